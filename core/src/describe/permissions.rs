//! Which action exists on which resource, on one page.

use crate::schema::project::reference::{cells, code_list, head};

/// A module of JavaScript with the numbers of the actions and of the resources, by their names.
#[must_use]
pub fn numbers_module(actions: &[&str], resources: &[&str]) -> String {
    let numbers = |of: &str, words: &[&str]| {
        let entries = words.iter().enumerate().map(|(number, word)| format!("  {word}: {number},\n"));
        // Without a prototype, so that `constructor` is no name.
        format!("export const {of} = {{\n  __proto__: null,\n{}}};\n", entries.collect::<String>())
    };
    format!("{}\n{}", numbers("actions", actions), numbers("resources", resources))
}

/// The page: the actions with their resources, and the resources that are approved with another.
#[must_use]
pub fn page<'a>(applicable: &[(&'a str, Vec<&'a str>)], approved_with: &[(&'a str, &'a str)]) -> String {
    let mut out = String::from(
        "# Permissions\n\nWhat a role can allow or forbid: an action on a resource. Any other pair is refused with \
         `action-not-applicable`.\n",
    );
    out.push_str(&head(["Action", "Resources"]));
    for (action, resources) in applicable {
        out.push_str(&cells([&format!("`{action}`"), &code_list(resources.iter().copied())]));
    }
    out.push_str("\nWhere an approval is asked on a resource that nobody approves, another stands in for it.\n");
    out.push_str(&head(["Resource", "Approved with"]));
    for (resource, instead) in approved_with {
        out.push_str(&cells([&format!("`{resource}`"), &format!("`{instead}`")]));
    }
    out
}
