// The money of the sample: what a visit is billed, and how it is paid.

/** The bill of a visit that has ended. */
export function bill() {}

/** Estimates, deposits and credit that belong to no visit of the week. */
export function openAccounts() {}
