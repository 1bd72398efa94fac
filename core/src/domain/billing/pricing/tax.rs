//! The tax on the lines of an invoice, by code.

use std::collections::BTreeMap;

use super::{
    Problem,
    allocate::spread,
    amount::{percent_of, tax_rate_is_valid},
    invoice::TaxComponent,
};
use crate::{
    domain::billing::{TaxMode, TaxRounding},
    kernel::{number::round_half_away, ratio::Ratio},
    record::Entries,
};

/// A line as tax sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taxed {
    /// The place of its class in the list of classes.
    pub(super) class: usize,
    /// What is taxed, in minor units.
    pub(super) amount: i64,
}

/// The tax of each code, in the order in which the lines first use it; `None` when a number outgrows
/// 128 bits or a tax 64.
pub(super) fn tax_by_code<'a>(
    classes: &'a Entries<Vec<TaxComponent>>,
    lines: &[Taxed],
    mode: TaxMode,
    rounding: TaxRounding,
) -> Option<Vec<(&'a str, i64)>> {
    let mut used = Used::by(lines, classes);
    match (mode, rounding) {
        (TaxMode::Inclusive, _) => used.add_inside_each_line(lines)?,
        (TaxMode::Exclusive, TaxRounding::Line) => used.add_to_each_line(lines)?,
        (TaxMode::Exclusive, TaxRounding::Invoice) => used.add_to_the_whole(lines)?,
    }
    Some(used.sums)
}

/// The tax of each line, so that they add up to the sums by code, which [`tax_by_code`] gave; `None` as
/// there.
pub(super) fn tax_by_line(
    classes: &Entries<Vec<TaxComponent>>,
    lines: &[Taxed],
    mode: TaxMode,
    rounding: TaxRounding,
    by_code: &[i64],
) -> Option<Vec<i64>> {
    if (mode, rounding) == (TaxMode::Exclusive, TaxRounding::Invoice) {
        return spread_over_lines(&Used::by(lines, classes), lines, by_code);
    }
    let tax_of = |line: &Taxed| {
        let (_, components) = classes.0.get(line.class)?;
        let mut sum = 0_i64;
        match mode {
            TaxMode::Exclusive => each_tax(components, line.amount, |_, tax| {
                sum = sum.checked_add(tax)?;
                Some(())
            })?,
            TaxMode::Inclusive => sum = Inside::of(components)?.split(line.amount)?.into_iter().sum(),
        }
        Some(sum)
    };
    lines.iter().map(tax_of).collect()
}

/// Spreads the tax of each code over the lines by what they bear of it exactly.
fn spread_over_lines(used: &Used<'_>, lines: &[Taxed], by_code: &[i64]) -> Option<Vec<i64>> {
    let mut by_line = vec![0_i64; lines.len()];
    for (slot, tax) in by_code.iter().enumerate() {
        let rates = used.classes.iter().map(|class| class.as_ref().map_or(Some(Ratio::ZERO), |class| class.rate(slot)));
        let rates = rates.collect::<Option<Vec<_>>>()?;
        let whole = rates.iter().try_fold(1_i128, |common, rate| least_common_multiple(common, rate.denominator()))?;
        let borne = |line: &Taxed| {
            let rate = rates.get(line.class)?;
            rate.numerator().checked_mul(whole / rate.denominator())?.checked_mul(i128::from(line.amount))
        };
        let weights = lines.iter().map(borne).collect::<Option<Vec<_>>>()?;
        for (sum, share) in by_line.iter_mut().zip(spread(*tax, &weights)?) {
            *sum = sum.checked_add(share)?;
        }
    }
    Some(by_line)
}

/// Hands over the place and the rounded amount of each component on top of an amount.
fn each_tax(components: &[TaxComponent], amount: i64, mut take: impl FnMut(usize, i64) -> Option<()>) -> Option<()> {
    let mut earlier = 0_i64;
    for (place, component) in components.iter().enumerate() {
        let base = if component.compound { amount.checked_add(earlier)? } else { amount };
        let tax = percent_of(base, component.rate)?;
        earlier = earlier.checked_add(tax)?;
        take(place, tax)?;
    }
    Some(())
}

/// The classes that the lines use, and the sums of their codes.
struct Used<'a> {
    /// By place in the list of classes; `None` for a class that no line uses.
    classes: Vec<Option<Class<'a>>>,
    sums: Vec<(&'a str, i64)>,
}

struct Class<'a> {
    components: &'a [TaxComponent],
    /// Where each component is summed up.
    slots: Vec<usize>,
}

impl Class<'_> {
    /// What the code summed up at that slot adds to one whole.
    fn rate(&self, slot: usize) -> Option<Ratio> {
        let rates = effective_rates(self.components)?;
        let of_code = rates.into_iter().zip(&self.slots).filter(|(_, of)| **of == slot);
        of_code.map(|(rate, _)| rate).try_fold(Ratio::ZERO, Ratio::plus)
    }
}

impl<'a> Used<'a> {
    fn by(lines: &[Taxed], classes: &'a Entries<Vec<TaxComponent>>) -> Self {
        let mut used = Self { classes: classes.0.iter().map(|_| None).collect(), sums: Vec::new() };
        let mut slot_of = BTreeMap::new();
        for line in lines {
            if let (Some(known @ None), Some((_, components))) =
                (used.classes.get_mut(line.class), classes.0.get(line.class))
            {
                let slots = components.iter().map(|component| {
                    *slot_of.entry(component.code.clone().into_bytes()).or_insert_with(|| {
                        used.sums.push((component.code.as_str(), 0));
                        used.sums.len() - 1
                    })
                });
                *known = Some(Class { components, slots: slots.collect() });
            }
        }
        used
    }

    /// Rounds every component of every line.
    fn add_to_each_line(&mut self, lines: &[Taxed]) -> Option<()> {
        for line in lines {
            let Some(Some(class)) = self.classes.get(line.class) else { continue };
            let sums = &mut self.sums;
            each_tax(class.components, line.amount, |place, tax| add(sums, *class.slots.get(place)?, tax))?;
        }
        Some(())
    }

    /// Sums the exact components up and rounds once per code.
    fn add_to_the_whole(&mut self, lines: &[Taxed]) -> Option<()> {
        let mut amounts = vec![0_i64; self.classes.len()];
        for line in lines {
            let amount = amounts.get_mut(line.class)?;
            *amount = amount.checked_add(line.amount)?;
        }
        let mut exact = vec![Ratio::ZERO; self.sums.len()];
        for (class, amount) in self.classes.iter().zip(amounts) {
            let Some(class) = class else { continue };
            for (rate, slot) in effective_rates(class.components)?.into_iter().zip(&class.slots) {
                let sum = exact.get_mut(*slot)?;
                *sum = sum.plus(rate.times(Ratio::whole(amount))?)?;
            }
        }
        for (slot, tax) in exact.into_iter().enumerate() {
            add(&mut self.sums, slot, tax.rounded()?)?;
        }
        Some(())
    }

    /// Takes the tax out of every line and splits it over the line's components.
    fn add_inside_each_line(&mut self, lines: &[Taxed]) -> Option<()> {
        let inside: Vec<Option<Inside>> =
            self.classes.iter().map(|class| class.as_ref().and_then(|class| Inside::of(class.components))).collect();
        for line in lines {
            let Some(Some(class)) = self.classes.get(line.class) else { continue };
            let taxes = inside.get(line.class)?.as_ref()?.split(line.amount)?;
            for (tax, slot) in taxes.into_iter().zip(&class.slots) {
                add(&mut self.sums, *slot, tax)?;
            }
        }
        Some(())
    }
}

fn add(sums: &mut [(&str, i64)], slot: usize, tax: i64) -> Option<()> {
    let (_, sum) = sums.get_mut(slot)?;
    *sum = sum.checked_add(tax)?;
    Some(())
}

/// The rates of a class that holds tax inside its prices, over one denominator.
struct Inside {
    /// One whole.
    whole: i128,
    /// One whole and all rates.
    with_tax: i128,
    rates: Vec<i128>,
}

impl Inside {
    fn of(components: &[TaxComponent]) -> Option<Self> {
        let rates = effective_rates(components)?;
        let whole = rates.iter().try_fold(1_i128, |common, rate| least_common_multiple(common, rate.denominator()))?;
        let rates = rates
            .into_iter()
            .map(|rate| rate.numerator().checked_mul(whole / rate.denominator()))
            .collect::<Option<Vec<_>>>()?;
        let with_tax = rates.iter().try_fold(whole, |sum, rate| sum.checked_add(*rate))?;
        Some(Self { whole, with_tax, rates })
    }

    /// The tax of each component within an amount.
    fn split(&self, amount: i64) -> Option<Vec<i64>> {
        let net = round_half_away(i128::from(amount).checked_mul(self.whole)?, self.with_tax)?;
        spread(amount.checked_sub(net.try_into().ok()?)?, &self.rates)
    }
}

/// What each component adds to one whole, tax upon earlier tax included.
fn effective_rates(components: &[TaxComponent]) -> Option<Vec<Ratio>> {
    let mut with_earlier = Ratio::ONE;
    let mut rates = Vec::with_capacity(components.len());
    for component in components {
        let rate = Ratio::percent(component.rate)?;
        let rate = if component.compound { rate.times(with_earlier)? } else { rate };
        with_earlier = with_earlier.plus(rate)?;
        rates.push(rate);
    }
    Some(rates)
}

fn least_common_multiple(a: i128, b: i128) -> Option<i128> {
    // What stands above the line of b/a in lowest terms is b without what it shares with a.
    a.checked_mul(Ratio::new(b, a)?.numerator())
}

/// Every rate is from 0 to 100 percent, in classes that no line uses too.
pub(super) fn rates_are_valid(classes: &Entries<Vec<TaxComponent>>) -> Result<(), Problem> {
    classes.0.iter().flat_map(|(_, components)| components).try_for_each(|component| tax_rate_is_valid(component.rate))
}
