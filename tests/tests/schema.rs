//! The declarations agree with themselves.

use std::collections::BTreeSet;

use vet_core::{
    domain::{SCHEMA, audit_logging::AuditEntityType, rbac::PermissionResource},
    kernel::{cell::ColumnKind, choice::Choice},
    schema::{Default, EntityDef, Expr, FieldDef, Need, Scope, Shape, Writer},
};

#[test]
fn the_model_is_as_large_as_it_should_be() {
    let tables: Vec<_> = SCHEMA.tables().collect();
    let fields = || tables.iter().flat_map(|def| def.fields);
    let enums: BTreeSet<_> = fields().filter_map(choice_name).chain(shape_choices(&tables)).collect();
    let own_columns = fields().filter(|field| !["tenant_id", "version"].contains(&field.name)).count();
    let machines = || tables.iter().flat_map(|def| def.machines);
    assert_eq!(tables.len(), 69);
    // The model has 1575; an estimate keeps its own discount percentage beside them, for the lines
    // that its client accepts later.
    assert_eq!(own_columns, 1576);
    assert_eq!(enums.len(), 106, "{enums:?}");
    assert_eq!(fields().filter(|field| field.references.is_some()).count(), 213);
    assert_eq!(tables.iter().map(|def| def.uniques.len()).sum::<usize>(), 50);
    assert_eq!(tables.iter().map(|def| def.indexes.len()).sum::<usize>(), 292);
    // Of the 233 conditions of the model, 227 are checks, and two stand here in addition (waste is not
    // negative, an estimate's discount is a percentage). The rest are declared otherwise: the overlap of bookings, the states of a
    // reminder, the immutable log; or need other rows: the witness of waste, the kennel that is
    // free, the day within the stay.
    assert_eq!(tables.iter().map(|def| def.checks.len()).sum::<usize>(), 229);
    assert_eq!(machines().count(), 29);
    assert_eq!(machines().map(|machine| machine.transitions()).sum::<usize>(), 270);
}

fn choice_name(field: &FieldDef) -> Option<&'static str> {
    match field.kind {
        ColumnKind::Choice(list) => Some(list.name),
        _ => None,
    }
}

/// Choices that occur inside JSON columns.
fn shape_choices(tables: &[&'static EntityDef]) -> BTreeSet<&'static str> {
    fn walk(shape: &Shape, found: &mut BTreeSet<&'static str>) {
        match shape {
            Shape::Value(ColumnKind::Choice(list)) => drop(found.insert(list.name)),
            Shape::Nullable(inner) | Shape::List(inner) | Shape::Map(inner) | Shape::Week(inner) => walk(inner, found),
            Shape::Object(members) => members.iter().for_each(|member| walk(&member.shape, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    tables.iter().flat_map(|def| def.fields).filter_map(|field| field.shape).for_each(|s| walk(s, &mut found));
    found
}

#[test]
fn every_name_is_given_once() {
    let mut tables = BTreeSet::new();
    let mut types = BTreeSet::new();
    let mut rules = BTreeSet::new();
    for def in SCHEMA.all_tables() {
        assert!(tables.insert(def.table), "table {} twice", def.table);
        assert!(types.insert(def.name), "type {} twice", def.name);
        let columns: BTreeSet<_> = def.fields.iter().map(|field| field.name).collect();
        assert_eq!(columns.len(), def.fields.len(), "a column of {} stands twice", def.table);
        let names = [def.key_name()]
            .into_iter()
            .chain(def.checks.iter().map(|check| def.check_name(check)))
            .chain(def.uniques.iter().map(|unique| def.unique_name(unique)))
            .chain(def.overlaps.iter().map(|overlap| def.overlap_name(overlap)))
            .chain(def.indexes.iter().map(|index| def.index_name(index)))
            .chain(def.fields.iter().filter(|f| f.references.is_some()).map(|f| def.reference_name(f)))
            .chain(def.fields.iter().filter(|f| choice_name(f).is_some()).map(|f| def.choice_name(f)));
        for name in names {
            assert!(name.len() <= 63, "{name} is longer than PostgreSQL keeps");
            assert!(rules.insert(name.clone()), "rule {name} twice");
        }
    }
}

#[test]
fn every_word_of_a_declaration_exists() {
    for def in SCHEMA.all_tables() {
        assert!(PermissionResource::from_code(def.resource).is_some(), "{}: resource {}", def.table, def.resource);
        assert!(AuditEntityType::from_code(def.audit).is_some(), "{}: audit {}", def.table, def.audit);
        for generic in def.without {
            assert!(["create", "update", "delete", "restore"].contains(generic), "{}: {generic}", def.table);
        }
        let column = |name| def.field(name);
        let scoped = match def.scope {
            Scope::Clinic(name) => column(name).is_some(),
            Scope::Parent(name) => column(name).is_some_and(|field| field.references.is_some()),
            Scope::Visit => column("appointment_id").is_some() || column("encounter_id").is_some(),
            Scope::Assignment { .. } | Scope::Shared => true,
        };
        assert!(scoped, "{} has no clinic", def.table);
        for field in def.fields {
            let name = format!("{}.{}", def.table, field.name);
            assert!(field.references.is_none_or(|reference| SCHEMA.table(reference.table).is_some()), "{name}");
            assert!(field.kind != ColumnKind::Json || field.shape.is_some(), "{name} has no shape");
            assert!(field.series.is_none() || field.writer == Writer::Store, "{name}");
        }
    }
}

#[test]
fn defaults_are_values_of_their_column() {
    for def in SCHEMA.all_tables() {
        for field in def.fields {
            let fits = match (field.default, field.kind) {
                (None, _) => true,
                (Some(Default::Text(code)), ColumnKind::Choice(list)) => list.values.contains(&code),
                (Some(Default::Text(_)), ColumnKind::Text) => true,
                (Some(Default::Int(_)), ColumnKind::Integer | ColumnKind::Bigint | ColumnKind::Decimal { .. }) => true,
                (Some(Default::Bool(_)), ColumnKind::Boolean) => true,
                (Some(Default::Now), ColumnKind::Instant) => true,
                (Some(Default::Transaction), ColumnKind::Bigint) => true,
                (Some(Default::Profile(_)), ColumnKind::Text | ColumnKind::Choice(_)) => true,
                _ => false,
            };
            assert!(fits, "{}.{} has the default {:?}", def.table, field.name, field.default);
        }
    }
}

#[test]
fn conditions_compare_like_with_like() {
    for def in SCHEMA.all_tables() {
        let guards = def.machines.iter().flat_map(|machine| machine.moves).filter_map(|m| Some((m.to, m.when?)));
        let conditions = (def.checks.iter().map(|check| (check.name, &check.holds)))
            .chain(def.overlaps.iter().map(|overlap| (overlap.name, &overlap.only)))
            .chain(def.uniques.iter().filter_map(|unique| Some((unique.columns[0], unique.only?))))
            .chain(guards);
        for (name, condition) in conditions {
            assert_eq!(sort_of(def, condition), Sort::Truth, "{}: {name} is no condition", def.table);
        }
    }
}

/// What an expression yields.
#[derive(Debug, Clone, PartialEq)]
enum Sort {
    Truth,
    Number,
    Text,
    Choice(&'static [&'static str]),
    Code(&'static str),
    Uuid,
    Date,
    Time,
    Instant,
}

/// Panics on a comparison that SQL would refuse or that could never hold: a text beside a number,
/// a code that the choice does not have.
fn sort_of(def: &EntityDef, expr: &Expr) -> Sort {
    let sort = |e: &Expr| sort_of(def, e);
    let truth = |e: &Expr| assert_eq!(sort(e), Sort::Truth, "{}", def.table);
    let alike = |a: &Expr, b: &Expr| {
        let ok = match (sort(a), sort(b)) {
            (Sort::Choice(values), Sort::Code(code)) => values.contains(&code),
            (Sort::Text, Sort::Code(_)) => true,
            (a, b) => a == b,
        };
        assert!(ok, "{}: {a:?} is compared with {b:?}", def.table);
    };
    match expr {
        Expr::Column(name) => match column(def, name).kind {
            ColumnKind::Boolean => Sort::Truth,
            ColumnKind::Integer | ColumnKind::Bigint | ColumnKind::Decimal { .. } => Sort::Number,
            ColumnKind::Text => Sort::Text,
            ColumnKind::Choice(list) => Sort::Choice(list.values),
            ColumnKind::Uuid => Sort::Uuid,
            ColumnKind::Date => Sort::Date,
            ColumnKind::Time => Sort::Time,
            ColumnKind::Instant => Sort::Instant,
            ColumnKind::Json => panic!("{}: no condition reads the JSON of {name}", def.table),
        },
        Expr::Text(code) => Sort::Code(code),
        Expr::Number(digits) => {
            assert!(digits.parse::<i64>().is_ok());
            Sort::Number
        }
        Expr::Add(a, b) | Expr::Subtract(a, b) => {
            assert_eq!((sort(a), sort(b)), (Sort::Number, Sort::Number));
            Sort::Number
        }
        Expr::Length(inner) => {
            assert_eq!(sort(inner), Sort::Text);
            Sort::Number
        }
        Expr::Now => Sort::Instant,
        Expr::Today => Sort::Date,
        Expr::Date(inner) => {
            assert_eq!(sort(inner), Sort::Instant);
            Sort::Date
        }
        condition => {
            match condition {
                Expr::Compare(_, a, b) => alike(a, b),
                Expr::In(item, list) => list.iter().for_each(|e| alike(item, e)),
                Expr::Between(item, low, high) => [low, high].iter().for_each(|e| alike(item, e)),
                // Whether a JSON column is empty may be asked.
                Expr::IsNull(Expr::Column(name)) => drop(column(def, name)),
                Expr::IsNull(inner) => drop(sort(inner)),
                Expr::Digits(inner, _) => assert_eq!(sort(inner), Sort::Text),
                Expr::Not(inner) => truth(inner),
                Expr::And(list) | Expr::Or(list) => list.iter().for_each(truth),
                Expr::Implies(a, b) => [a, b].iter().for_each(|e| truth(e)),
                _ => {}
            }
            Sort::Truth
        }
    }
}

fn column(def: &EntityDef, name: &str) -> &'static FieldDef {
    def.field(name).unwrap_or_else(|| panic!("{} has no column {name}", def.table))
}

#[test]
fn machines_speak_of_their_column() {
    for def in SCHEMA.tables() {
        for machine in def.machines {
            assert_eq!(machine.table, def.table);
            let field = column(def, machine.column);
            for state in machine.states() {
                let known = match field.kind {
                    ColumnKind::Choice(list) => list.values.contains(&state) || (state == "null" && field.nullable),
                    // A consent has states of its own, read from two columns.
                    _ => machine.id() == "consent_forms.is_revoked",
                };
                assert!(known, "{} has no state {state}", machine.id());
            }
            for need in machine.moves.iter().flat_map(|row| row.needs) {
                match need {
                    Need::Set(a) | Need::New(a) => drop(column(def, a)),
                    Need::Either(a, b) | Need::NewEither(a, b) => drop((column(def, a), column(def, b))),
                }
            }
        }
    }
}

#[test]
fn every_status_is_moved_by_a_machine() {
    let without: Vec<String> = SCHEMA
        .tables()
        .flat_map(|def| def.fields.iter().map(move |field| (def, field)))
        .filter(|(_, field)| field.name.ends_with("status") && choice_name(field).is_some())
        .filter(|(def, field)| def.machine(field.name).is_none())
        .map(|(def, field)| format!("{}.{}", def.table, field.name))
        .collect();
    // A word that describes an animal, not the stage of a process.
    assert_eq!(without, ["wellness_exams.health_status"]);
}
