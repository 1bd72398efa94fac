//! What holds for every pick, delivery, claim and stay.

#![allow(clippy::unwrap_used)]

use chrono::{Days, NaiveDate};
use proptest::{collection::vec, option, prelude::*};
use vet_core::{
    domain::{
        boarding::{capacity, charge},
        insurance::claim::{self, Claim, Line, Order, Policy},
        inventory::{
            Problem,
            fefo::{self, Batch, BatchStatus},
            reorder, wac,
        },
        treatments::controlled::{
            Problem as ControlledProblem,
            ledger::{self, Entry},
        },
    },
    kernel::{money::Money, number::Number},
    record::Entries,
};

/// What may happen to a controlled substance; the first three add to it.
const KINDS: [&str; 8] =
    ["receive", "return", "adjust_up", "administer", "dispense", "waste", "transfer", "adjust_down"];

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(number)
}

fn cents(amount: i64) -> Number {
    Number::new(amount, 2)
}

fn sum(numbers: impl Iterator<Item = Number>) -> Number {
    numbers.fold(Number::ZERO, |sum, number| sum.plus(number).unwrap())
}

/// Batches of lots `0`, `1` and so on.
fn batches() -> impl Strategy<Value = Vec<Batch>> {
    let status = prop_oneof![
        4 => Just(BatchStatus::Ok), 1 => Just(BatchStatus::Recalled), 1 => Just(BatchStatus::Quarantined)
    ];
    let batch = (option::of(0_u64..60), 0_i64..500, 0_i64..300, status);
    vec(batch, 0..12).prop_map(|batches| {
        let batches = batches.into_iter().enumerate();
        let made = batches.map(|(lot, (expiry, on_hand, reserved, status))| Batch {
            lot: lot.to_string(),
            expiry: expiry.map(|number| day(number).to_string()),
            on_hand: Number::new(on_hand, 1),
            reserved: Number::new(reserved, 1),
            received: None,
            status,
        });
        made.collect()
    })
}

fn a_claim() -> impl Strategy<Value = claim::Input> {
    let line = (0_i64..100_000, option::of(0_i64..9_000), any::<bool>());
    let amounts = (0_i64..60_000, 0_i64..60_000, option::of(1_i64..200_000), option::of(0_i64..90_000));
    let order = prop_oneof![Just(Order::DeductibleFirst), Just(Order::CoinsuranceFirst)];
    (vec(line, 1..8), amounts, 0_i64..=10_000, order, any::<bool>()).prop_map(
        |(lines, (deductible, met, annual, condition), percent, order, covers_tax)| claim::Input {
            policy: Policy {
                effective: day(0),
                expires: day(364),
                first_effective: None,
                waiting: Entries(Vec::new()),
                deductible: cents(deductible),
                deductible_met: cents(met),
                reimbursement_percent: cents(percent),
                annual_limit: annual.map(cents),
                annual_used: Number::ZERO,
                condition_limit: condition.map(cents),
                condition_used: Number::ZERO,
                covers_tax,
                filing_days: 180,
                order,
                curable_after_days: None,
            },
            claim: Claim {
                service_date: day(100),
                onset_date: None,
                kind: "illness".to_owned(),
                lines: lines
                    .into_iter()
                    .map(|(amount, tax, covered)| Line { amount: cents(amount), tax: tax.map(cents), covered })
                    .collect(),
                submitted: None,
                symptom_free_days: None,
            },
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn picks_add_up_and_leave_nothing_below_zero(batches in batches(), qty in 1_i64..3_000, on in 0_u64..40) {
        let qty = Number::new(qty, 1);
        let input = fefo::Input { on: day(on), qty, batches: batches.clone(), min_days_left: 0 };
        match fefo::fefo(&input) {
            Ok(output) => {
                prop_assert_eq!(sum(output.picks.iter().map(|pick| pick.qty)), qty);
                let mut before = None;
                for pick in output.picks {
                    let batch = batches.iter().find(|batch| batch.lot == pick.lot).unwrap();
                    prop_assert!(pick.qty.is_positive() && batch.status == BatchStatus::Ok);
                    let rest = fefo::remaining(batch.on_hand, pick.qty).unwrap();
                    prop_assert!(rest >= batch.reserved, "what is promised stays");
                    let expiry = batch.expiry.clone().unwrap_or("9999".to_owned());
                    prop_assert!(expiry >= day(on).to_string() && before <= Some(expiry.clone()));
                    before = Some(expiry);
                }
            }
            Err(Problem::InsufficientStock { available }) => prop_assert!(available < qty),
            Err(other) => prop_assert!(false, "{other}"),
        }
    }

    #[test]
    fn an_order_fills_the_stock_with_less_than_a_pack_too_much(stock in -500_i64..500, max in 0_i64..900, pack in 1_i64..50) {
        let number = |units| Number::new(units, 0);
        let output = reorder::reorder(&reorder::Input {
            avg_daily: number(1_000),
            lead_days: number(1),
            safety: Number::ZERO,
            on_hand: number(stock),
            reserved: Number::ZERO,
            on_order: Number::ZERO,
            max_level: number(max),
            pack: number(pack),
        }).unwrap();
        let order = output.order_qty;
        let reached = order.plus(number(stock)).unwrap();
        prop_assert!(!order.is_negative());
        prop_assert!(reached >= number(max));
        prop_assert!(order.is_zero() || reached < number(max + pack));
    }

    #[test]
    fn an_average_lies_between_both_costs(q0 in 1_i64..10_000, c0 in 0_i64..90_000, q1 in 1_i64..10_000, c1 in 0_i64..90_000) {
        let cost = |units| Number::new(units, 4);
        let output = wac::wac(&wac::Input {
            qty: Number::new(q0, 1),
            cost: cost(c0),
            received_qty: Number::new(q1, 1),
            received_cost: cost(c1),
            freight: Number::ZERO,
        }).unwrap();
        prop_assert!((c0.min(c1)..=c0.max(c1)).contains(&output.wac.minor()));
        prop_assert_eq!(output.qty, Number::new(q0 + q1, 1));
    }

    #[test]
    fn the_parts_of_a_claim_add_up_to_it(input in a_claim()) {
        let Ok(output) = claim::claim(&input) else { return Ok(()) };
        let billed = sum(input.claim.lines.iter().flat_map(|line| [Some(line.amount), line.tax]).flatten());
        let parts = output.payable.minor() + output.client_share.minor();
        prop_assert_eq!(cents(parts), billed);
        for part in [output.payable, output.client_share, output.deductible_applied, output.deductible_left] {
            prop_assert!(part.minor() >= 0);
        }
        prop_assert!(output.payable <= output.eligible);
        prop_assert!(output.deductible_applied <= output.eligible);
        if let (Some(left), Some(limit)) = (output.annual_left, input.policy.annual_limit) {
            prop_assert!(left.minor() >= 0);
            prop_assert_eq!(cents(left.minor() + output.payable.minor()), limit);
        }
        let met = input.policy.deductible.minus(input.policy.deductible_met).unwrap().max(Number::ZERO);
        prop_assert_eq!(cents(output.deductible_applied.minor() + output.deductible_left.minor()), met);
    }

    /// Of a controlled substance there is never less than nothing, and what there is after each entry is what
    /// there was before with what came and without what went.
    #[test]
    fn a_log_never_falls_below_zero(opening in 0_i64..500, entries in vec((0..KINDS.len(), 1_i64..300), 0..20)) {
        let entry = |(kind, qty): &(usize, i64)| Entry {
            kind: KINDS[*kind].to_owned(), qty: cents(*qty), actor: "ana".to_owned(), witness: Some("ben".to_owned()),
            lot: None, patient: None, at: None,
        };
        let input = ledger::Input { opening: cents(opening), entries: entries.iter().map(entry).collect() };
        let mut left = opening;
        let mut balances = Vec::new();
        for (kind, qty) in &entries {
            left += if *kind < 3 { *qty } else { -*qty };
            balances.push(left);
        }
        match (ledger::ledger(&input), balances.iter().position(|left| *left < 0)) {
            (Ok(output), None) => {
                prop_assert_eq!(output.balances, balances.into_iter().map(cents).collect::<Vec<_>>());
            }
            (Err(ControlledProblem::ControlledBalanceNegative { at }), Some(first)) => {
                prop_assert_eq!(usize::try_from(at).ok(), Some(first));
            }
            (answer, expected) => prop_assert!(false, "{answer:?}, {expected:?}"),
        }
    }

    #[test]
    fn a_stay_costs_its_nights_and_its_delay(nights in 0_u64..40, hour in 1_u32..24, rate in 0_i64..20_000, peak in vec(0_u64..50, 0..9)) {
        let output = charge::charge(&charge::Input {
            check_in: day(0).and_hms_opt(0, 30, 0).unwrap(),
            check_out: day(nights).and_hms_opt(hour, 0, 0).unwrap(),
            nightly: cents(rate),
            cutoff: "12:00".to_owned(),
            half_until: "18:00".to_owned(),
            peak_dates: peak.into_iter().map(day).collect(),
            peak_percent: Number::new(0, 0),
        }).unwrap();
        prop_assert_eq!(output.boarding, Money::new(rate * output.nights, 2), "a peak of nothing changes nothing");
        prop_assert_eq!(output.total.minor(), output.boarding.minor() + output.late_fee.minor());
        prop_assert!(output.late_fee.minor() <= rate);
    }

    /// The first full night is found again by looking at every night.
    #[test]
    fn no_night_has_more_animals_than_kennels(stays in vec((0_u64..20, 0_u64..6), 0..12), from in 0_u64..20, nights in 1_u64..8, kennels in 0_u32..4) {
        let stay = |from: u64, nights: u64| capacity::Stay { r#in: day(from), out: day(from + nights) };
        let reservations: Vec<_> = stays.iter().map(|(from, nights)| stay(*from, *nights)).collect();
        let taken = |night: u64| reservations.iter().filter(|stay| stay.r#in <= day(night) && day(night) < stay.out).count();
        let full = (from..from + nights).find(|night| taken(*night) >= kennels as usize);
        let input = capacity::Input { capacity: kennels, reservations: reservations.clone(), candidate: stay(from, nights) };
        let answer = capacity::capacity(&input);
        match full {
            None => prop_assert!(answer.is_ok()),
            Some(night) => {
                let expected = vet_core::domain::boarding::Problem::KennelCapacityExceeded { night: day(night) };
                prop_assert_eq!(answer, Err(expected));
            }
        }
    }
}
