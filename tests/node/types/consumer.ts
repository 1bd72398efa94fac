// What a strict TypeScript project may and may not write; checked by the compiler, never run.
import {
  check, decide, evaluate, init, machines, normalise, normaliseJson, schema, validate, version,
  type Actor, type JsonValue, type ValueInvalid,
} from "vetplan";

const ready: Promise<void> = init();
const elsewhere: Promise<void> = init("https://example.org/vetplan_bg.wasm");
const number: string = version();
const text: string = normaliseJson("[1]");
const answer: JsonValue | ValueInvalid = normalise({ name: "Rex", weight: undefined, tags: ["a", null, 1, true] });

const actor: Actor = { user_id: "u", name: "Rina", role: "vet", tenant: "t" };
const command = { id: "c", command: "clients.create", input: { first_name: "Ana" } };
const decision = decide({ command, actor, now: "2026-05-04T08:00:00Z" });
if (decision.kind === "accepted") {
  const ids: string[] = decision.changes.map((change) => change.id);
  void ids;
} else if (decision.kind === "refused") {
  const codes: string[] = decision.violations.map((violation) => violation.code);
  void codes;
} else {
  const tables: string[] = decision.queries.map((query) => query.table);
  void tables;
}
const gross = evaluate("pricing.line", { qty: "1", unit_price: "2" });
const total: string = "gross" in gross ? gross.gross : gross.error;
// @ts-expect-error a line has a price
evaluate("pricing.line", { qty: "1" });
// @ts-expect-error there is no such rule
evaluate("pricing.guess", {});
const wrong: string[] = validate("clients", { first_name: "Ana" }, "create").violations.map(({ path }) => path);
const kinds = Object.values(schema()["clients"]?.columns ?? {}).map((column) => column.kind);
const buttons = machines()["clients.status"]?.moves.map((move) => move.to);

// @ts-expect-error an actor has a tenant
check({ command, actor: { user_id: "u", name: "n", role: "r" }, now: "" });
// @ts-expect-error only new rows and changes are judged
validate("clients", {}, "delete");
// @ts-expect-error a date has to be sent as text
normalise({ at: new Date() });
// @ts-expect-error a map is no plain object
normalise(new Map<string, string>());
// @ts-expect-error a BigInt is no number of JSON
normalise([1n]);
// @ts-expect-error the text face takes text
normaliseJson({});

export { answer, buttons, elsewhere, kinds, total, wrong, number, ready, text };
