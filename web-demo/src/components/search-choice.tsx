import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";

import type { Violation } from "../engine";
import { Violations } from "./violations";

export interface Found {
  value: string;
  label: string;
  /** Beside the label, quieter. */
  note?: string;
}

interface Properties {
  label: string;
  value: string;
  options: readonly Found[];
  onValue(value: string): void;
  required?: boolean;
  violations?: readonly Violation[];
  placeholder?: string;
  /** Empties the field after a choice, for choosing one after the other. */
  repeated?: boolean;
}

const SHOWN = 8;

/** One of many: typing narrows the list down, the arrow keys walk through it, Enter takes. */
export function SearchChoice({ label, value, options, onValue, required, violations = [], placeholder, repeated }: Properties) {
  const id = useId();
  const typed = useSignal<string | null>(null);
  const at = useSignal(0);
  const chosen = options.find((option) => option.value === value);
  const open = typed.value !== null;
  const words = (typed.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (option: Found) => {
    const text = `${option.label} ${option.note ?? ""}`.toLowerCase();
    return words.every((word) => text.startsWith(word) || text.includes(` ${word}`));
  };
  const found = open ? options.filter(fits).slice(0, SHOWN) : [];

  const take = (option: Found | undefined) => {
    if (!option) return;
    typed.value = repeated ? null : null;
    onValue(option.value);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) typed.value = "";
      else at.value = (at.value + (event.key === "ArrowDown" ? 1 : found.length - 1)) % Math.max(found.length, 1);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      take(found[at.value]);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      typed.value = null;
    }
  };
  return (
    <div class="field search-choice">
      <label for={id}>
        {label}
        {required && (
          <span class="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at.value] ? `${id}-${at.value}` : undefined}
        aria-invalid={violations.length > 0 || undefined}
        aria-describedby={violations.length > 0 ? `${id}-wrong` : undefined}
        required={required}
        placeholder={placeholder}
        value={typed.value ?? (repeated ? "" : chosen ? [chosen.label, chosen.note].filter(Boolean).join(", ") : "")}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          at.value = 0;
        }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => (typed.value ??= "")}
        onKeyDown={press}
        onBlur={() => (typed.value = null)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!open || found.length === 0}>
        {found.map((option, number) => (
          <li
            key={option.value}
            id={`${id}-${number}`}
            role="option"
            aria-selected={number === at.value}
            onMouseDown={(event) => {
              event.preventDefault();
              take(option);
            }}
          >
            {option.label}
            {option.note && <span class="quiet"> {option.note}</span>}
          </li>
        ))}
      </ul>
      {open && words.length > 0 && found.length === 0 && <p class="help">Nothing found</p>}
      <Violations of={violations} id={`${id}-wrong`} />
    </div>
  );
}
