//! The text face natively, on the table that the Node tests put to the built package.

use vet_core::kernel::json::Json;
use vet_wasm::text::normalise;

#[test]
fn every_text_is_answered_as_the_table_says() {
    let Json::List(rows) = Json::parse(include_str!("../../tests/golden/values.json")).unwrap() else {
        panic!("the table is a list");
    };
    assert!(!rows.is_empty());
    for row in rows {
        let Json::List(pair) = &row else { panic!("each row is a pair, unlike {row}") };
        let [Json::Text(given), Json::Text(answer)] = pair.as_slice() else { panic!("two texts, unlike {row}") };
        assert_eq!(&normalise(given), answer, "{given}");
    }
}
