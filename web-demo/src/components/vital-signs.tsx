import { useSignal } from "@preact/signals";

import { field, type Row, type Violation } from "../engine";
import { Field } from "./field";
import { Violations } from "./violations";

type Signs = NonNullable<Row<"medical_encounters">["vital_signs"]>;

interface Properties {
  value: Signs | null;
  locked: boolean;
  onSave(signs: object): void;
  violations: readonly Violation[];
}

/** The vital signs, as the form describes them; saved when the cursor leaves a field. */
export function VitalSigns({ value, locked, onSave, violations }: Properties) {
  const edits = useSignal<Record<string, string>>({});
  const of = field("medical_encounters", "vital_signs");
  const members = of.kind === "group" ? of.fields : [];
  const kept = (value ?? {}) as Record<string, unknown>;
  const save = () => {
    if (Object.keys(edits.value).length === 0) return;
    const signs = { ...kept, ...edits.value };
    const given = members.flatMap(({ name, kind }) => {
      const text = signs[name];
      if (text === undefined || text === null || text === "") return [];
      return [[name, kind === "number" && !Number.isNaN(Number(text)) ? Number(text) : text]];
    });
    onSave(Object.fromEntries(given));
  };
  const shown = members.map(({ name }) => `vital_signs.${name}`);
  return (
    <fieldset class="vital-signs">
      <legend>Vital signs</legend>
      <div class="many">
        {members.map((member) => (
          <Field
            key={member.name}
            name={member.name}
            of={member}
            readOnly={locked}
            value={edits.value[member.name] ?? kept[member.name] ?? ""}
            onValue={(text) => (edits.value = { ...edits.value, [member.name]: String(text) })}
            onBlur={save}
            violations={violations.filter(({ path }) => path === `vital_signs.${member.name}`)}
          />
        ))}
      </div>
      <Violations of={violations.filter(({ path }) => !shown.includes(path))} />
    </fieldset>
  );
}
