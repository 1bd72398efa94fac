//! Every code that a violation can have.

use std::collections::BTreeSet;

use vet_core::{
    domain::{codes::CODES, commands::ROW_RULES, rules::RULES},
    schema::Schema,
};

/// Every code, in order.
#[must_use]
pub fn codes(schema: &Schema) -> BTreeSet<&'static str> {
    let declared = schema.all_tables().flat_map(|def| {
        let checks = def.checks.iter().map(|check| check.code);
        let uniques = def.uniques.iter().map(|unique| unique.code);
        checks.chain(uniques).chain(def.overlaps.iter().map(|overlap| overlap.code))
    });
    let between_rows = ROW_RULES.iter().copied().flatten().flat_map(|rule| rule.codes).copied();
    let of_rules = RULES.iter().copied().flatten().flat_map(|rule| rule.problems.codes()).map(|known| known.code);
    let listed = CODES.iter().flat_map(|(_, codes)| *codes).map(|known| known.code);
    declared.chain(between_rows).chain(of_rules).chain(listed).collect()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use vet_core::domain::SCHEMA;

    use super::*;

    /// Reads the engine's sources for codes that are written out there, and for variants of problems.
    #[test]
    fn no_code_of_the_engine_is_missing() {
        let known = codes(&SCHEMA);
        let mut missing = BTreeSet::new();
        for text in sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../core/src"))) {
            let text = text.split("#[cfg(test)]").next().unwrap();
            let written = text.split("Violation::new(\"").skip(1).filter_map(|rest| rest.split('"').next());
            missing
                .extend(written.map(str::to_owned).chain(variants(text)).filter(|code| !known.contains(code.as_str())));
        }
        assert_eq!(missing, BTreeSet::new());
    }

    fn sources(folder: &Path) -> Vec<String> {
        fs::read_dir(folder)
            .unwrap()
            .flat_map(|entry| {
                let path = entry.unwrap().path();
                match path.extension() {
                    _ if path.is_dir() => sources(&path),
                    Some(extension) if extension == "rs" => vec![fs::read_to_string(path).unwrap()],
                    _ => Vec::new(),
                }
            })
            .collect()
    }

    /// The variants of enums that derive `Problem`, as codes: their own where they name one. Those that
    /// take over others are not codes.
    fn variants(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for part in text.split("Problem)]\n").skip(1).filter(|part| part.starts_with("pub enum")) {
            let body = part.split("\n}").next().unwrap();
            let (mut taken_over, mut own) = (false, None);
            for line in body.lines().filter(|line| line.starts_with("    ") && !line.starts_with("     ")) {
                let line = line.trim();
                if line.starts_with("#[problem(of)]") {
                    taken_over = true;
                } else if let Some(code) = line.strip_prefix("#[problem(\"") {
                    own = code.split('"').next().map(str::to_owned);
                } else if line.starts_with(char::is_uppercase) && !std::mem::take(&mut taken_over) {
                    let name = line.split(|c: char| !c.is_alphanumeric()).next().unwrap();
                    found.push(own.take().unwrap_or_else(|| kebab(name)));
                }
            }
        }
        found
    }

    fn kebab(name: &str) -> String {
        let mut out = String::new();
        let mut before = None;
        for letter in name.chars() {
            let number = letter.is_ascii_digit() && !before.is_some_and(|b: char| b.is_ascii_digit());
            if (letter.is_uppercase() || number) && before.is_some() {
                out.push('-');
            }
            out.extend(letter.to_lowercase());
            before = Some(letter);
        }
        out
    }
}
