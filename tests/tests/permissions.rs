//! What commands need is something that a role can allow.

#![allow(clippy::unwrap_used)]

use vet_core::{
    domain::{
        SCHEMA,
        audit_logging::AuditAction,
        commands::COMMANDS,
        rbac::{
            PermissionAction, PermissionResource,
            applicable::{approved_with, is_applicable},
        },
    },
    engine::{Verb, is_denial, logged_as},
    kernel::{choice::Choice, problem::Problem as _},
};

fn exists(action: &str, resource: &str) -> bool {
    let action = PermissionAction::from_code(action).unwrap_or_else(|| panic!("no action {action}"));
    let resource = PermissionResource::from_code(resource).unwrap_or_else(|| panic!("no resource {resource}"));
    is_applicable(action, resource)
}

#[test]
fn every_named_command_needs_what_a_role_can_allow() {
    for command in COMMANDS.iter().copied().flatten() {
        assert!(exists(command.needs.action.code(), command.needs.resource.code()), "{}", command.name);
    }
}

#[test]
fn every_generic_command_needs_what_a_role_can_allow() {
    let mut missing = Vec::new();
    for def in SCHEMA.tables() {
        for verb in def.generic_commands() {
            let action = Verb::named(verb).unwrap().action(def).code();
            if !exists(action, def.resource) {
                missing.push(format!("{}.{verb}: {action} {}", def.table, def.resource));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn an_approval_is_asked_where_there_is_one() {
    let asked = |resource: &str| approved_with(PermissionResource::from_code(resource).unwrap()).code();
    assert_eq!(asked("patients"), "medical_encounters");
    for resource in ["clients", "reports", "audit_logs"] {
        assert_eq!(asked(resource), "settings");
    }
    assert_eq!(asked("invoices"), "invoices");
}

#[test]
fn the_log_has_a_word_for_every_action() {
    assert_eq!((logged_as("approve"), logged_as("void")), ("authorize", "update"));
    for action in PermissionAction::VALUES.iter().copied() {
        assert!(AuditAction::from_code(logged_as(action)).is_some(), "{action}");
        assert!(["approve", "void"].contains(&action) || logged_as(action) == action);
    }
}

#[test]
fn whatever_says_not_you_is_a_denial() {
    // What is no action or not what it should be would be so for anybody.
    let others = [
        "unknown-action",
        "field-missing",
        "value-invalid",
        "json-invalid",
        "practice-has-owner",
        "last-owner",
        "review-concluded",
    ];
    for code in vet_core::domain::rbac::problem::Problem::CODES {
        assert!(is_denial(code.code) || others.contains(&code.code), "{}", code.code);
    }
    assert!(!is_denial("version-conflict") && !is_denial("not-found"));
}
