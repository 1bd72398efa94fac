//! Every violation code on one page: what it means, and where it can come from.

use std::collections::BTreeMap;

use crate::{
    engine::RowRule,
    kernel::problem::Code,
    rule::Rule,
    schema::{
        Schema,
        project::{
            in_words,
            reference::{cells, code_list, head},
        },
    },
};

/// Lists of codes, each under the name of whose they are.
pub type Lists<'a> = &'a [(&'a str, &'a [Code])];

/// What there is to know of a code.
#[derive(Debug, Default)]
pub struct Known {
    /// Its meanings; one, unless conditions of several tables share their name.
    pub meanings: Vec<String>,
    /// Where it can come from.
    pub places: Vec<String>,
}

/// Every code with its meaning and its places, in order.
#[must_use]
pub fn known(
    schema: &Schema,
    lists: Lists<'_>,
    rules: &[&[Rule]],
    row_rules: &[&[RowRule]],
) -> BTreeMap<String, Known> {
    let mut all: BTreeMap<String, Known> = BTreeMap::new();
    let mut note = |code: &str, meaning: Option<String>, place: String| {
        let known = all.entry(code.to_owned()).or_default();
        known.meanings.extend(meaning.filter(|meaning| !known.meanings.contains(meaning)));
        if !known.places.contains(&place) {
            known.places.push(place);
        }
    };
    for (owner, codes) in lists {
        for code in *codes {
            note(code.code, Some(one_line(code.doc)), (*owner).to_owned());
        }
    }
    for rule in rules.iter().copied().flatten() {
        rule.codes.iter().for_each(|code| note(code, None, format!("`{}`", rule.id)));
    }
    for rule in row_rules.iter().copied().flatten() {
        for code in rule.codes {
            let own = *code == rule.name.replace('_', "-");
            note(code, own.then(|| format!("Must hold: {}", one_line(rule.doc))), format!("[{}](rules.md)", rule.name));
        }
    }
    let listed = |code: &str| lists.iter().any(|(_, codes)| codes.iter().any(|known| known.code == code));
    for def in schema.all_tables() {
        let place = |name: &str| format!("`{}`: {name}", def.table);
        for check in def.checks {
            let meaning = (!listed(check.code)).then(|| format!("Must hold: {}.", in_words(def, &check.holds)));
            note(check.code, meaning, place(check.name));
        }
        for unique in def.uniques {
            let columns = code_list(unique.columns.iter().copied());
            let only = unique.only.map(|only| format!(" where {}", in_words(def, only))).unwrap_or_default();
            let meaning = (!listed(unique.code)).then(|| format!("No two rows agree in {columns}{only}."));
            note(unique.code, meaning, place(&format!("unique {columns}")));
        }
        for overlap in def.overlaps {
            let meaning =
                (!listed(overlap.code)).then(|| format!("The times of two rows of one `{}` overlap.", overlap.of));
            note(overlap.code, meaning, place(overlap.name));
        }
    }
    all
}

/// The page.
#[must_use]
pub fn page(schema: &Schema, lists: Lists<'_>, rules: &[&[Rule]], row_rules: &[&[RowRule]]) -> String {
    let known = known(schema, lists, rules, row_rules);
    let mut out = format!(
        "# Codes\n\nThe {} codes with which a command is refused or a rule answers. A code stays what it is and means \
         one thing, wherever it comes from; the words that a person reads are found by code elsewhere. The code of a \
         condition on a row says what must hold.\n",
        known.len()
    );
    out.push_str(&head(["Code", "Meaning", "From"]));
    for (code, known) in known {
        out.push_str(&cells([&format!("`{code}`"), &known.meanings.join(" Or: "), &known.places.join(", ")]));
    }
    out
}

fn one_line(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}
