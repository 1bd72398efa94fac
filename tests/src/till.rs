//! The money side of the small clinic: what it sells, who works at its till, and what its books say.

use uuid::Uuid;
use vet_core::{
    engine::Query,
    kernel::json::Json,
    schema::{EntityDef, Row, Schema, Values},
};

use crate::{
    clinic::{clinic, owner},
    practice::{Practice, id},
};

/// The small clinic with a receptionist at the till, a manager who approves, a taxed and an untaxed
/// service, a bag of food and drops on prescription: `exam` 64.00, `surgery` 400.00 (not taxed),
/// `food` 24.95, `drops` 18.37. Taxes are 6.25 for the state and 1.5 for the city.
#[must_use]
pub fn till() -> Practice {
    let mut practice = clinic();
    owner(&mut practice, "ben", "tom");
    for (name, role) in [("lena", "receptionist"), ("mara", "practice_manager")] {
        let row = format!(
            r#"{{"id":"{}","employee_number":"{name}","first_name":"{name}","last_name":"Vogt","email":"{name}@north.example",
                "role":"{role}","employment_type":"full_time","hire_date":"2020-01-01"}}"#,
            id(name)
        );
        practice.must("staff.create", &row);
    }
    practice.actor.staff_id = Some(id("lena"));
    service(&mut practice, "exam", "64.00", r#""taxable":true"#);
    service(&mut practice, "surgery", "400.00", r#""taxable":false"#);
    product(&mut practice, "food", "24.95", r#""category":"food""#);
    product(&mut practice, "drops", "18.37", r#""category":"medication","taxable":false,"requires_prescription":true"#);
    profile(
        &mut practice,
        r#"{"tax_classes":{"standard":[{"code":"STATE","rate":"6.25"},{"code":"CITY","rate":"1.5"}]}}"#,
    );
    practice
}

/// Adds a service to the catalogue.
pub fn service(practice: &mut Practice, name: &str, price: &str, more: &str) {
    let row = format!(
        r#"{{"id":"{}","service_code":"{name}","name":"{name}","category":"examination","base_price":"{price}",{more}}}"#,
        id(name)
    );
    practice.must("services.create", &row);
}

/// Adds a product to the catalogue.
pub fn product(practice: &mut Practice, name: &str, price: &str, more: &str) {
    let row =
        format!(r#"{{"id":"{}","product_code":"{name}","name":"{name}","unit_price":"{price}",{more}}}"#, id(name));
    practice.must("products.create", &row);
}

/// Lays values over the profile of the practice.
pub fn profile(practice: &mut Practice, own: &str) {
    let own = Json::parse(own).unwrap_or_default();
    practice.engine.profile = practice.engine.profile.under(&own);
}

/// The input of a draft for Ana and Rex with these lines, and more fields.
#[must_use]
pub fn bill(name: &str, lines: &str, more: &str) -> String {
    let (client, patient, clinic) = (id("ana"), id("rex"), id("clinic"));
    let more = if more.is_empty() { String::new() } else { format!(",{more}") };
    format!(
        r#"{{"id":"{}","client_id":"{client}","patient_id":"{patient}","clinic_id":"{clinic}","lines":[{lines}]{more}}}"#,
        id(name)
    )
}

/// A line of a service.
#[must_use]
pub fn of_service(name: &str, more: &str) -> String {
    line("service_id", name, more)
}

/// A line of a product.
#[must_use]
pub fn of_product(name: &str, more: &str) -> String {
    line("product_id", name, more)
}

/// A line of a package.
#[must_use]
pub fn of_package(name: &str, more: &str) -> String {
    line("package_id", name, more)
}

fn line(field: &str, name: &str, more: &str) -> String {
    let more = if more.is_empty() { String::new() } else { format!(",{more}") };
    format!(r#"{{"{field}":"{}"{more}}}"#, id(name))
}

/// A line in free words.
#[must_use]
pub fn words(price: &str, more: &str) -> String {
    let more = if more.is_empty() { String::new() } else { format!(",{more}") };
    format!(r#"{{"description":"nail trim","unit_price":"{price}"{more}}}"#)
}

/// The input of a payment on an invoice.
#[must_use]
pub fn pay(name: &str, invoice: &str, amount: &str, method: &str) -> String {
    format!(r#"{{"id":"{}","invoice_id":"{}","amount":"{amount}","payment_method":"{method}"}}"#, id(name), id(invoice))
}

/// A field of the answer of an accepted command.
///
/// # Panics
/// When the answer has no such field.
#[must_use]
pub fn answered(answer: &Json, field: &str) -> Json {
    let inner = answer.get("answer").and_then(|answer| answer.get(field));
    inner.unwrap_or_else(|| panic!("no {field} in {answer}")).clone()
}

/// The id that an answer names under a field.
///
/// # Panics
/// When it names none.
#[must_use]
pub fn answered_id(answer: &Json, field: &str) -> Uuid {
    let text = answered(answer, field).as_text().map(str::to_owned);
    text.and_then(|text| Uuid::parse_str(&text).ok()).unwrap_or_else(|| panic!("{field} of {answer} is no id"))
}

/// The value of a column, without the quotes of a text.
#[must_use]
pub fn shown(practice: &Practice, table: &str, name: &str, column: &str) -> String {
    crate::clinic::value(practice, table, id(name), column).trim_matches('"').to_owned()
}

/// Status, paid and due of an invoice.
#[must_use]
pub fn standing(practice: &Practice, name: &str) -> String {
    ["status", "amount_paid", "amount_due"].map(|column| shown(practice, "invoices", name, column)).join(" ")
}

/// The credit of a client.
#[must_use]
pub fn credit(practice: &Practice, name: &str) -> String {
    shown(practice, "clients", name, "account_balance")
}

/// Every row of a table.
///
/// # Panics
/// When there is no such table.
#[must_use]
pub fn rows(practice: &Practice, table: &str) -> Vec<Row> {
    let schema: Schema = practice.engine.schema;
    let def: &'static EntityDef = schema.table(table).unwrap_or_else(|| panic!("no table {table}"));
    practice.store.find(practice.actor.tenant, &Query::of(def).with_deleted())
}

/// The lines of an invoice or an estimate, in their order, each with these columns.
#[must_use]
pub fn lines_of(practice: &Practice, table: &str, parent: &str, name: &str, columns: &[&str]) -> Vec<String> {
    let mut rows = rows(practice, table);
    rows.retain(|row| row.cell(parent).as_uuid() == Some(id(name)));
    rows.sort_by_key(|row| row.cell("sort_order").to_json().to_string());
    let text = |row: &Row, column: &str| row.cell(column).to_json().to_string().trim_matches('"').to_owned();
    rows.iter().map(|row| columns.iter().map(|column| text(row, column)).collect::<Vec<_>>().join(" ")).collect()
}
