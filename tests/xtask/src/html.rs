//! The reference as one page of HTML.

use std::fmt::Write as _;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, html};
use vet_core::schema::project::reference::Page;

/// All pages one after the other, with a list of contents beside them. It needs no other file.
pub(crate) fn page(pages: &[Page]) -> String {
    let mut contents = String::new();
    let mut body = String::new();
    for page in pages {
        let title = page.text.lines().next().unwrap_or_default().trim_start_matches("# ");
        let anchor = page_anchor(&page.file);
        let short = title.strip_prefix("The ").and_then(|rest| rest.strip_suffix(" module")).unwrap_or(title);
        let _ = writeln!(contents, "<li><a href=\"#{anchor}\">{short}</a></li>");
        let _ = writeln!(body, "<section id=\"{anchor}\">");
        html::push_html(&mut body, events(&page.text).into_iter());
        body.push_str("</section>\n");
    }
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>The data model</title>\n<style>\n{STYLE}</style>\n\
         <nav><ul>\n{contents}</ul></nav>\n<main>\n{body}</main>\n</html>\n"
    )
}

const STYLE: &str = include_str!("reference.css");

/// The page's Markdown with an id on each heading of a section, and links that stay on the page.
fn events(text: &str) -> Vec<Event<'_>> {
    let mut events: Vec<Event<'_>> = Parser::new_ext(text, Options::ENABLE_TABLES).collect();
    for at in 0..events.len() {
        let following = events.get(at + 1).cloned();
        match (&mut events[at], following) {
            (Event::Start(Tag::Heading { level: HeadingLevel::H2, id, .. }), Some(Event::Text(title))) => {
                *id = Some(CowStr::from(heading_anchor(&title)));
            }
            (Event::Start(Tag::Link { dest_url, .. }), _) => *dest_url = CowStr::from(on_this_page(dest_url)),
            _ => {}
        }
    }
    events
}

/// `billing.md` is `page-billing`.
fn page_anchor(file: &str) -> String {
    format!("page-{}", file.trim_end_matches(".md").to_lowercase())
}

/// As links to a heading of a Markdown file have it: `invoices.status` is `invoicesstatus`.
fn heading_anchor(title: &str) -> String {
    title.to_lowercase().replace('.', "").replace(' ', "-")
}

/// `billing.md#invoices` is `#invoices`, and `billing.md` is `#page-billing`.
fn on_this_page(link: &str) -> String {
    match link.split_once('#') {
        Some((_, heading)) => format!("#{heading}"),
        None => format!("#{}", page_anchor(link)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use vet_core::domain::reference::pages;

    use super::*;

    #[test]
    fn every_link_leads_to_an_id_of_the_page() {
        let text = page(&pages());
        let values = |name: &str| -> Vec<String> {
            let start = format!("{name}=\"");
            text.split(&start).skip(1).filter_map(|rest| rest.split_once('"')).map(|(v, _)| v.to_owned()).collect()
        };
        let ids = values(" id");
        let distinct: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len(), "an id stands twice");
        for link in values(" href") {
            assert!(link.strip_prefix('#').is_some_and(|id| distinct.contains(&id.to_owned())), "{link}");
        }
    }
}
