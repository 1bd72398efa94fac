import { Field, type Option } from "../components/field";
import type { Field as Description, FieldShape, JsonValue, Shape, Violation } from "../engine";

interface Properties {
  of: Shape;
  label: string;
  doc: string;
  path: string;
  field?: FieldShape;
  value: JsonValue | undefined;
  /** What is wrong here. */
  at: readonly Violation[];
  onValue(value: JsonValue | undefined): void;
}

/** A single value, as a field that suits it. */
export function Leaf({ of, label, doc, path, field, value, at, onValue }: Properties) {
  const required = field !== undefined && !field.optional;
  const initial = field?.default;
  const asked = asksFor(of, label, field);
  // An item of a list stays when it is emptied, a field goes.
  const emptied = field === undefined ? "" : undefined;
  const typed = (entered: string | boolean) => onValue(entered === "" ? emptied : valueOf(of, entered));
  return (
    <Field
      name={path}
      of={asked}
      required={required}
      help={doc.replaceAll("`", "")}
      {...(field?.default !== undefined && { placeholder: defaultOf(field.default) })}
      {...(asked.kind === "select" && { options: optionsOf(of) })}
      value={shown(of, asked, value ?? (asked.kind === "checkbox" || asked.kind === "select" ? initial : undefined))}
      violations={at}
      onValue={typed}
    />
  );
}

function asksFor(of: Shape, label: string, field: FieldShape | undefined): Description {
  switch (of.kind) {
    case "bool":
      // Yes, no, or not said: only with a default, or when it must be given, are two enough.
      return field?.optional && field.default === undefined ? { kind: "select", label, choices: "" } : { kind: "checkbox", label };
    case "choice":
      return { kind: "select", label, choices: "" };
    case "integer":
    case "count":
      return { kind: "number", label };
    case "decimal":
      return { kind: "decimal", label, digits: 15, places: 6 };
    case "date":
      return { kind: "date", label };
    case "local_time":
      return { kind: "datetime", label };
    default:
      return { kind: "text", label };
  }
}

function optionsOf(of: Shape): Option[] {
  if (of.kind === "choice") return of.values.map(({ value }) => ({ value, label: value.replaceAll("_", " ") }));
  return [{ value: "true", label: "Yes" }, { value: "false", label: "No" }];
}

/** What was typed, as JSON has it; what is no number stays text, for the engine to refuse. */
function valueOf(of: Shape, entered: string | boolean): JsonValue {
  if (typeof entered === "boolean") return entered;
  if (of.kind === "bool") return entered === "true";
  if ((of.kind === "integer" || of.kind === "count") && /^-?\d+$/.test(entered)) return Number(entered);
  return of.kind === "any" ? parsed(entered) : entered;
}

/** JSON where it is some, and otherwise text. */
function parsed(entered: string): JsonValue {
  try {
    return JSON.parse(entered) as JsonValue;
  } catch {
    return entered;
  }
}

function shown(of: Shape, { kind }: Description, value: JsonValue | undefined): string | boolean {
  if (kind === "checkbox") return value === true;
  if (value === undefined || value === null) return "";
  return typeof value === "string" && (of.kind !== "any" || parsed(value) === value) ? value : JSON.stringify(value);
}

const defaultOf = (initial: JsonValue) => (typeof initial === "string" ? initial : JSON.stringify(initial));
