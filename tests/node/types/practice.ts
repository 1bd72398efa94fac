// What a strict TypeScript project may and may not ask of a practice; checked by the compiler, never run.
import { Practice, PracticeError, uuidv7, type ChangedRow, type ClientId, type ClientRow } from "vetplan";

const actor = { user_id: "u", name: "Rina", role: "receptionist", tenant: "t" };
const practice = await Practice.open({ storage: "local", actor, now: () => "2026-05-04T08:00:00Z" });

const answer = await practice.run({ command: "clients.create", input: { first_name: "Ana", last_name: "Silva" } });
const problems: string[] = answer.kind === "refused" ? answer.violations.map(({ code }) => code) : [];
const id = uuidv7() as ClientId;
const client: ClientRow | null = await practice.get("clients", id);
const owing: ClientRow[] = await practice.find("clients", {
  where: { status: "active", city: null, account_balance: { gt: "0.00" } },
  sort: ["-account_balance", "last_name"],
  limit: 10,
});
const end: () => void = practice.subscribe("clients", (changes: ChangedRow[]) => void changes);
await practice.run({ command: "clients.update", input: { id, patch: { city: "Porto" } }, expected: { clients: { [id]: 1 } } });
await practice.run({ command: "appointments.confirm", input: { id: uuidv7() as never } });
const name: string = "clients.delete";
await practice.check({ command: name, input: { id } });
const saved = (error: unknown) => (error instanceof PracticeError && error.code === "store-newer" ? error.saved : undefined);

// @ts-expect-error the last name is missing
await practice.run({ command: "clients.create", input: { first_name: "Ana" } });
// @ts-expect-error there is no such column
await practice.run({ command: "clients.update", input: { id, patch: { shoe_size: 43 } } });
// @ts-expect-error the reason is missing
await practice.check({ command: "appointments.cancel", input: { id: uuidv7() as never } });
// @ts-expect-error there is no such table
await practice.get("planets", id);
// @ts-expect-error the id of a client is none of an animal
await practice.get("patients", id);
// @ts-expect-error there is no such column
await practice.find("clients", { where: { shoe_size: 43 } });
// @ts-expect-error nor can it be sorted by
await practice.find("clients", { sort: "-shoe_size" });
// @ts-expect-error a decimal is text
await practice.find("clients", { where: { account_balance: { gt: 0 } } });
// @ts-expect-error a practice is opened
new Practice();

export { client, end, owing, problems, saved };
