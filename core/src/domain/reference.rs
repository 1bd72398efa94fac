//! The whole reference: the data model, the codes and the rules between rows.

use super::{
    SCHEMA,
    codes::CODES,
    commands::{COMMANDS, ROW_RULES},
    moved_by::MOVED_BY,
    rbac::{
        self,
        applicable::{APPLICABLE, APPROVED_WITH},
    },
    retention,
    rules::RULES,
};
use crate::{
    describe::{codes, permissions, row_rules},
    kernel::choice::Choice,
    schema::{
        By, Machine, Move, Writer,
        project::reference::{self, Page},
    },
};

/// Every page.
#[must_use]
pub fn pages() -> Vec<Page> {
    let mut pages = reference::pages(&SCHEMA, &judged_by);
    pages.push(Page { file: "rules.md".to_owned(), text: row_rules::page(&SCHEMA, ROW_RULES) });
    pages.push(Page { file: "codes.md".to_owned(), text: codes::page(&SCHEMA, CODES, RULES, ROW_RULES) });
    pages.push(Page { file: "permissions.md".to_owned(), text: permission_page() });
    pages.push(Page { file: "privacy.md".to_owned(), text: retention::page::text(&SCHEMA) });
    pages
}

fn permission_page() -> String {
    let words = |resources: &[crate::domain::rbac::PermissionResource]| resources.iter().map(|r| r.code()).collect();
    let applicable: Vec<(&str, Vec<&str>)> =
        APPLICABLE.iter().map(|(action, resources)| (action.code(), words(resources))).collect();
    let approved: Vec<(&str, &str)> = APPROVED_WITH.iter().map(|(one, other)| (one.code(), other.code())).collect();
    permissions::page(&applicable, &approved) + &rbac::matrix::default_policy()
}

/// What makes a move and judges its conditions and its effect; empty when nothing does yet.
fn judged_by(machine: &Machine, from: &str, listed: &Move) -> String {
    let Some(def) = SCHEMA.table(machine.table) else { return String::new() };
    match listed.by {
        By::Clock if COMMANDS.iter().copied().flatten().any(|command| command.name == "clock.advance") => {
            return "`clock.advance`".to_owned();
        }
        By::Clock | By::Derived => return String::new(),
        By::User | By::Approver => {}
    }
    let rules = ROW_RULES.iter().copied().flatten();
    let answers =
        |rule: &&crate::engine::RowRule| rule.when.answers_for(machine.table, machine.column, from, listed.to);
    let rules: Vec<String> = rules.filter(answers).map(|rule| format!("[{}](rules.md)", rule.name)).collect();
    let plain = listed.also.is_empty() && listed.effect.is_none();
    let generic = def.field(machine.column).is_some_and(|field| field.writer == Writer::Caller)
        && def.generic_commands().any(|verb| verb == "update")
        && (plain || !rules.is_empty());
    let id = machine.id();
    let named = MOVED_BY.iter().filter(|moved| moved.makes(&id, from, listed.to));
    let commands = named.map(|moved| format!("`{}`", moved.command));
    commands.chain(generic.then(|| format!("`{}.update`", machine.table))).chain(rules).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_link_leads_to_a_heading() {
        let pages = pages();
        let heading =
            |line: &str| line.trim_start_matches(['#', ' ']).to_lowercase().replace('.', "").replace(' ', "-");
        let mut targets: BTreeSet<String> = pages.iter().map(|page| page.file.clone()).collect();
        for page in &pages {
            for line in page.text.lines().filter(|line| line.starts_with('#')) {
                assert!(targets.insert(format!("{}#{}", page.file, heading(line))), "{} repeats {line}", page.file);
            }
        }
        let mut links = 0;
        for page in &pages {
            for target in
                page.text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target)
            {
                let target = if target.starts_with('#') { format!("{}{target}", page.file) } else { target.to_owned() };
                assert!(targets.contains(&target), "{} links to {target}", page.file);
                links += 1;
            }
        }
        assert!(links > 400, "{links}");
    }

    #[test]
    fn every_command_that_makes_a_move_is_one() {
        for moved in MOVED_BY {
            assert!(COMMANDS.iter().copied().flatten().any(|known| known.name == moved.command), "{moved:?}");
            let (table, column) = moved.machine.split_once('.').unwrap();
            let machine = SCHEMA.table(table).unwrap().machine(column).unwrap();
            assert!(machine.moves.iter().any(|listed| listed.to == moved.to), "{moved:?}");
            assert!(moved.from.iter().all(|from| machine.find(from, moved.to).is_some()), "{moved:?}");
        }
    }
}
