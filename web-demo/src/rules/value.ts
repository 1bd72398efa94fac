// Values under construction: what a new part begins with, and copies with one part changed.
import type { JsonObject, JsonValue, Shape } from "../engine";

/** What a new value of that shape begins with; empty texts are for the reader to fill in. */
export function blank(shape: Shape): JsonValue {
  switch (shape.kind) {
    case "record":
      return Object.fromEntries(shape.fields.filter(({ optional }) => !optional).map(({ name, of }) => [name, blank(of)]));
    case "list":
      return [];
    case "map":
      return {};
    case "bool":
      return false;
    case "integer":
    case "count":
      return 1;
    case "choice":
      return shape.values[0]?.value ?? "";
    case "nullable":
    case "any":
      return null;
    default:
      return "";
  }
}

/** The object with an entry changed, in its place, or without it. */
export function withEntry(object: JsonObject, name: string, value: JsonValue | undefined): JsonObject {
  if (value !== undefined) return { ...object, [name]: value };
  return Object.fromEntries(Object.entries(object).filter(([known]) => known !== name));
}

/** The object with an entry renamed, in its place. */
export function renamed(object: JsonObject, from: string, to: string): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name === from ? to : name, value]));
}

/** The list with an item changed, or without it. */
export function withItem(list: readonly JsonValue[], at: number, value: JsonValue | undefined): JsonValue[] {
  return value === undefined ? list.filter((_, index) => index !== at) : list.map((item, index) => (index === at ? value : item));
}

/** What one of several is called: "Phases" is "Phase". */
export function one(label: string): string {
  return label.replace(/ies$/, "y").replace(/(ss|ch|x)es$/, "$1").replace(/([^s])s$/, "$1");
}

/** A name that no entry has yet. */
export function newName(object: JsonObject): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? "new" : `new${number}`;
    if (!(name in object)) return name;
  }
}
