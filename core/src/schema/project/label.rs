//! The labels of tables, columns and choices: their names as words.

use crate::{
    kernel::cell::ColumnKind,
    schema::{FieldDef, Sensitivity},
};

/// A column as a label: `date_of_birth` is "Date of birth", `is_neutered` is "Neutered".
#[must_use]
pub fn field_label(field: &FieldDef) -> String {
    let mut name = field.name;
    if field.kind == ColumnKind::Boolean {
        name = name.strip_prefix("is_").unwrap_or(name);
    }
    if field.references.is_some() {
        name = name.strip_suffix("_id").unwrap_or(name);
    }
    if matches!(field.kind, ColumnKind::Integer | ColumnKind::Bigint | ColumnKind::Decimal { .. })
        && let Some((what, unit)) = name.rsplit_once('_')
        && UNITS.contains(&unit)
    {
        return format!("{} ({unit})", label(what));
    }
    label(name)
}

/// A code as a label: `checked_in` is "Checked in", `kg` stays "kg".
#[must_use]
pub fn choice_label(code: &str) -> String {
    const MEASURES: [&str; 6] = ["kg", "g", "mg", "lb", "ml", "l"];
    if MEASURES.contains(&code) { code.to_owned() } else { label(code) }
}

/// The name of a type as words: `ClinicFacility` is "Clinic facility".
#[must_use]
pub fn type_label(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push('_');
        }
        words.extend(letter.to_lowercase());
    }
    label(&words)
}

/// A name in snake case as words, the first one capitalised.
#[must_use]
pub fn label(name: &str) -> String {
    let mut text: String = name.split('_').map(spelled).collect::<Vec<_>>().join(" ");
    for (apart, together) in HYPHENATED {
        text = replace_words(&text, apart, together);
    }
    capitalised(&text)
}

/// The names of the classes of protected information.
pub(super) fn classes(sensitivity: Sensitivity) -> Vec<&'static str> {
    let Sensitivity { pii, phi, financial, dea } = sensitivity;
    let named = [(pii, "pii"), (phi, "phi"), (financial, "financial"), (dea, "dea")];
    named.into_iter().filter(|(has, _)| *has).map(|(_, name)| name).collect()
}

/// The text with its first letter in upper case.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Units at the end of a number's name that stand in brackets in its label.
const UNITS: [&str; 4] = ["minutes", "days", "ml", "percent"];

/// Pairs of words that belong together.
const HYPHENATED: [(&str, &str); 11] = [
    ("check in", "check-in"),
    ("check out", "check-out"),
    ("co owner", "co-owner"),
    ("follow up", "follow-up"),
    ("no show", "no-show"),
    ("non controlled", "non-controlled"),
    ("non urgent", "non-urgent"),
    ("pre op", "pre-op"),
    ("semi urgent", "semi-urgent"),
    ("walk in", "walk-in"),
    ("write off", "write-off"),
];

/// A word of a name as people write it.
fn spelled(word: &str) -> String {
    const CAPITALS: [&str; 20] = [
        "asa", "aspca", "ct", "dea", "dicom", "ecg", "gst", "id", "ip", "mri", "ndc", "phi", "pii", "po", "sms",
        "soap", "url", "vat", "vcpr", "vip",
    ];
    match word {
        "checkin" => "check-in".to_owned(),
        "checkout" => "check-out".to_owned(),
        "last4" => "last four".to_owned(),
        "max" => "maximum".to_owned(),
        "min" => "minimum".to_owned(),
        "prev" => "previous".to_owned(),
        "retriage" => "re-triage".to_owned(),
        "seq" => "sequence".to_owned(),
        "urls" => "URLs".to_owned(),
        "vet" => "veterinarian".to_owned(),
        "whatsapp" => "WhatsApp".to_owned(),
        "xray" => "X-ray".to_owned(),
        _ if CAPITALS.contains(&word) => word.to_uppercase(),
        _ => word.to_owned(),
    }
}

/// Replaces a phrase where it stands as whole words.
fn replace_words(text: &str, phrase: &str, by: &str) -> String {
    format!(" {text} ").replace(&format!(" {phrase} "), &format!(" {by} ")).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SCHEMA;

    #[test]
    fn names_read_as_words() {
        for (name, words) in [
            ("date_of_birth", "Date of birth"),
            ("session_id", "Session ID"),
            ("dea_schedule", "DEA schedule"),
            ("photo_urls", "Photo URLs"),
            ("follow_up_date", "Follow-up date"),
            ("checked_in", "Checked in"),
            ("boarding_checkin", "Boarding check-in"),
        ] {
            assert_eq!(label(name), words);
        }
        assert_eq!(type_label("ClinicFacility"), "Clinic facility");
        assert_eq!(choice_label("kg"), "kg");
        assert_eq!(choice_label("ct_scan"), "CT scan");
    }

    #[test]
    fn a_column_is_labelled_by_its_kind_too() {
        let label_of = |table, column| field_label(SCHEMA.table(table).unwrap().field(column).unwrap());
        assert_eq!(label_of("patients", "is_neutered"), "Neutered");
        assert_eq!(label_of("patients", "client_id"), "Client");
        assert_eq!(label_of("appointments", "duration_minutes"), "Duration (minutes)");
        assert_eq!(label_of("clinics", "operating_hours"), "Operating hours");
    }
}
