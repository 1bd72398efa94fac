//! Nobody gives a role to themselves.

use super::UserRole;
use crate::{
    engine::{ActorKind, RowRule, When},
    schema::Entity,
};

/// Whoever grants a role is somebody else than who gets it. The engine itself may, or nobody would ever be
/// the first to hold one.
pub const ROLE_IS_GRANTED_BY_ANOTHER: RowRule = RowRule {
    name: crate::prose!("role_is_granted_by_another"),
    doc: crate::prose!("Whoever grants a role, or makes one last longer or reach further, does so for somebody else."),
    codes: &["self-grant-refused"],
    when: When::Written {
        applies: |def| def.table == UserRole::TABLE,
        columns: &["user_id", "role_id", "clinic_id", "department", "effective_from", "effective_until", "is_active"],
    },
    judge: |case, write| {
        let own = write.after.value(UserRole::USER_ID) == Some(case.actor.user_id);
        // To give a role of one's own back is nobody's gain.
        let given_back = write.before.is_some() && write.after.value(UserRole::IS_ACTIVE) == Some(false);
        if own && !given_back && case.actor.kind != ActorKind::System {
            case.refuse(write.wrong("self-grant-refused", "user_id"));
        }
        Ok(())
    },
};
