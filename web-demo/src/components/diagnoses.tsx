import { useSignal } from "@preact/signals";

import type { Row, Violation } from "../engine";
import { Field } from "./field";
import { Violations } from "./violations";

type Diagnosis = NonNullable<Row<"medical_encounters">["diagnoses"]>[number];

interface Properties {
  value: Diagnosis[] | null;
  locked: boolean;
  onSave(diagnoses: Diagnosis[]): void;
  violations: readonly Violation[];
}

/** The diagnoses of a visit: added at the end, taken out, one of them the primary one. */
export function Diagnoses({ value, locked, onSave, violations }: Properties) {
  const typed = useSignal("");
  const diagnoses = value ?? [];
  const add = () => {
    const description = typed.value.trim();
    if (!description) return;
    onSave([...diagnoses, { description, is_primary: diagnoses.length === 0 }]);
    typed.value = "";
  };
  return (
    <fieldset class="diagnoses">
      <legend>Diagnoses</legend>
      {diagnoses.length > 0 && (
        <ul>
          {diagnoses.map((diagnosis, number) => (
            <li key={`${number} ${diagnosis.description}`}>
              <label>
                <input
                  type="radio"
                  name="primary-diagnosis"
                  checked={diagnosis.is_primary}
                  disabled={locked}
                  onChange={() => onSave(diagnoses.map((other, at) => ({ ...other, is_primary: at === number })))}
                />
                {diagnosis.description}
                {diagnosis.is_primary && <span class="quiet"> primary</span>}
              </label>
              {!locked && (
                <button
                  type="button"
                  class="plain"
                  aria-label={`Take out ${diagnosis.description}`}
                  onClick={() => onSave(diagnoses.filter((_, at) => at !== number))}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!locked && (
        <div class="add">
          <Field
            name="diagnosis"
            of={{ kind: "text", label: "Add a diagnosis" }}
            value={typed.value}
            onValue={(text) => (typed.value = String(text))}
            onBlur={add}
          />
        </div>
      )}
      <Violations of={violations} />
    </fieldset>
  );
}
