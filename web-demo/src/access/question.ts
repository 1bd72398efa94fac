// "Why can this person not do that?", asked of the engine.
import { rbac, type Granted, type PermissionAction, type PermissionResource } from "../engine";
import { now } from "../clock";
import { people, practice, actorOf } from "../session";
import { roles } from "./roles";

/** A question; what is empty is not known. */
export interface Question {
  /** `staff:<id>` or `role:<name>`. */
  who: string;
  action: PermissionAction;
  resource: PermissionResource;
  /** Whose the record is, and of which clinic and department. */
  own: "" | "theirs" | "others";
  clinic: "" | "theirs" | "others";
  department: "" | "theirs" | "others";
}

export type Explained = Exclude<ReturnType<typeof rbac.explain>, { error: string }>;

export interface Answer {
  name: string;
  /** The roles that they hold. */
  held: Granted["roles"];
  /** What the engine says; nothing where there is no such action on the resource. */
  said: Explained | undefined;
}

/** Whoever is asked about. */
export async function holderOf(who: string): Promise<{ name: string; granted: Granted } | undefined> {
  const [kind, key] = who.split(/:(.*)/s);
  if (kind === "role") {
    const role = roles.value.find(({ name }) => name === key);
    const held = role && { role: role.name, from: "2000-01-01T00:00:00Z", grants: role.grants };
    return role && held && { name: role.title, granted: { roles: [held], license: "2999-12-31", dea: "2999-12-31" } };
  }
  const person = people.value.find(({ id }) => id === key);
  const me = person && (await practice.value?.as(actorOf(person)).me());
  return me?.grants ? { name: me.name, granted: me.grants } : undefined;
}

/** What the engine says of a question about somebody. */
export function ask(question: Question, { name, granted }: { name: string; granted: Granted }): Answer {
  const { action, resource, own, clinic, department } = question;
  // A role that is held for one clinic or department counts there alone.
  const held = granted.roles.filter(
    ({ clinic_id, department: of }) => (!clinic_id || clinic === "theirs") && (!of || department === "theirs"),
  );
  const place = (what: string) => (what === "theirs" ? "here" : "there");
  const said = rbac.explain({
    at: new Date(now.value).toISOString(),
    user: {
      id: "them",
      clinic_ids: ["here"],
      department: "here",
      roles: held.map(({ role, from, until }) => ({ role, from, ...(until ? { until } : {}) })),
      ...(granted.license ? { license: granted.license } : {}),
      ...(granted.dea ? { dea: granted.dea } : {}),
    },
    roles: Object.fromEntries(held.map(({ role, grants }) => [role, grants])) as never,
    action,
    resource_type: resource,
    resource: {
      ...(own ? { owner_id: own === "theirs" ? "them" : "somebody" } : {}),
      ...(clinic ? { clinic_id: place(clinic) } : {}),
      ...(department ? { department: place(department) } : {}),
    },
  });
  return { name, held, said: "error" in said ? undefined : said };
}
