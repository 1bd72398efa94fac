// What the engine says of grants, in words.
import { label, type Grant, type PermissionAction, type PermissionResource } from "../engine";
import { list } from "../format";

export const actionName = (action: PermissionAction) => label("permission_action", action);
export const resourceName = (resource: PermissionResource) => label("permission_resource", resource);
const low = (text: string) => text.toLowerCase();

const CONDITIONS: { [condition: string]: { short: string; long: string } } = {
  own_records_only: { short: "Own", long: "the record is their own" },
  clinic_only: { short: "Clinic", long: "it is of a clinic in which they work" },
  department_only: { short: "Dept.", long: "it is of their department" },
};

/** The conditions that a grant sets. */
export const conditionsOf = ({ conditions }: Grant) => Object.keys(conditions ?? {}).filter((name) => conditions?.[name]);

export const shortly = (condition: string) => CONDITIONS[condition]?.short ?? condition;
export const inWords = (conditions: readonly string[]) => list(conditions.map((name) => CONDITIONS[name]?.long ?? name));

/** A grant as a sentence. */
export function sentence(grant: Grant): string {
  const what = `${list(grant.actions.map((it) => low(actionName(it))))} ${list(grant.resources.map((it) => low(resourceName(it))))}`;
  const fields = grant.fields ? `, ${grant.effect === "deny" ? "of it" : "only"} ${list(grant.fields.map((it) => it.replaceAll("_", " ")))}` : "";
  const conditions = conditionsOf(grant);
  const when = conditions.length > 0 ? `, when ${inWords(conditions)}` : "";
  return `${grant.effect === "deny" ? "Forbids to" : "Allows to"} ${what}${fields}${when}.`;
}

/** The smallest change that would allow it. */
export const CHANGES: { [change: string]: string } = {
  renew_grants: "Connect, so that what they may do is fetched again.",
  assign_role: "Give them a role that allows it.",
  renew_role: "Extend the time for which they hold the role.",
  remove_deny: "Take away the grant that forbids it.",
  add_grant: "Grant it to one of their roles, or give them a role that allows it.",
  meet_conditions: "Nothing, for a record that fulfils the condition; for this one, a grant without it.",
  add_fields: "Extend a grant to these fields.",
  another_person: "Let another person do it.",
  file_license: "Put their licence or registration on file.",
  renew_license: "Renew their licence or registration.",
  nothing: "Nothing would.",
};
