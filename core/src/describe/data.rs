//! The reference data as a module of JavaScript, a constant for each file.

use crate::{kernel::json::Json, schema::project::object::printed};

/// The module: a bundler takes from it what is imported.
#[must_use]
pub fn data_module(files: &[(String, Json)]) -> String {
    let one = |(name, file): &(String, Json)| format!("\nexport const {name} = {};\n", printed(file).trim_end());
    files.iter().map(one).collect()
}

/// What TypeScript knows of it.
#[must_use]
pub fn data_types(files: &[(String, Json)]) -> String {
    let mut text = String::from(
        "import type { JsonValue } from \"./index.js\";\n\n\
         /** A file of reference data: lists of rows, each with its source. */\n\
         export interface ReferenceData {\n  readonly version: string;\n  /** How far it may be trusted. */\n  \
         readonly label: string;\n  readonly about: string;\n  readonly [list: string]: JsonValue;\n}\n",
    );
    for (name, _) in files {
        text += &format!("\nexport const {name}: ReferenceData;\n");
    }
    text
}
