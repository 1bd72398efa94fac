//! The files of the project that are generated, and committed: what is printed from the declarations of
//! the tables, and the time zones.

use std::{fs, io, path::Path};

use anyhow::Result;
use similar::TextDiff;
use vet_core::{
    describe::{
        Example, command_page, command_types, data_module, data_types, permissions, rule_functions, rule_index,
        rule_page, rule_reference, rule_types,
    },
    domain::{SCHEMA, areas::areas, commands::COMMANDS, reference, rules::RULES},
    engine::{PermissionAction, PermissionResource},
    kernel::{choice::Choice, json::Json},
    schema::project::{ddl, form, json_schema, machine, typescript},
};

use crate::{reference_data, zones};

/// A generated file.
#[derive(Debug)]
pub(crate) struct Generated {
    /// Where it stands, from the top of the project.
    pub(crate) path: String,
    /// What belongs into it.
    pub(crate) content: Vec<u8>,
}

/// Every generated file.
///
/// # Errors
/// When the reference data cannot be read, or the time zones cannot be told.
pub(crate) fn files() -> Result<Vec<Generated>> {
    let file = |path: &str, text: String| Generated { path: path.to_owned(), content: text.into() };
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let areas = areas();
    let data = reference_data::of(&top, RULES)?;
    let mut files = vec![
        file("server-adapter/migrations/V1__schema.sql", format!("{SQL}{}", ddl::tables(&SCHEMA))),
        file("wasm/npm/engine.d.ts", format!("{SCRIPT}{}", typescript::declarations(&SCHEMA))),
        file("wasm/npm/rules.d.ts", format!("{SCRIPT}{}", rule_types(&areas, RULES, &examples))),
        file("wasm/npm/rules.js", format!("{SCRIPT}{}", rule_functions(&areas, RULES))),
        file("wasm/npm/reference.js", module("reference", &rule_reference(&areas, RULES, &data, &examples))),
        file("wasm/npm/access.js", format!("{SCRIPT}{}", access_numbers())),
        file("wasm/npm/data.js", format!("{SCRIPT}{}", data_module(&data))),
        file("wasm/npm/data.d.ts", format!("{SCRIPT}{}", data_types(&data))),
        file("wasm/npm/commands.d.ts", format!("{SCRIPT}{}", command_types(COMMANDS))),
        file("wasm/npm/schema.js", module("schema", &json_schema::document(&SCHEMA))),
        file("wasm/npm/forms.js", module("forms", &form::document(&SCHEMA))),
        file("wasm/npm/machines.js", module("machines", &machine::data(&SCHEMA))),
    ];
    for page in reference::pages() {
        files.push(file(&format!("{REFERENCE}/{}", page.file), format!("{MARKDOWN}{}", page.text)));
    }
    files.push(file(&format!("{REFERENCE}/commands.md"), format!("{MARKDOWN}{}", command_page(COMMANDS))));
    files.push(file(&format!("{REFERENCE}/rules/README.md"), format!("{MARKDOWN}{}", rule_index(&areas, RULES))));
    for rule in RULES.iter().copied().flatten() {
        let page = format!("{MARKDOWN}{}", rule_page(rule, &examples(rule.id)));
        files.push(file(&format!("{REFERENCE}/rules/{}.md", rule.id), page));
    }
    files.push(Generated { path: zones::FILE.to_owned(), content: zones::content()? });
    Ok(files)
}

/// The numbers by which programs ask whether somebody may do something.
fn access_numbers() -> String {
    let actions: Vec<&str> = PermissionAction::ALL.iter().map(|action| action.code()).collect();
    let resources: Vec<&str> = PermissionResource::ALL.iter().map(|resource| resource.code()).collect();
    permissions::numbers_module(&actions, &resources)
}

/// The golden examples of a rule.
fn examples(rule: &str) -> Vec<Example> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../golden/rules").join(format!("{rule}.jsonl"));
    let lines = fs::read_to_string(golden).unwrap_or_default();
    let example = |line: &str| {
        let example = Json::parse(line).ok()?;
        Some(Example { input: example.get("input")?.clone(), output: example.get("output")?.clone() })
    };
    lines.lines().filter_map(example).collect()
}

/// The folder of the reference. Nothing else stands in it.
pub(crate) const REFERENCE: &str = "docs/reference";

const SQL: &str = "-- Written by `cargo xtask codegen`.\n\n";
const SCRIPT: &str = "// Written by `cargo xtask codegen`.\n";
const MARKDOWN: &str = "<!-- Written by `cargo xtask codegen`. -->\n";

/// A JavaScript module that exports one JSON document: unlike JSON itself, every browser loads it.
fn module(name: &str, document: &str) -> String {
    format!("{SCRIPT}export const {name} = {};\n", document.trim_end())
}

impl Generated {
    /// How the file in `top` differs from what belongs into it; nothing when it does not.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub(crate) fn difference(&self, top: &Path) -> io::Result<Option<String>> {
        let found = match fs::read(top.join(&self.path)) {
            Ok(content) => content,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(error),
        };
        if found == self.content {
            return Ok(None);
        }
        let (Ok(found), Ok(wanted)) = (str::from_utf8(&found), str::from_utf8(&self.content)) else {
            return Ok(Some(format!("{} differs\n", self.path)));
        };
        let diff = TextDiff::from_lines(found, wanted);
        let (found, wanted) = (format!("{} (as it is)", self.path), format!("{} (as it should be)", self.path));
        Ok(Some(diff.unified_diff().context_radius(2).header(&found, &wanted).to_string()))
    }
}

/// How the generated files in `top` differ from what belongs into them, and which pages of the
/// reference belong nowhere; nothing when all is well.
///
/// # Errors
/// When a file is there and cannot be read, or the time zones cannot be told.
pub(crate) fn differences(top: &Path) -> Result<Vec<String>> {
    let files = files()?;
    let mut found = Vec::new();
    for file in &files {
        found.extend(file.difference(top)?);
    }
    for path in strays(top, &files)? {
        found.push(format!("{path} is generated no more\n"));
    }
    Ok(found)
}

/// Pages of the reference that are left from before.
///
/// # Errors
/// When the folder cannot be read.
pub(crate) fn strays(top: &Path, files: &[Generated]) -> io::Result<Vec<String>> {
    let mut strays = Vec::new();
    for folder in [REFERENCE.to_owned(), format!("{REFERENCE}/rules")] {
        let Ok(entries) = fs::read_dir(top.join(&folder)) else { continue };
        for entry in entries {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_file() && !files.iter().any(|file| file.path == path) {
                strays.push(path);
            }
        }
    }
    strays.sort();
    Ok(strays)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_files_are_fresh() {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
        let stale = differences(top).unwrap();
        assert!(stale.is_empty(), "`cargo xtask codegen` would change:\n{}", stale.concat());
    }

    #[test]
    fn a_stale_file_shows_what_would_change() {
        let top = tempfile::tempdir().unwrap();
        let file = Generated { path: "list.txt".into(), content: "one\ntwo\n".into() };
        assert!(file.difference(top.path()).unwrap().unwrap().contains("+one\n+two\n"));
        fs::write(top.path().join("list.txt"), "one\n2\n").unwrap();
        assert!(file.difference(top.path()).unwrap().unwrap().contains(" one\n-2\n+two\n"));
        fs::write(top.path().join("list.txt"), &file.content).unwrap();
        assert_eq!(file.difference(top.path()).unwrap(), None);
        fs::write(top.path().join("list.txt"), [0xFF]).unwrap();
        assert_eq!(file.difference(top.path()).unwrap().unwrap(), "list.txt differs\n");
    }

    #[test]
    fn a_page_of_the_reference_that_is_left_over_is_found() {
        let top = tempfile::tempdir().unwrap();
        assert!(strays(top.path(), &[]).unwrap().is_empty());
        fs::create_dir_all(top.path().join(REFERENCE)).unwrap();
        fs::write(top.path().join(REFERENCE).join("pets.md"), "").unwrap();
        assert_eq!(strays(top.path(), &[]).unwrap(), ["docs/reference/pets.md"]);
    }
}
