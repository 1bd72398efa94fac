import { Field } from "../components/field";
import { Violations } from "../components/violations";
import type { FieldShape, JsonObject, JsonValue, RecordShape, Shape, Violation } from "../engine";
import { Leaf } from "./leaf";
import { Prose } from "./prose";
import { blank, newName, one, renamed, withEntry, withItem } from "./value";

/** Where a value stands, and what is wrong somewhere. */
interface Place {
  /** From the top of the input, such as `lines[0].qty`. */
  path: string;
  /** Whether the meaning of the fields is said; once is enough for a list of likes. */
  help: boolean;
  wrong: readonly Violation[];
}

interface RecordProperties extends Place {
  of: RecordShape;
  value: JsonObject;
  onValue(value: JsonObject): void;
}

/** The fields of a record, by their shapes. */
export function RecordFields({ of, value, path, help, wrong, onValue }: RecordProperties) {
  return (
    <div class="rule-fields">
      {of.fields.map((field) => (
        <Part
          key={field.name}
          of={field.of}
          label={field.label}
          doc={help ? field.doc : ""}
          field={field}
          path={path ? `${path}.${field.name}` : field.name}
          help={help}
          wrong={wrong}
          value={value[field.name]}
          onValue={(changed) => onValue(withEntry(value, field.name, changed))}
        />
      ))}
    </div>
  );
}

interface PartProperties extends Place {
  of: Shape;
  label: string;
  doc: string;
  /** The declaration, where the part is a field and no item. */
  field?: FieldShape;
  value: JsonValue | undefined;
  /** `undefined` takes the value away. */
  onValue(value: JsonValue | undefined): void;
}

function Part(part: PartProperties) {
  const { of, value, onValue, field } = part;
  const absent = value === undefined || value === null;
  switch (of.kind) {
    case "record":
    case "list":
    case "map":
      if (absent && field?.optional && field.default === undefined) {
        return (
          <div class="group">
            <button type="button" class="plain-text" onClick={() => onValue(blank(of))}>
              Add: {part.label.toLowerCase()}
            </button>
            {part.doc && <Prose class="help" text={part.doc} />}
          </div>
        );
      }
      return <Group {...part} />;
    case "nullable":
      return <Part {...part} of={of.of} onValue={(changed) => onValue(changed ?? null)} />;
    default:
      return <Leaf {...part} of={of} at={part.wrong.filter(({ path }) => path === part.path)} />;
  }
}

/** A record, a list or a map within. */
function Group(part: PartProperties) {
  const { of, label, doc, path, wrong, field, onValue } = part;
  const removable = field?.optional && part.value !== undefined;
  return (
    <fieldset class="group">
      <legend>{label}</legend>
      {removable && (
        <button type="button" class="plain remove" aria-label={`Remove: ${label.toLowerCase()}`} onClick={() => onValue(undefined)}>
          ×
        </button>
      )}
      {doc && <Prose class="help" text={doc} />}
      {of.kind === "record" && <RecordFields {...part} of={of} value={objectOf(part.value)} />}
      {of.kind === "list" && <Items {...part} of={of.of} list={Array.isArray(part.value) ? part.value : []} />}
      {of.kind === "map" && <Entries {...part} of={of.of} map={objectOf(part.value)} />}
      <Violations of={wrong.filter((violation) => violation.path === path)} />
    </fieldset>
  );
}

/** The items of a list; a new one begins as the last. */
function Items({ of, list, label, field, path, help, wrong, onValue }: Omit<PartProperties, "value"> & { list: readonly JsonValue[] }) {
  const name = field || isGroup(of) ? `${one(label)} ` : ""; // deeper inside, the number is enough
  const item = (index: number) => `${name}${index + 1}`;
  return (
    <>
      <ol class={isGroup(of) ? "items-within" : "items-plain"}>
        {list.map((value, index) => (
          <li key={index}>
            <Part
              of={of}
              label={item(index)}
              doc=""
              path={`${path}[${index}]`}
              help={help && index === 0}
              wrong={wrong}
              value={value}
              onValue={(changed) => onValue(withItem(list, index, changed ?? blank(of)))}
            />
            <button type="button" class="plain remove" aria-label={`Remove ${one(label).toLowerCase()} ${index + 1}`} onClick={() => onValue(withItem(list, index, undefined))}>
              ×
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="plain-text" onClick={() => onValue([...list, list.at(-1) ?? blank(of)])}>
        Add: {one(label).toLowerCase()}
      </button>
    </>
  );
}

/** The entries of a map, with names of the reader's choosing. */
function Entries({ of, map, label, path, help, wrong, onValue }: Omit<PartProperties, "value"> & { map: JsonObject }) {
  const names = Object.keys(map);
  return (
    <>
      <ol class="items-within">
        {names.map((name, index) => (
          <li key={index} class={isGroup(of) ? "entry" : "entry row"}>
            <Field
              name={`${path}.${name} name`}
              of={{ kind: "text", label: "Name" }}
              value={name}
              onValue={(to) => !(String(to) in map) && onValue(renamed(map, name, String(to)))}
            />
            <Part
              of={of}
              label={isGroup(of) ? name : "Value"}
              doc=""
              path={`${path}.${name}`}
              help={help && index === 0}
              wrong={wrong}
              value={map[name]}
              onValue={(changed) => onValue(withEntry(map, name, changed ?? blank(of)))}
            />
            <button type="button" class="plain remove" aria-label={`Remove ${name} from ${label.toLowerCase()}`} onClick={() => onValue(withEntry(map, name, undefined))}>
              ×
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="plain-text" onClick={() => onValue({ ...map, [newName(map)]: blank(of) })}>
        Add to: {label.toLowerCase()}
      </button>
    </>
  );
}

const isGroup = (of: Shape) => of.kind === "record" || of.kind === "list" || of.kind === "map";

const objectOf = (value: JsonValue | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
