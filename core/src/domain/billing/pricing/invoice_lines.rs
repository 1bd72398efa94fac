//! What each line of an invoice comes to, so that the lines add up to the invoice.

use super::{
    Problem,
    invoice::{Input, Output, Totals, too_large},
    tax::tax_by_line,
};
use crate::{domain::billing::TaxMode, kernel::money::Money};

/// What one line of an invoice comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineAmounts {
    /// Quantity times unit price.
    pub gross: Money,
    /// The discounts of the line itself.
    pub discount: Money,
    /// Its share in the discount of the invoice.
    pub discount_share: Money,
    /// What is left without tax, whether prices hold it or not.
    pub net: Money,
    /// Its tax.
    pub tax: Money,
    /// What is left with tax.
    pub total: Money,
}

/// The same as `pricing.invoice`, and what each line comes to, in the order of the lines.
///
/// Where tax is rounded once for the whole invoice, the tax of each code is spread over the lines by
/// what they bear of it exactly.
///
/// # Errors
/// Those of `pricing.invoice`.
pub fn invoice_lines(input: &Input) -> Result<(Output, Vec<LineAmounts>), Problem> {
    let Totals { output, lines, shares, taxed } = Totals::of(input)?;
    let shown = |minor| Money::new(minor, output.total.exponent());
    let by_code: Vec<i64> = output.taxes.0.iter().map(|(_, tax)| tax.minor()).collect();
    let taxes = tax_by_line(&input.tax_classes, &taxed, input.tax_mode, input.tax_rounding, &by_code);
    let amounts = lines.iter().zip(shares).zip(taxes.ok_or_else(too_large)?).map(|((line, share), tax)| {
        let discounted = line.net - share;
        let (net, total) = match input.tax_mode {
            TaxMode::Exclusive => (discounted, discounted.checked_add(tax)?),
            TaxMode::Inclusive => (discounted - tax, discounted),
        };
        Some(LineAmounts {
            gross: shown(line.gross),
            discount: shown(line.discount),
            discount_share: shown(share),
            net: shown(net),
            tax: shown(tax),
            total: shown(total),
        })
    });
    let amounts = amounts.collect::<Option<Vec<_>>>().ok_or_else(too_large)?;
    Ok((output, amounts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{kernel::json::Json, record::read};

    fn totals(input: &str) -> Vec<String> {
        let input = read::<Input>(&Json::parse(input).unwrap()).unwrap();
        let (_, lines) = invoice_lines(&input).unwrap();
        lines.iter().map(|line| format!("{} + {} = {}", line.net, line.tax, line.total)).collect()
    }

    #[test]
    fn tax_rounded_once_is_spread_over_the_lines() {
        let input = r#"{"lines":[{"qty":"1","unit_price":"1.05","tax_class":"std"},{"qty":"1","unit_price":"1.05",
            "tax_class":"std"},{"qty":"1","unit_price":"1.05","tax_class":"std"}],"tax_rounding":"invoice",
            "tax_classes":{"std":[{"code":"STATE","rate":"6.25"},{"code":"CITY","rate":"1.5"}]}}"#;
        // 0.20 of the state is 0.07 + 0.07 + 0.06, 0.05 of the city 0.02 + 0.02 + 0.01.
        assert_eq!(totals(input), ["1.05 + 0.09 = 1.14", "1.05 + 0.09 = 1.14", "1.05 + 0.07 = 1.12"]);
    }

    #[test]
    fn a_price_that_holds_its_tax_is_taken_apart() {
        let input = r#"{"lines":[{"qty":"1","unit_price":"120","tax_class":"std"}],"tax_mode":"inclusive",
            "tax_classes":{"std":[{"code":"VAT","rate":"20"}]}}"#;
        assert_eq!(totals(input), ["100.00 + 20.00 = 120.00"]);
    }
}
