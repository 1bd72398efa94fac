//! The reference data of `core/data`, printed as constant tables.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, bail};
use vet_core::{kernel::json::Json, rule::Rule};

/// Where the printed tables stand.
pub(crate) const DOSING: &str = "core/src/domain/treatments/dosing/reference/tables.rs";

/// Where the usual vital signs stand.
pub(crate) const VITALS: &str = "core/src/domain/patients/usual_vitals.rs";

/// Where the vaccine protocols stand.
pub(crate) const PROTOCOLS: &str = "core/src/domain/preventive/protocols.rs";

/// The table of `domain::patients::usual_vitals`.
///
/// # Errors
/// When the file cannot be read, or a row is not what its schema says.
pub(crate) fn vitals(top: &Path) -> Result<String> {
    let rows = Document::read(top, "vital_signs")?.rows("rows", usual_vitals)?;
    let about = "What is usual, by species.";
    Ok(format!(
        "//! The usual vital signs of each species: reference data, to be confirmed by a veterinarian.\n\n\
         // Written by `cargo xtask codegen` from `core/data`.\n\n\
         use super::vitals::UsualVitals;\nuse crate::kernel::number::Number;\n{}",
        table("pub ", "USUAL_VITALS", "UsualVitals", about, &rows)
    ))
}

/// The table of `domain::preventive::protocols`.
///
/// # Errors
/// When the file cannot be read, or a row is not what its schema says.
pub(crate) fn protocols(top: &Path) -> Result<String> {
    let rows = Document::read(top, "vaccine_protocols")?.rows("rows", protocol)?;
    Ok(format!(
        "//! The protocols of vaccination: reference data, to be confirmed by a veterinarian.\n\n\
         // Written by `cargo xtask codegen` from `core/data`.\n\n\
         use super::protocol::{{Protocol, Series, SeriesEnd, YoungBooster}};\n{}",
        table("pub ", "PROTOCOLS", "Protocol", "The protocols.", &rows)
    ))
}

/// The tables of `domain::treatments::dosing::reference`.
///
/// # Errors
/// When a file cannot be read, or a row is not what its schema says.
pub(crate) fn dosing(top: &Path) -> Result<String> {
    let [drugs, formulary, surface, frequencies] =
        ["drugs", "formulary", "body_surface", "frequencies"].map(|name| Document::read(top, name));
    let (drugs, formulary, surface, frequencies) = (drugs?, formulary?, surface?, frequencies?);
    let mut text = String::from(
        "// Written by `cargo xtask codegen` from `core/data`.\n\n\
         use super::{\n    BelowAge, BodySurface, Class, Dairy, DoseBasis, Drugs, Edition, Figure, Forbidden, ForSpecies, InCondition, Limits, Member, Pair,\n    \
         Row, Severity, Washout, WithMdr1,\n};\nuse crate::domain::treatments::dosing::frequency::Frequency;\n",
    );
    text += &drugs.edition("DRUGS_EDITION", "The edition of the tables of drugs.")?;
    text += "\n/// The tables that the safety of a drug is judged by.\n\
             pub const DRUGS: Drugs<'static> = Drugs {\n    edition: DRUGS_EDITION,\n    known: &KNOWN,\n    members: &MEMBERS,\n    \
             classes: &CLASSES,\n    same: &SAME,\n    species: &SPECIES,\n    conditions: &CONDITIONS,\n    ages: &AGES,\n    \
             mdr1: &MDR1,\n    pairs: &PAIRS,\n    washouts: &WASHOUTS,\n};\n";
    text += &table("", "KNOWN", "&str", "", &known(&drugs, &formulary)?);
    text += &table("", "MEMBERS", "Member<'static>", "", &members(&drugs)?);
    text += &table("", "CLASSES", "Class<'static>", "", &classes(&drugs)?);
    text += &table("", "SAME", "(&str, &str)", "", &drugs.rows("same", same)?);
    text += &table("", "SPECIES", "ForSpecies<'static>", "", &drugs.rows("species", for_species)?);
    text += &table("", "CONDITIONS", "InCondition<'static>", "", &drugs.rows("conditions", in_condition)?);
    text += &table("", "AGES", "BelowAge<'static>", "", &drugs.rows("ages", below_age)?);
    text += &table("", "MDR1", "WithMdr1<'static>", "", &drugs.rows("mdr1", with_mdr1)?);
    text += &table("", "PAIRS", "Pair<'static>", "", &drugs.rows("pairs", pair)?);
    text += &table("", "WASHOUTS", "Washout<'static>", "", &drugs.rows("washouts", washout)?);
    let about = "What must not be given to animals kept for food.";
    text += &table("pub ", "FORBIDDEN", "Forbidden", about, &drugs.rows("forbidden_in_food_animals", forbidden)?);
    text += &surface.edition("BODY_SURFACE_EDITION", "The edition of the constants of the body surface.")?;
    let about = "The constants of the body surface.";
    text += &table("pub ", "BODY_SURFACE", "BodySurface", about, &surface.rows("rows", body_surface)?);
    text += &frequencies.edition("FREQUENCIES_EDITION", "The edition of the frequencies.")?;
    let about = "The frequencies of prescriptions.";
    text += &table("pub ", "FREQUENCIES", "Frequency", about, &frequencies.rows("rows", frequency)?);
    text += &formulary.edition("FORMULARY_EDITION", "The edition of the formulary.")?;
    let about = "The starter formulary.";
    text += &table("pub ", "FORMULARY", "Row<'static>", about, &formulary.rows("rows", formulary_row)?);
    Ok(text)
}

/// The files that rules judge by, each under its name, as they stand.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn documents(top: &Path, rules: &[&[Rule]]) -> Result<Vec<(String, Json)>> {
    let names: BTreeSet<&'static str> = rules.iter().copied().flatten().flat_map(|rule| rule.data).copied().collect();
    names.into_iter().map(|name| Ok((name.to_owned(), Document::read(top, name)?.json))).collect()
}

/// One file of reference data.
struct Document {
    name: &'static str,
    json: Json,
}

impl Document {
    fn read(top: &Path, name: &'static str) -> Result<Self> {
        let path = top.join(format!("core/data/{name}.json"));
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let json = Json::parse(&text).ok().with_context(|| format!("{} is not JSON", path.display()))?;
        Ok(Self { name, json })
    }

    fn edition(&self, name: &str, about: &str) -> Result<String> {
        let (version, label) = (text(&self.json, "version")?, text(&self.json, "label")?);
        Ok(format!(
            "\n/// {about}\npub const {name}: Edition<'static> = Edition {{ version: {version}, label: {label} }};\n"
        ))
    }

    /// The rows of a list, each as it is printed.
    fn rows(&self, list: &str, print: fn(&Json) -> Result<String>) -> Result<Vec<String>> {
        let rows = items(&self.json, list).with_context(|| format!("{}.json has no list `{list}`", self.name))?;
        rows.iter().map(|row| print(row).with_context(|| format!("{}.json, {list}: {row}", self.name))).collect()
    }
}

/// A constant list.
fn table(visibility: &str, name: &str, ty: &str, about: &str, rows: &[String]) -> String {
    let about = if about.is_empty() { String::new() } else { format!("/// {about}\n") };
    let rows: String = rows.iter().map(|row| format!("    {row},\n")).collect();
    let count = rows.lines().count();
    format!("\n{about}{visibility}static {name}: [{ty}; {count}] = [\n{rows}];\n")
}

/// The names of all drugs that something is known of and that belong to no class.
fn known(drugs: &Document, formulary: &Document) -> Result<Vec<String>> {
    let mut names = drugs.rows("others", |row| text(row, "drug"))?;
    names.extend(formulary.rows("rows", |row| text(row, "drug"))?);
    let mut members = Vec::new();
    for class in items(&drugs.json, "classes")? {
        members.extend(items(class, "drugs")?.iter().map(quoted).collect::<Result<Vec<_>>>()?);
    }
    names.retain(|name| !members.contains(name));
    names.sort();
    names.dedup();
    Ok(names)
}

fn members(drugs: &Document) -> Result<Vec<String>> {
    let mut rows = Vec::new();
    for class in items(&drugs.json, "classes")? {
        let name = text(class, "class")?;
        for drug in items(class, "drugs")? {
            rows.push(format!("Member {{ class: {name}, drug: {} }}", quoted(drug)?));
        }
    }
    Ok(rows)
}

fn classes(drugs: &Document) -> Result<Vec<String>> {
    drugs.rows("classes", |row| {
        let (name, within) = (text(row, "class")?, optional(row, "within", quoted)?);
        Ok(format!("Class {{ name: {name}, within: {within}, cross_allergy: {} }}", truth(row, "cross_allergy")?))
    })
}

fn same(row: &Json) -> Result<String> {
    match items(row, "drugs")? {
        [one, other] => Ok(format!("({}, {})", quoted(one)?, quoted(other)?)),
        _ => bail!("two drugs count as one"),
    }
}

fn for_species(row: &Json) -> Result<String> {
    let (drug, species) = (text(row, "drug")?, text(row, "species")?);
    let (severity, absolute) = (severity(row)?, truth(row, "absolute")?);
    Ok(format!("ForSpecies {{ drug: {drug}, species: {species}, severity: {severity}, absolute: {absolute} }}"))
}

fn in_condition(row: &Json) -> Result<String> {
    let (class, condition) = (text(row, "class")?, text(row, "condition")?);
    Ok(format!("InCondition {{ class: {class}, condition: {condition}, severity: {} }}", severity(row)?))
}

fn below_age(row: &Json) -> Result<String> {
    let (class, species, weeks) = (text(row, "class")?, text(row, "species")?, integer(required(row, "below_weeks")?)?);
    let severity = severity(row)?;
    Ok(format!("BelowAge {{ class: {class}, species: {species}, below_weeks: {weeks}, severity: {severity} }}"))
}

fn with_mdr1(row: &Json) -> Result<String> {
    let lower_dose = match required(row, "code")?.as_text() {
        Some("mdr1-risk") => false,
        Some("mdr1-dose-reduction") => true,
        _ => bail!("no code of the gene"),
    };
    let (drug, above) = (text(row, "drug")?, optional(row, "above_mcg_kg", figure)?);
    let severity = severity(row)?;
    Ok(format!("WithMdr1 {{ drug: {drug}, lower_dose: {lower_dose}, above_mcg_kg: {above}, severity: {severity} }}"))
}

fn pair(row: &Json) -> Result<String> {
    let duplicate = match required(row, "code")?.as_text() {
        Some("drug-interaction") => false,
        Some("duplicate-therapy") => true,
        _ => bail!("no code of a pair"),
    };
    let (one, other, severity) = (text(row, "one")?, text(row, "other")?, severity(row)?);
    let washout = optional(row, "washout_days", integer)?;
    Ok(format!(
        "Pair {{ one: {one}, other: {other}, duplicate: {duplicate}, severity: {severity}, washout_days: {washout} }}"
    ))
}

fn washout(row: &Json) -> Result<String> {
    let (drug, one, other) = (text(row, "drug")?, text(row, "one")?, text(row, "other")?);
    let days = integer(required(row, "washout_days")?)?;
    Ok(format!("Washout {{ drug: {drug}, one: {one}, other: {other}, washout_days: {days} }}"))
}

fn forbidden(row: &Json) -> Result<String> {
    let drug = text(row, "drug")?;
    let species = match row.get("species") {
        Some(_) => list(items(row, "species")?)?,
        None => "&[]".to_owned(),
    };
    let extralabel_only = row.get("only").is_some();
    let dairy = optional(row, "dairy", |word| {
        Ok(match word.as_text() {
            Some("lactating") => "Dairy::Lactating".to_owned(),
            Some("female_from_20_months") => "Dairy::FemaleFrom20Months".to_owned(),
            _ => bail!("no word for dairy animals"),
        })
    })?;
    Ok(format!("Forbidden {{ drug: {drug}, species: {species}, extralabel_only: {extralabel_only}, dairy: {dairy} }}"))
}

fn body_surface(row: &Json) -> Result<String> {
    let (species, constant) = (text(row, "species")?, figure(required(row, "constant")?)?);
    Ok(format!("BodySurface {{ species: {species}, constant: {constant} }}"))
}

fn usual_vitals(row: &Json) -> Result<String> {
    let species = text(row, "species")?;
    let [temp_c, hr, rr] = ["temp_c", "hr", "rr"].map(|sign| match items(row, sign)? {
        [least, most] => Ok(format!("({}, {})", number(least)?, number(most)?)),
        _ => bail!("a range has two ends"),
    });
    Ok(format!("UsualVitals {{ species: {species}, temp_c: {}, hr: {}, rr: {} }}", temp_c?, hr?, rr?))
}

fn protocol(row: &Json) -> Result<String> {
    let count = |key: &str| integer(required(row, key)?);
    let series = optional(row, "series", |series| {
        let days = |key: &str| integer(required(series, key)?);
        let (gap, least, lapse) = (days("gap_days")?, days("least_gap_days")?, days("lapse_days")?);
        Ok(format!("Series {{ gap_days: {gap}, least_gap_days: {least}, lapse_days: {lapse} }}"))
    })?;
    let ends = match required(row, "ends")?.as_text() {
        Some("single_dose") => "SingleDose",
        Some("two_doses") => "TwoDoses",
        Some("at_16_weeks") => "At16Weeks",
        _ => bail!("no word for the end of a series"),
    };
    let young = optional(row, "young_booster", |young| {
        let (age, least) = (integer(required(young, "age_months")?)?, integer(required(young, "least_gap_days")?)?);
        Ok(format!("YoungBooster {{ age_months: {age}, least_gap_days: {least} }}"))
    })?;
    let restart = optional(row, "restart_months", integer)?;
    let (name, first_days) = (text(row, "protocol")?, count("first_days")?);
    let (first, then) = (count("first_booster_months")?, count("booster_months")?);
    Ok(format!(
        "Protocol {{ name: {name}, first_days: {first_days}, series: {series}, ends: SeriesEnd::{ends}, \
         first_booster_months: {first}, young_booster: {young}, booster_months: {then}, restart_months: {restart} }}"
    ))
}

fn frequency(row: &Json) -> Result<String> {
    let (code, words) = (text(row, "code")?, text(row, "words")?);
    let interval = optional(row, "interval_h", integer)?;
    let times = match row.get("times") {
        Some(_) => list(items(row, "times")?)?,
        None => "&[]".to_owned(),
    };
    Ok(format!("Frequency {{ code: {code}, interval_h: {interval}, words: {words}, times: {times} }}"))
}

fn formulary_row(row: &Json) -> Result<String> {
    let (drug, species, routes) = (text(row, "drug")?, text(row, "species")?, list(items(row, "routes")?)?);
    let indication = optional(row, "indication", quoted)?;
    let unit = basis(required(row, "unit")?)?;
    let (least, most) = (figure(required(row, "least")?)?, figure(required(row, "most")?)?);
    let interval = optional(row, "interval_h", |hours| match hours {
        Json::List(hours) => match hours.as_slice() {
            [least, most] => Ok(format!("({}, {})", integer(least)?, integer(most)?)),
            _ => bail!("an interval has two ends"),
        },
        _ => bail!("an interval has two ends"),
    })?;
    let (from, below) = (optional(row, "from_kg", figure)?, optional(row, "below_kg", figure)?);
    let note = row.get("note").map_or_else(|| Ok("\"\"".to_owned()), quoted)?;
    let (limits, source) = (limits(row)?, text(row, "source")?);
    Ok(format!(
        "Row {{ drug: {drug}, species: {species}, routes: {routes}, indication: {indication}, unit: {unit}, least: {least}, most: {most}, \
         interval_h: {interval}, limits: {limits}, weights_kg: ({from}, {below}), note: crate::prose!({note}), source: crate::prose!({source}) }}"
    ))
}

/// The limits that a row names, over none.
fn limits(row: &Json) -> Result<String> {
    let figures = [
        ("max_per_dose", "per_dose"),
        ("max_per_day", "per_day"),
        ("max_per_life", "per_life"),
        ("max_mg_per_dose", "mg_per_dose"),
        ("max_mg_per_day", "mg_per_day"),
        ("min_weight_kg", "weight_kg"),
    ];
    let counts = [("max_days", "days"), ("max_doses", "doses"), ("min_age_weeks", "age_weeks")];
    let mut named = String::new();
    for (key, field) in figures.into_iter().filter(|(key, _)| row.get(key).is_some()) {
        named += &format!("{field}: {}, ", optional(row, key, figure)?);
    }
    for (key, field) in counts.into_iter().filter(|(key, _)| row.get(key).is_some()) {
        named += &format!("{field}: {}, ", optional(row, key, integer)?);
    }
    Ok(if named.is_empty() { "Limits::NONE".to_owned() } else { format!("Limits {{ {named}..Limits::NONE }}") })
}

fn basis(word: &Json) -> Result<String> {
    let name = match word.as_text() {
        Some("mg/kg") => "MgPerKg",
        Some("mcg/kg") => "McgPerKg",
        Some("mg/m2") => "MgPerM2",
        Some("mcg/m2") => "McgPerM2",
        Some("mg/animal") => "MgPerAnimal",
        Some("IU/kg") => "IuPerKg",
        Some("mcg/kg/h") => "McgPerKgHour",
        Some("mcg/kg/min") => "McgPerKgMinute",
        Some("mg/kg/day") => "MgPerKgDay",
        _ => bail!("no unit of a dose"),
    };
    Ok(format!("DoseBasis::{name}"))
}

fn severity(row: &Json) -> Result<String> {
    match required(row, "severity")?.as_text() {
        Some("hard") => Ok("Some(Severity::Hard)".to_owned()),
        Some("warn") => Ok("Some(Severity::Warn)".to_owned()),
        _ => bail!("no severity"),
    }
}

/// `2.50` as `Figure(25, 1)`.
fn figure(value: &Json) -> Result<String> {
    let text = value.as_text().context("a figure is a text")?;
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    let places = places.trim_end_matches('0');
    let digits: u32 = format!("{whole}{places}").parse().with_context(|| format!("`{text}` is no figure"))?;
    Ok(format!("Figure({digits}, {})", places.len()))
}

/// `37.9` as `Number::new(379, 1)`.
fn number(value: &Json) -> Result<String> {
    Ok(figure(value)?.replace("Figure", "Number::new"))
}

fn required<'a>(row: &'a Json, key: &str) -> Result<&'a Json> {
    row.get(key).with_context(|| format!("`{key}` is missing"))
}

fn text(row: &Json, key: &str) -> Result<String> {
    quoted(required(row, key)?)
}

fn quoted(value: &Json) -> Result<String> {
    Ok(format!("{:?}", value.as_text().context("a text is expected")?))
}

fn integer(value: &Json) -> Result<String> {
    match value {
        Json::Int(number) => Ok(number.to_string()),
        _ => bail!("an integer is expected"),
    }
}

fn truth(row: &Json, key: &str) -> Result<bool> {
    match required(row, key)? {
        Json::Bool(truth) => Ok(*truth),
        _ => bail!("`{key}` is true or false"),
    }
}

fn items<'a>(row: &'a Json, key: &str) -> Result<&'a [Json]> {
    match required(row, key)? {
        Json::List(items) => Ok(items),
        _ => bail!("`{key}` is a list"),
    }
}

fn list(items: &[Json]) -> Result<String> {
    Ok(format!("&[{}]", items.iter().map(quoted).collect::<Result<Vec<_>>>()?.join(", ")))
}

fn optional(row: &Json, key: &str, print: impl FnOnce(&Json) -> Result<String>) -> Result<String> {
    match row.get(key) {
        Some(value) => Ok(format!("Some({})", print(value)?)),
        None => Ok("None".to_owned()),
    }
}
