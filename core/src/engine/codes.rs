//! The violation codes that the engine and the stores answer with by themselves, whatever the command.
//!
//! What is wrong with the fields of an input stands in [`crate::kernel::problem::Generic`]; what only
//! one module knows stands in its own enum of problems.

use crate::kernel::problem::Code;

/// The codes, with their meaning.
pub const CODES: &[Code] = &[
    // The command itself.
    code("json-invalid", crate::prose!("The text is not JSON.")),
    code("command-unknown", crate::prose!("There is no command of that name.")),
    code("command-id-reused", crate::prose!("Another command had this id before.")),
    code("tenant-mismatch", crate::prose!("The command is meant for another practice than that of its sender.")),
    code("grants-stale", crate::prose!("What the sender may do has changed since it was read; it is read again.")),
    code("audit-immutable", crate::prose!("What stands in the audit log is never changed.")),
    code("clock-ahead", crate::prose!("The time claimed is ahead of the clock of the server.")),
    code("not-supported", crate::prose!("The engine does not offer this yet, and does not pretend to.")),
    // The columns given.
    code("text-too-long", crate::prose!("The text has more characters than the column or field holds.")),
    code("field-not-writable", crate::prose!("The column is written by named commands, or by the store, alone.")),
    // The row and its neighbours.
    code("id-taken", crate::prose!("A row of the table has this id already.")),
    code("not-unique", crate::prose!("Another row has the same values in columns in which no two rows may agree.")),
    code(
        "parent-mismatch",
        crate::prose!("The row names another animal, client or clinic than a row that it belongs to."),
    ),
    code("version-conflict", crate::prose!("The row has been changed since it was read.")),
    code("row-in-use", crate::prose!("Other rows refer to the row.")),
    code("not-deleted", crate::prose!("The row is not deleted and cannot come back.")),
    // Status machines.
    code(
        "status-transition-invalid",
        crate::prose!("The status machine has no such move, or rows do not begin in that state."),
    ),
    code(
        "status-by-clock-only",
        crate::prose!("The engine makes this move by itself: by the clock, or as a consequence of other values."),
    ),
    code("status-guard-missing", crate::prose!("The move needs columns that are not given.")),
    code("status-guard-failed", crate::prose!("The row does not fulfil the condition of the move.")),
    // Questions about rows.
    code("column-not-indexed", crate::prose!("No index answers a question about the column.")),
    code("column-personal", crate::prose!("The column is personal: it is asked for in a body, never in an address.")),
    code("cursor-invalid", crate::prose!("The cursor is not one of this list.")),
    // The store.
    code("busy", crate::prose!("Others kept changing the same rows; the same command may be sent again.")),
    code("facts-endless", crate::prose!("The decision kept asking for facts: a mistake of the engine itself.")),
    code(
        "import-invalid",
        crate::prose!("What is to be read in is no export of this store, or does not fit the data model."),
    ),
    code("storage-unreadable", crate::prose!("What was kept cannot be read; it is left as it is and may be exported.")),
    code("storage-full", crate::prose!("The store has no room left; nothing was changed.")),
];

const fn code(code: &'static str, doc: &'static str) -> Code {
    Code { code, doc }
}
