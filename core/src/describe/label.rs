//! The labels of what goes into rules and comes out of them.

use crate::schema::project::label as in_words;

/// A name as a label, with its unit in brackets: `interval_h` is "Interval (h)".
pub(super) fn label(name: &str) -> String {
    if let Some((_, words)) = WHOLE.iter().find(|(known, _)| *known == name) {
        return (*words).to_owned();
    }
    for (suffix, unit) in UNITS {
        if let Some(what) = name.strip_suffix(suffix).and_then(|what| what.strip_suffix('_')) {
            return format!("{} ({unit})", words(what));
        }
    }
    words(name)
}

fn words(name: &str) -> String {
    in_words(&name.split('_').map(long).collect::<Vec<_>>().join("_"))
}

/// A short word as it is said in full.
fn long(word: &str) -> &str {
    match word {
        "avg" => "average",
        "freq" => "frequency",
        "qty" => "quantity",
        _ => word,
    }
}

/// Names that are no words.
const WHOLE: [(&str, &str); 19] = [
    ("bcs", "Body condition score"),
    ("bsa_m2", "Body surface (m²)"),
    ("byday", "Days of the week"),
    ("d1_30", "1 to 30 days"),
    ("d31_60", "31 to 60 days"),
    ("d61_90", "61 to 90 days"),
    ("d91_plus", "91 days and more"),
    ("der_kcal", "Daily energy (kcal)"),
    ("hr", "Heart rate"),
    ("mdr1", "MDR1"),
    ("mg_per_h", "Amount (mg/h)"),
    ("mg_per_kg", "Dose (mg/kg)"),
    ("mg_per_kg_day", "Daily dose (mg/kg)"),
    ("rer_kcal", "Resting energy (kcal)"),
    ("rr", "Respiratory rate"),
    ("rx", "Prescription"),
    ("temp_c", "Temperature (°C)"),
    ("tz", "Time zone"),
    ("wac", "Average cost"),
];

/// Units at the end of a name; of two that fit, the longer stands first.
const UNITS: [(&str, &str); 20] = [
    ("mg_kg_day", "mg/kg/day"),
    ("mg_per_m2", "mg/m²"),
    ("mg_per_ml", "mg/mL"),
    ("ml_per_h", "mL/h"),
    ("mcg_kg", "mcg/kg"),
    ("mg_kg", "mg/kg"),
    ("ml_day", "mL/day"),
    ("minutes", "minutes"),
    ("percent", "%"),
    ("weeks", "weeks"),
    ("hours", "hours"),
    ("kcal", "kcal"),
    ("days", "days"),
    ("min", "minutes"),
    ("kg", "kg"),
    ("mg", "mg"),
    ("ml", "mL"),
    ("m2", "m²"),
    ("c", "°C"),
    ("h", "h"),
];

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn a_name_is_said_in_words_with_its_unit() {
        for (name, words) in [
            ("interval_h", "Interval (h)"),
            ("max_daily_mg_kg", "Maximum daily (mg/kg)"),
            ("temp_c", "Temperature (°C)"),
            ("unit_price", "Unit price"),
            ("days", "Days"),
            ("order_qty", "Order quantity"),
            ("d91_plus", "91 days and more"),
        ] {
            assert_eq!(label(name), words);
        }
    }
}
