//! Payments, balances, refunds and late fees.

use chrono::NaiveDate;
use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use vet_tests::random_rows::Dice;

use crate::{
    amounts::{a_day, a_percent, an_amount, has_places, is_percent, is_positive_quantity, maybe_negative, part_of},
    exact::{Q, fixed, minor, n, nearest, q, ten_to, trimmed},
    harness::{Fields, Roll, agree, refused},
};

#[test]
fn payments() {
    agree("pricing.payment_apply", |dice| {
        let invoices = dice.list(12, |dice| {
            let (id, due, balance) = (dice.below(30).to_string(), a_day(dice, 6), an_amount(dice, 90, Some(2)));
            (due, id, maybe_negative(dice, 10, balance))
        });
        let most = if dice.percent(50) { 1_000 } else { 100 };
        let amount = an_amount(dice, most, Some(2));
        let amount = maybe_negative(dice, 2, amount);
        let allow = dice.percent(80);
        let invoice = |(due, id, balance): &(NaiveDate, String, String)| {
            Fields::new().text("id", id).text("due", &due.to_string()).text("balance", balance)
        };
        let fields = Fields::new()
            .text("amount", &amount)
            .objects("invoices", invoices.iter().map(invoice))
            .raw("allow_credit", &allow.to_string());
        let answer = || {
            has_places(&amount, 2)?;
            invoices.iter().try_for_each(|(_, _, balance)| has_places(balance, 2))?;
            let mut left = minor(&q(&amount), 2);
            if !left.is_positive() {
                return refused("payment-not-positive");
            }
            let mut open: Vec<_> = invoices.iter().filter(|(_, _, balance)| q(balance).is_positive()).collect();
            open.sort_by_key(|(due, id, _)| (*due, id.as_str()));
            let mut applied = Vec::new();
            for (_, id, balance) in open {
                let part = minor(&q(balance), 2).min(left.clone());
                if part.is_positive() {
                    applied.push(format!(r#"{{"invoice":"{id}","applied":"{}"}}"#, fixed(&part, 2)));
                    left -= part;
                }
            }
            if left.is_positive() && !allow {
                return refused("payment-exceeds-balance");
            }
            Ok(format!(r#"{{"applied":[{}],"credit":"{}"}}"#, applied.join(","), fixed(&left, 2)))
        };
        (fields, answer())
    });
}

#[test]
fn balances() {
    agree("pricing.balance", |dice| {
        let total = an_amount(dice, 600, Some(2));
        let amounts = |dice: &mut Dice, most: u64| dice.list(most, |dice| dice.decimal(90, 2));
        let [payments, refunds, credits, deposits] = [4, 2, 2, 2].map(|most| amounts(dice, most));
        let mut write_offs = amounts(dice, 2);
        let sum = |list: &[String]| list.iter().map(|amount| q(amount)).sum::<Q>();
        let received = sum(&payments) + sum(&deposits);
        let open = q(&total) - &received - sum(&credits) + sum(&refunds);
        // Now and then nothing is left.
        if dice.percent(20) && open.is_positive() {
            write_offs = vec![fixed(&minor(&open, 2), 2)];
        }
        let (due, on) = (a_day(dice, 4), a_day(dice, 4));
        let status = *dice.pick(&["sent", "pending", "draft", "refunded", "cancelled", "overdue", "partially_paid"]);
        let fields = Fields::new()
            .text("total", &total)
            .texts("payments", &payments)
            .texts("refunds", &refunds)
            .texts("credits", &credits)
            .texts("deposits", &deposits)
            .texts("write_offs", &write_offs)
            .text("due", &due.to_string())
            .text("on", &on.to_string())
            .text("status", status);
        let answer = || {
            has_places(&total, 2)?;
            let (refunded, given_up) = (sum(&refunds), sum(&write_offs));
            if status == "cancelled" && received.is_positive() {
                return refused("invoice-has-payments");
            }
            if refunded > received {
                return refused("refund-exceeds-payment");
            }
            let shown = |balance: &Q, status| {
                Ok(format!(r#"{{"balance":"{}","status":"{status}"}}"#, fixed(&minor(balance, 2), 2)))
            };
            if status == "cancelled" {
                return shown(&Q::zero(), status);
            }
            if open.is_negative() {
                return refused("payment-exceeds-balance");
            }
            let balance = &open - &given_up;
            if balance.is_negative() {
                return refused("write-off-exceeds-balance");
            }
            let found = match () {
                () if ["draft", "refunded"].contains(&status) => status,
                () if balance.is_zero() && given_up.is_positive() => "written_off",
                () if balance.is_zero() => "paid",
                () if on > due => "overdue",
                () if received > refunded => "partially_paid",
                () if status == "pending" => "pending",
                () => "sent",
            };
            shown(&balance, found)
        };
        (fields, answer())
    });
}

#[test]
fn refunds_of_lines() {
    agree("pricing.refund_qty", |dice| {
        let total = an_amount(dice, 500, Some(2));
        let total = maybe_negative(dice, 20, total);
        let qty = if dice.percent(1) { "0".to_owned() } else { dice.positive(30, 3) };
        let share = |dice: &mut Dice| {
            let part = q(&qty) * n(dice.below(70) as i64) / n(100);
            trimmed(&fixed(&minor(&part, 3), 3))
        };
        let (before, now) = (share(dice), share(dice));
        let before = maybe_negative(dice, 1, before);
        let fields = Fields::new()
            .text("line_total", &total)
            .text("qty", &qty)
            .text("refunded_qty", &before)
            .text("refund_qty", &now);
        let answer = || {
            has_places(&total, 2)?;
            is_positive_quantity(&qty)?;
            if q(&before).is_negative() {
                return refused("quantity-invalid");
            }
            is_positive_quantity(&now)?;
            if q(&before) + q(&now) > q(&qty) {
                return refused("refund-exceeds-sold");
            }
            let worth = |part: Q| nearest(&(q(&total) * ten_to(2) * part / q(&qty)));
            let refund = worth(q(&before) + q(&now)) - worth(q(&before));
            Ok(format!(r#"{{"refund":"{}"}}"#, fixed(&refund, 2)))
        };
        (fields, answer())
    });
}

#[test]
fn refunds_of_payments() {
    agree("pricing.refund_payment", |dice| {
        let payment = an_amount(dice, 300, Some(2));
        let (already, amount) = (an_amount(dice, 100, Some(2)), an_amount(dice, 120, Some(2)));
        let fields = Fields::new().text("payment", &payment).text("already_refunded", &already).text("amount", &amount);
        let answer = || {
            [&payment, &already, &amount].into_iter().try_for_each(|amount| has_places(amount, 2))?;
            if q(&amount).is_zero() {
                return refused("refund-not-positive");
            }
            let left = q(&payment) - q(&already) - q(&amount);
            if left.is_negative() {
                return refused("refund-exceeds-payment");
            }
            Ok(format!(r#"{{"refundable_after":"{}"}}"#, fixed(&minor(&left, 2), 2)))
        };
        (fields, answer())
    });
}

#[test]
fn late_fees() {
    agree("pricing.late_fee", |dice| {
        let principal = an_amount(dice, 900, Some(2));
        let principal = maybe_negative(dice, 3, principal);
        let due = a_day(dice, 40);
        let most = if dice.percent(50) { 50 } else { 900 };
        let on = a_day(dice, most);
        let grace = dice.maybe(60, |dice| dice.below(25) as i64);
        let (monthly, cap) = (dice.maybe(60, |dice| dice.decimal(6, 4)), dice.maybe(50, a_percent));
        let disclosed = dice.percent(85);
        let mut fields = Fields::new()
            .text("principal", &principal)
            .text("due", &due.to_string())
            .text("on", &on.to_string())
            .optional("monthly_percent", monthly.as_deref())
            .optional("cap_percent", cap.as_deref())
            .raw("disclosed", &disclosed.to_string());
        if let Some(grace) = grace {
            fields = fields.raw("grace_days", &grace.to_string());
        }
        let answer = || {
            has_places(&principal, 2)?;
            let monthly = q(monthly.as_deref().unwrap_or("1.5"));
            let cap = q(cap.as_deref().unwrap_or("25"));
            is_percent(&monthly, "percent-out-of-range")?;
            is_percent(&cap, "percent-out-of-range")?;
            let over = (on - due).num_days() - grace.unwrap_or(10);
            let principal = minor(&q(&principal), 2);
            let periods = if over <= 0 || !principal.is_positive() { 0 } else { (over + 29) / 30 };
            let fee = (part_of(&principal, &monthly) * periods).min(part_of(&principal, &cap));
            let fee = if periods == 0 { BigInt::zero() } else { fee };
            if fee.is_positive() && !disclosed {
                return refused("late-fee-not-disclosed");
            }
            Ok(format!(r#"{{"periods":{periods},"fee":"{}"}}"#, fixed(&fee, 2)))
        };
        (fields, answer())
    });
}

#[test]
fn ages_of_debts() {
    agree("pricing.ageing", |dice| {
        let as_of = a_day(dice, 200);
        let invoices = dice.list(12, |dice| {
            let balance = dice.decimal(300, 2);
            (a_day(dice, 200), maybe_negative(dice, 15, balance))
        });
        let invoice =
            |(due, balance): &(NaiveDate, String)| Fields::new().text("due", &due.to_string()).text("balance", balance);
        let fields = Fields::new().text("as_of", &as_of.to_string()).objects("invoices", invoices.iter().map(invoice));
        let within = |from: i64, until: i64| {
            let days = |due: NaiveDate| (as_of - due).num_days();
            let there = invoices.iter().filter(|(due, _)| (from..=until).contains(&days(*due)));
            fixed(&minor(&there.map(|(_, balance)| q(balance)).sum(), 2), 2)
        };
        let [current, first, second, third, last, total] =
            [(-999, 0), (1, 30), (31, 60), (61, 90), (91, 999), (-999, 999)].map(|(from, until)| within(from, until));
        let answer = format!(
            r#"{{"current":"{current}","d1_30":"{first}","d31_60":"{second}","d61_90":"{third}","d91_plus":"{last}","total":"{total}"}}"#
        );
        (fields, Ok(answer))
    });
}
