//! The examples of the rules, `golden/rules/<rule id>.jsonl` and `golden/rules/limits/<rule id>.jsonl`, as
//! texts: a line is `{"input":..,"output":..}`, and what is compared is the text of the output.

use std::{collections::BTreeSet, fs, io, path::PathBuf};

use vet_core::domain::rules::RULES;

/// The folders of examples: those that explain a rule, and those at its limits.
pub const FOLDERS: [&str; 2] = ["", "limits"];

/// One line of a file.
#[derive(Debug, Clone)]
pub struct Example {
    /// The rule it is about.
    pub rule: String,
    /// The file and line, for whoever has to look there.
    pub place: String,
    /// The text of the input.
    pub input: String,
    /// The text of the answer.
    pub output: String,
}

/// The ids of the registered rules, in its order.
#[must_use]
pub fn rules() -> Vec<&'static str> {
    RULES.iter().copied().flatten().map(|rule| rule.id).collect()
}

/// Every line of every file.
///
/// # Panics
/// When a file cannot be read or a line is no example.
#[must_use]
pub fn examples() -> Vec<Example> {
    let all = FOLDERS.iter().flat_map(|folder| ids_in(folder).into_iter().flat_map(|id| examples_in(folder, &id)));
    all.collect()
}

/// The examples of one rule: those that explain it, and those at its limits.
///
/// # Panics
/// When a file cannot be read or a line is no example.
#[must_use]
pub fn examples_of(id: &str) -> Vec<Example> {
    FOLDERS.iter().flat_map(|folder| examples_in(folder, id)).collect()
}

/// The rules that have a file in a folder.
///
/// # Panics
/// When the folder cannot be read.
#[must_use]
pub fn ids_in(folder: &str) -> BTreeSet<String> {
    let names = || -> io::Result<Vec<_>> { fs::read_dir(path(folder))?.map(|file| Ok(file?.file_name())).collect() };
    let names = names().unwrap_or_else(|error| panic!("{}: {error}", path(folder).display()));
    names.iter().filter_map(|name| Some(name.to_str()?.strip_suffix(".jsonl")?.to_owned())).collect()
}

/// The lines of one file.
fn examples_in(folder: &str, id: &str) -> Vec<Example> {
    let file = path(folder).join(format!("{id}.jsonl"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let example = |(at, line): (usize, &str)| {
        let place = format!("{folder}/{id}.jsonl:{}", at + 1);
        let (input, output) = parts(line).unwrap_or_else(|| panic!("{place} is not an example"));
        Example { rule: id.to_owned(), place, input: input.to_owned(), output: output.to_owned() }
    };
    text.lines().enumerate().map(example).collect()
}

/// The texts of input and output.
fn parts(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix(r#"{"input":"#)?.strip_suffix('}')?.rsplit_once(r#","output":"#)
}

fn path(folder: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "golden", "rules", folder].iter().collect()
}
