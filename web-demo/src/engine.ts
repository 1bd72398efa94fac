// The engine, as the page knows it. Only this file imports it from the package.
import { signal } from "@preact/signals";
import { actions, clinical, evaluate, init, machines, Practice, PracticeError, pricing, rbac, resources, version } from "vetplan";
import type { Field, Forms } from "vetplan/forms";
import type {
  Actor, Grant, Granted, JsonObject, JsonValue, PermissionAction, PermissionResource, PricingAgeingOutput, RuleId, Rules, Tables, TableName, Verdict, Violation,
} from "vetplan";

export { clinical, Practice, PracticeError, pricing, rbac };
export type {
  Actor, Field, Forms, Grant, Granted, JsonObject, JsonValue, PermissionAction, PermissionResource, PricingAgeingOutput, RuleId, Rules, TableName, Tables, Verdict, Violation,
};
export type { FieldShape, RecordShape, Reference, RuleArea, RuleReference, Shape } from "vetplan/reference";
export type Row<Table extends TableName> = Tables[Table]["row"];

export type Engine =
  | { state: "loading" }
  | { state: "ready"; version: string }
  | { state: "failed"; reason: string };

/** Whether the engine may be called. */
export const engine = signal<Engine>({ state: "loading" });

/** The ten things that a role can allow, and the fourteen areas on which it can. */
export const ACTIONS = Object.keys(actions) as PermissionAction[];
export const RESOURCES = Object.keys(resources) as PermissionResource[];

let words: Forms | undefined;
let moves: ReturnType<typeof machines> | undefined;

/** Loads the engine and the words of its forms; a failed try may be repeated. */
export async function load(): Promise<void> {
  engine.value = { state: "loading" };
  try {
    const [, forms] = await Promise.all([init(), import("vetplan/forms")]);
    words = forms.forms;
    moves = machines();
    engine.value = { state: "ready", version: version() };
  } catch (failure) {
    engine.value = { state: "failed", reason: failure instanceof Error ? failure.message : String(failure) };
  }
}

/** Answers a rule of which only the id is known. */
export const answer = evaluate as (id: RuleId, input: JsonValue) => JsonObject;

/** The rules in words, which not every reader wants. */
export const loadReference = () => import("vetplan/reference").then(({ reference }) => reference);

/** What a column is called and asks for. The log also tells of tables that have no forms. */
export function field(table: TableName, column: string): Field {
  const form = words?.tables[table] as { fields: Record<string, Field> } | undefined;
  return form?.fields[column] ?? { kind: "text", label: column };
}

/** The choices of a list, in their order. */
export function choices(list: string): readonly { value: string; label: string }[] {
  return words?.choices[list] ?? [];
}

/** A choice in words. */
export function label(list: string, value: string | null | undefined): string {
  return choices(list).find((choice) => choice.value === value)?.label ?? value ?? "";
}

/** The states that a user may move a row to from this one. */
export function movesFrom(machine: string, state: string): string[] {
  const found = moves?.[machine]?.moves.filter((move) => move.by === "user" && move.from.includes(state));
  return [...new Set(found?.map((move) => move.to))];
}
