import { useId } from "preact/hooks";

import { choices, type Field as Description, type Violation } from "../engine";
import { Violations } from "./violations";

export interface Option {
  value: string;
  label: string;
}

interface Properties {
  name: string;
  of: Description;
  value: unknown;
  onValue(value: string | boolean): void;
  /** Instead of the label of the description. */
  label?: string;
  required?: boolean;
  /** What a reference may lead to, or the choices when they are no list of the engine's. */
  options?: readonly Option[];
  violations?: readonly Violation[];
  /** Below the field, instead of the help of the description; empty for none. */
  help?: string;
  rows?: number;
  placeholder?: string;
  readOnly?: boolean;
  onBlur?(): void;
}

/** A field of a form, drawn by the kind of what it asks for. */
export function Field({ violations = [], ...field }: Properties) {
  const id = useId();
  const { of, required } = field;
  const help = field.help ?? of.help ?? "";
  const described = [help && `${id}-help`, violations.length > 0 && `${id}-wrong`].filter(Boolean).join(" ");
  const common = {
    id,
    name: field.name,
    required,
    readOnly: field.readOnly,
    placeholder: field.placeholder,
    onBlur: field.onBlur,
    "aria-invalid": violations.some(({ severity }) => severity === "hard") || undefined,
    "aria-describedby": described || undefined,
  };
  return (
    <div class={of.kind === "checkbox" ? "field check" : "field"}>
      <label for={id}>
        {field.label ?? of.label}
        {required && (
          <span class="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      <Control common={common} field={field} />
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Violations of={violations} id={`${id}-wrong`} />
    </div>
  );
}

function Control({ common, field }: { common: Record<string, unknown>; field: Omit<Properties, "violations"> }) {
  const { of, onValue } = field;
  const value = field.value === undefined || field.value === null ? "" : String(field.value);
  const typed = (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value);
  switch (of.kind) {
    case "checkbox":
      return (
        <input {...common} type="checkbox" checked={field.value === true} onInput={(event) => onValue(event.currentTarget.checked)} />
      );
    case "long_text":
      return <textarea {...common} rows={field.rows ?? 3} maxLength={of.max_length} value={value} onInput={typed} />;
    case "select":
      return <Choice common={common} value={value} typed={typed} options={field.options ?? choices(of.choices)} required={field.required} />;
    case "reference":
      return <Choice common={common} value={value} typed={typed} options={field.options ?? []} required={field.required} />;
    case "number":
      return <input {...common} type="number" inputMode="numeric" min={of.min} max={of.max} value={value} onInput={typed} />;
    case "decimal":
      return <input {...common} type="text" inputMode="decimal" value={value} onInput={typed} />;
    case "date":
      return <input {...common} type="date" value={value} onInput={typed} />;
    case "datetime":
      return <input {...common} type="datetime-local" value={value} onInput={typed} />;
    case "time":
      return <input {...common} type="time" value={value} onInput={typed} />;
    default:
      return <input {...common} type="text" maxLength={"max_length" in of ? of.max_length : undefined} value={value} onInput={typed} />;
  }
}

interface ChoiceProperties {
  common: Record<string, unknown>;
  value: string;
  typed(event: { currentTarget: { value: string } }): void;
  options: readonly Option[];
  required: boolean | undefined;
}

function Choice({ common: { readOnly, ...common }, value, typed, options, required }: ChoiceProperties) {
  return (
    <select {...common} disabled={readOnly === true} value={value} onChange={typed}>
      {(!required || value === "") && <option value="">{required ? "Choose" : "None"}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
