// The roles that a practice begins with, and who of the staff holds which.
import { Practice, type Actor } from "../engine";

type Commands = Awaited<ReturnType<Practice["run"]>>;

/** A practice in memory with nothing but the default roles, which the opener owns. It begins with them, so that its
 *  log has no word of them: some seven hundred entries, a megabyte of what the browser keeps. */
export async function withRoles(opener: Actor, now: () => Date): Promise<Practice> {
  const practice = await Practice.open({ storage: "memory", actor: opener, now });
  done(await practice.run({ command: "roles.install", input: { owner_user_id: opener.user_id } }));
  const { tables, counters: _, ...rest } = JSON.parse(await practice.export()) as { tables: Record<string, unknown>; counters: unknown };
  const { commands: __, audit_logs: ___, ...rows } = tables;
  done(await practice.import(JSON.stringify({ ...rest, counters: {}, tables: rows })));
  return practice;
}

/** Gives each of the staff the role that they work as; whoever opened the practice owns it. */
export async function giveRoles(practice: Practice, opener: Actor): Promise<void> {
  const roles = new Map((await practice.find("roles")).map(({ name, id }) => [name as string, id]));
  for (const { user_id, role } of await practice.find("staff")) {
    const role_id = roles.get(role);
    if (!user_id || !role_id || user_id === opener.user_id) continue;
    done(await practice.run({ command: "user_roles.create", input: { user_id, role_id } }));
  }
}

function done(outcome: Pick<Commands, "kind"> & { violations?: { code: string }[] }): void {
  if (outcome.kind !== "accepted") throw new Error(outcome.violations?.map(({ code }) => code).join(", "));
}
