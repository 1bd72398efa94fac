//! A file of reference data -> the constant that is compiled in.

use std::{fs, path::Path};

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{Error, LitStr, Result};

/// Keys that only people read.
const PROSE: [&str; 4] = ["$schema", "about", "note", "source"];

/// The file `data/<name>.json` of the crate, without what only people read.
pub(crate) fn declare(name: &LitStr) -> Result<TokenStream> {
    let wrong = |what: &dyn std::fmt::Display| Error::new(name.span(), format!("`{}`: {what}", name.value()));
    #[allow(clippy::disallowed_methods, reason = "a macro runs in the compiler")]
    let top = std::env::var("CARGO_MANIFEST_DIR").map_err(|error| wrong(&error))?;
    let path = Path::new(&top).join("data").join(format!("{}.json", name.value()));
    let text = fs::read_to_string(&path).map_err(|error| wrong(&error))?;
    let mut json: Value = serde_json::from_str(&text).map_err(|error| wrong(&error))?;
    let (version, label) = (said(&mut json, "version"), said(&mut json, "label"));
    let (Some(version), Some(label)) = (version, label) else {
        return Err(wrong(&"has no version, or no label"));
    };
    leave_out_prose(&mut json);
    let (json, path) = (json.to_string(), path.display().to_string());
    Ok(quote! {{
        // Named so that a change of the file is noticed.
        const _: &[u8] = include_bytes!(#path);
        ::vet_core::kernel::data::DataFile {
            edition: ::vet_core::kernel::data::Edition { name: #name, version: #version, label: #label },
            text: #json,
        }
    }})
}

/// Takes the text under a key of the file.
fn said(json: &mut Value, key: &str) -> Option<String> {
    match json.as_object_mut()?.remove(key)? {
        Value::String(text) if !text.is_empty() => Some(text),
        _ => None,
    }
}

fn leave_out_prose(json: &mut Value) {
    match json {
        Value::Object(entries) => {
            entries.retain(|key, _| !PROSE.contains(&key.as_str()));
            entries.values_mut().for_each(leave_out_prose);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_prose),
        _ => {}
    }
}
