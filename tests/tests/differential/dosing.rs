//! Doses, volumes, rates and courses.

use chrono::{Days, NaiveDate};
use num_traits::{Signed, ToPrimitive, Zero};
use vet_tests::random_rows::Dice;

use crate::{
    exact::{Q, fixed, n, nearest_or_lower, q, shown, trimmed},
    harness::{Fields, Roll, agree, refused},
};

/// A number that should be above zero, and now and then is not.
fn mostly_positive(dice: &mut Dice, limit: u64, places: u32) -> String {
    if dice.percent(1) { "0.0".to_owned() } else { dice.positive(limit, places) }
}

fn is_positive(value: &str, code: &str) -> Result<(), String> {
    if q(value).is_positive() { Ok(()) } else { refused(code) }
}

fn list(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    format!("[{}]", words.join(","))
}

fn number(value: &Q) -> i64 {
    value.to_integer().to_i64().unwrap()
}

#[test]
fn doses_by_weight() {
    agree("dosing.mgkg", |dice| {
        let weight = dice.maybe(98, |dice| mostly_positive(dice, 120, 4));
        let (unit, per) = (*dice.pick(&["kg", "lb"]), *dice.pick(&["mg/kg", "mcg/kg"]));
        let dose = mostly_positive(dice, 60, 5);
        let fields = Fields::new()
            .optional("weight", weight.as_deref())
            .text("weight_unit", unit)
            .text("dose_per_kg", &dose)
            .text("dose_unit", per);
        let answer = || {
            let weight = weight.as_deref().unwrap_or("0");
            is_positive(weight, "weight-missing")?;
            is_positive(&dose, "dose-not-positive")?;
            let kg = q(weight) * if unit == "lb" { q("0.45359237") } else { n(1) };
            let mg = &kg * q(&dose) / if per == "mcg/kg" { n(1_000) } else { n(1) };
            Ok(format!(r#"{{"kg":"{}","dose_mg":"{}"}}"#, shown(&kg), shown(&mg)))
        };
        (fields, answer())
    });
}

#[test]
fn volumes() {
    agree("dosing.volume", |dice| {
        let strength = dice.maybe(98, |dice| mostly_positive(dice, 60, 3));
        // Of the volumes some are at the end of a syringe, and some half a mark.
        let wanted = match dice.below(4) {
            0 => (*dice.pick(&["1", "3", "12", "60", "0.005", "60.0001", "1.0001"])).to_owned(),
            1 => dice.positive(1, 3),
            _ => dice.positive(15, 3),
        };
        let exact = q(&wanted) * q(strength.as_deref().unwrap_or("1"));
        let dose = if dice.percent(50) { shown(&exact) } else { mostly_positive(dice, 90, 4) };
        let fields = Fields::new().text("dose_mg", &dose).optional("concentration_mg_per_ml", strength.as_deref());
        let answer = || {
            is_positive(&dose, "dose-not-positive")?;
            let strength = strength.as_deref().unwrap_or("0");
            is_positive(strength, "concentration-missing")?;
            let exact = q(&dose) / q(strength);
            let marks = [("1", "0.01"), ("3", "0.1"), ("12", "0.2"), ("60", "1")];
            let Some((_, mark)) = marks.into_iter().find(|(size, _)| exact <= q(size)) else {
                return refused("volume-exceeds-syringe");
            };
            let volume = Q::from(nearest_or_lower(&(&exact / q(mark)))) * q(mark);
            if volume.is_zero() {
                return refused("dose-not-measurable");
            }
            let delivered = shown(&(&volume * q(strength)));
            let (exact, volume) = (shown(&exact), shown(&volume));
            Ok(format!(
                r#"{{"exact_ml":"{exact}","graduation_ml":"{mark}","volume_ml":"{volume}","delivered_mg":"{delivered}"}}"#
            ))
        };
        (fields, answer())
    });
}

#[test]
fn ranges() {
    agree("dosing.check_range", |dice| {
        let weight = mostly_positive(dice, 60, 2);
        let hours =
            if dice.percent(60) { (*dice.pick(&["8", "12", "24", "48"])).to_owned() } else { dice.positive(72, 1) };
        let (low, more) = (dice.decimal(5, 2), dice.decimal(5, 2));
        let high = shown(&(q(&low) + q(&more)));
        // Some doses lie right at a bound.
        let dose = match dice.below(4) {
            0 => shown(&(q(&weight) * q(&low))),
            1 => shown(&(q(&weight) * q(&high))),
            _ => mostly_positive(dice, 200, 2),
        };
        let single = dice.maybe(40, |dice| if dice.percent(30) { dose.clone() } else { dice.decimal(200, 2) });
        let daily = dice.maybe(40, |dice| if dice.percent(30) { high.clone() } else { dice.decimal(20, 2) });
        let fields = Fields::new()
            .text("weight_kg", &weight)
            .text("dose_mg", &dose)
            .text("interval_h", &hours)
            .text("min_mg_kg", &low)
            .text("max_mg_kg", &high)
            .optional("max_single_mg", single.as_deref())
            .optional("max_daily_mg_kg", daily.as_deref());
        let answer = || {
            is_positive(&weight, "weight-missing")?;
            is_positive(&dose, "dose-not-positive")?;
            is_positive(&hours, "duration-invalid")?;
            let per_kg = q(&dose) / q(&weight);
            let per_day = &per_kg * n(24) / q(&hours);
            let mut found = Vec::new();
            if per_kg < q(&low) {
                found.push("dose-below-range");
            }
            if per_kg > q(&high) {
                found.push("dose-above-range");
            }
            if single.as_deref().is_some_and(|most| q(&dose) > q(most)) {
                found.push("dose-exceeds-max");
            }
            if daily.as_deref().is_some_and(|most| per_day > q(most)) {
                found.push("daily-dose-exceeds-max");
            }
            let (per_kg, per_day, found) = (shown(&per_kg), shown(&per_day), list(&found));
            Ok(format!(r#"{{"mg_per_kg":"{per_kg}","mg_per_kg_day":"{per_day}","findings":{found}}}"#))
        };
        (fields, answer())
    });
}

#[test]
fn infusions() {
    agree("dosing.cri", |dice| {
        let rate = mostly_positive(dice, 50, 3);
        let (unit, numerator, denominator) =
            *dice.pick(&[("mcg/kg/min", 60, 1_000), ("mcg/kg/h", 1, 1_000), ("mg/kg/h", 1, 1), ("mg/kg/day", 1, 24)]);
        let weight = dice.maybe(98, |dice| mostly_positive(dice, 60, 2));
        let strength = dice.maybe(60, |dice| mostly_positive(dice, 30, 2));
        let (bag, pump) = (dice.maybe(90, |dice| dice.positive(1_000, 0)), dice.maybe(90, |dice| dice.positive(90, 1)));
        let fields = Fields::new()
            .text("rate", &rate)
            .text("unit", unit)
            .optional("weight_kg", weight.as_deref())
            .optional("concentration_mg_per_ml", strength.as_deref())
            .optional("bag_ml", bag.as_deref())
            .optional("pump_ml_per_h", pump.as_deref());
        let answer = || {
            let weight = weight.as_deref().unwrap_or("0");
            is_positive(weight, "weight-missing")?;
            is_positive(&rate, "dose-not-positive")?;
            let hourly = q(&rate) * q(weight) * n(numerator) / n(denominator);
            let mg = shown(&hourly);
            if let (None, Some(bag), Some(pump)) = (&strength, &bag, &pump) {
                let added = shown(&(hourly * q(bag) / q(pump)));
                return Ok(format!(r#"{{"mg_per_h":"{mg}","add_mg_to_bag":"{added}"}}"#));
            }
            let strength = strength.as_deref().unwrap_or("0");
            is_positive(strength, "concentration-missing")?;
            let exact = hourly / q(strength);
            let pump = nearest_or_lower(&(&exact * n(10)));
            if pump.is_zero() {
                return refused("rate-not-deliverable");
            }
            let (exact, pump) = (shown(&exact), fixed(&pump, 1));
            Ok(format!(r#"{{"mg_per_h":"{mg}","exact_ml_per_h":"{exact}","pump_ml_per_h":"{pump}"}}"#))
        };
        (fields, answer())
    });
}

#[test]
fn loads() {
    agree("dosing.loading", |dice| {
        let (weight, load) = (mostly_positive(dice, 60, 2), mostly_positive(dice, 600, 2));
        let daily = if dice.percent(20) { "0".to_owned() } else { dice.decimal(60, 2) };
        let days = if dice.percent(2) { 0 } else { 1 + dice.below(9) };
        let fields = Fields::new()
            .text("weight_kg", &weight)
            .text("load_mg_kg", &load)
            .raw("load_days", &days.to_string())
            .text("maintenance_mg_kg_day", &daily);
        let answer = || {
            is_positive(&weight, "weight-missing")?;
            is_positive(&load, "dose-not-positive")?;
            if days == 0 {
                return refused("duration-invalid");
            }
            let (load, after) = (q(&weight) * q(&load), q(&weight) * q(&daily));
            let loading = &load / n(days as i64) + &after;
            let [load, loading, after] = [load, loading, after].map(|value| shown(&value));
            Ok(format!(r#"{{"load_mg_total":"{load}","mg_per_day_loading":"{loading}","mg_per_day_after":"{after}"}}"#))
        };
        (fields, answer())
    });
}

/// How many doses begin within so many days.
fn doses(days: &Q, hours: &Q) -> Q {
    (days * n(24) / hours).ceil()
}

#[test]
fn quantities() {
    agree("dosing.quantity", |dice| {
        let per_dose = mostly_positive(dice, 6, 3);
        let hours = if dice.percent(60) {
            (*dice.pick(&["6", "8", "12", "24", "48"])).to_owned()
        } else {
            mostly_positive(dice, 100, 1)
        };
        let days = if dice.percent(95) { (1 + dice.below(90)).to_string() } else { dice.decimal(30, 1) };
        let start = dice.maybe(60, |dice| NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(dice.below(900)));
        let fields = Fields::new()
            .text("per_dose", &per_dose)
            .text("interval_h", &hours)
            .text("days", &days)
            .text("form", dice.pick::<&str>(&["tablet", "ml"]))
            .optional("start_date", start.map(|day| day.to_string()).as_deref());
        let answer = || {
            is_positive(&per_dose, "dose-not-positive")?;
            is_positive(&hours, "duration-invalid")?;
            is_positive(&days, "duration-invalid")?;
            let whole = q(&days);
            if whole != whole.floor() {
                return refused("duration-invalid");
            }
            let doses = doses(&whole, &q(&hours));
            let exact = &doses * q(&per_dose);
            let dispense = exact.ceil();
            let supply = number(&(&dispense / q(&per_dose) * q(&hours) / n(24)).floor());
            let end = start.map(|day| day + Days::new(number(&whole) as u64 - 1));
            let end = end.map_or_else(String::new, |day| format!(r#","end_date":"{day}""#));
            let (doses, exact, dispense) = (number(&doses), shown(&exact), number(&dispense));
            Ok(format!(r#"{{"doses":{doses},"exact":"{exact}","dispense":{dispense},"days_supply":{supply}{end}}}"#))
        };
        (fields, answer())
    });
}

#[test]
fn tapers() {
    agree("dosing.taper", |dice| {
        let mut phases = dice.list(6, |dice| {
            let tablets = mostly_positive(dice, 4, 2);
            let hours = (*dice.pick(&["8", "12", "24", "48", "72", "36"])).to_owned();
            let days = if dice.percent(99) { (1 + dice.below(20)).to_string() } else { "1.5".to_owned() };
            (tablets, hours, days)
        });
        let daily = |(tablets, hours, _): &(String, String, String)| q(tablets) * n(24) / q(hours);
        if dice.percent(90) {
            phases.sort_by_key(|phase| -daily(phase));
        }
        let start = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(dice.below(900));
        let phase = |(tablets, hours, days): &(String, String, String)| {
            Fields::new().text("tablets", tablets).text("interval_h", hours).text("days", days)
        };
        let fields = Fields::new().text("start_date", &start.to_string()).objects("phases", phases.iter().map(phase));
        let answer = || {
            phases.iter().try_for_each(|(tablets, ..)| is_positive(tablets, "dose-not-positive"))?;
            if phases.iter().any(|(_, _, days)| q(days) != q(days).floor()) {
                return refused("duration-invalid");
            }
            if phases.is_empty() {
                return refused("schedule-empty");
            }
            if phases.windows(2).any(|pair| daily(&pair[1]) > daily(&pair[0])) {
                return refused("taper-not-decreasing");
            }
            let steep = phases.windows(2).filter(|pair| daily(&pair[1]) * n(2) < daily(&pair[0]));
            let warnings = list(&vec!["taper-step-too-large"; steep.count()]);
            let (mut planned, mut from, mut total) = (Vec::new(), start, Q::zero());
            for (tablets, hours, days) in &phases {
                let doses = doses(&q(days), &q(hours));
                planned.push(format!(r#"{{"from":"{from}","doses":{}}}"#, number(&doses)));
                total += doses * q(tablets);
                from = from + Days::new(number(&q(days)) as u64);
            }
            let (end, planned) = (from - Days::new(1), planned.join(","));
            let (exact, dispense) = (shown(&total), number(&total.ceil()));
            Ok(format!(
                r#"{{"phases":[{planned}],"end_date":"{end}","tablets_exact":"{exact}","dispense":{dispense},"warnings":{warnings}}}"#
            ))
        };
        (fields, answer())
    });
}

#[test]
fn variances() {
    agree("cs.discrepancy", |dice| {
        let book = dice.decimal(90, 2);
        let tolerance = dice.maybe(60, |dice| dice.decimal(9, 2));
        let allowed = q(&book) * q(tolerance.as_deref().unwrap_or("0")) / n(100);
        // Around what is allowed.
        let counted = match dice.below(3) {
            0 => shown(&(q(&book) - &allowed)),
            1 => shown(&(q(&book) + &allowed)),
            _ => dice.decimal(90, 2),
        };
        let fields = Fields::new()
            .text("book", &book)
            .text("counted", &counted)
            .optional("tolerance_percent", tolerance.as_deref());
        let variance = q(&counted) - q(&book);
        let within = variance.abs() <= allowed;
        let report = !within && variance.is_negative();
        let variance = trimmed(&shown(&variance));
        let answer = format!(r#"{{"variance":"{variance}","within_tolerance":{within},"report_required":{report}}}"#);
        (fields, Ok(answer))
    });
}
