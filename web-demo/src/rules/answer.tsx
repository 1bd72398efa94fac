import type { JsonObject, JsonValue, RecordShape, RuleReference, Shape, Violation } from "../engine";
import { dateOnly } from "../format";
import { text } from "../messages/en";
import { inline, Prose } from "./prose";

interface Properties {
  rule: RuleReference;
  answer: JsonObject;
  wrong: Violation | undefined;
}

/** An answer in words. */
export function Answer({ rule, answer, wrong }: Properties) {
  return (
    <div aria-live="polite" data-testid="answer">
      {wrong ? <Refusal rule={rule} wrong={wrong} /> : <Entries of={rule.output} value={answer} />}
    </div>
  );
}

/** What is wrong: the code, its words, what it means, and the field that it points at. */
function Refusal({ rule, wrong }: { rule: RuleReference; wrong: Violation }) {
  const meaning = rule.codes.find(({ code }) => code === wrong.code)?.doc;
  const details = Object.entries(wrong.params);
  return (
    <div class="refusal">
      <p class="alert" data-code={wrong.code}>
        <strong>{text(wrong)}</strong> <code>{wrong.code}</code>
      </p>
      {meaning && <Prose text={meaning} />}
      {wrong.path && (
        <p>
          In <code>{wrong.path}</code>.{" "}
          <button type="button" class="plain-text" onClick={() => focus(wrong.path)}>
            Go to the field
          </button>
        </p>
      )}
      {details.length > 0 && (
        <dl class="facts">
          {details.map(([name, value]) => [
            <dt key={`${name} term`}>{name.replaceAll("_", " ")}</dt>,
            <dd key={name}>{Array.isArray(value) ? value.map(String).join(", ") : String(value)}</dd>,
          ])}
        </dl>
      )}
    </div>
  );
}

/** Puts the cursor into the field of that path, or into the one around it that is there. */
function focus(path: string): void {
  for (let at = path; at; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, "")) {
    const found = [...document.querySelectorAll<HTMLElement>("[name]")].find((field) => field.getAttribute("name") === at);
    if (found) return found.focus();
  }
}

function Entries({ of, value }: { of: RecordShape; value: JsonObject }) {
  const given = of.fields.filter(({ name }) => value[name] !== undefined && value[name] !== null);
  if (given.length === 0) return <p class="quiet">Nothing to say.</p>;
  return (
    <dl class="result">
      {given.map(({ name, label, of }) => (
        <div key={name} class={isWide(of) ? "wide" : ""}>
          <dt>{label}</dt>
          <dd>
            <Value of={of} value={value[name] ?? null} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ of, value }: { of: Shape; value: JsonValue }) {
  if (value === null) return <>none</>;
  switch (of.kind) {
    case "record":
      return <Entries of={of} value={value as JsonObject} />;
    case "nullable":
      return <Value of={of.of} value={value} />;
    case "list":
      return <List of={of.of} items={value as readonly JsonValue[]} />;
    case "map":
      return <Entries of={{ kind: "record", fields: Object.keys(value).map((name) => ({ name, label: name, doc: "", of: of.of })) }} value={value as JsonObject} />;
    case "choice": {
      const meaning = of.values.find((word) => word.value === value)?.doc;
      return (
        <>
          <span class="status">{String(value)}</span> {meaning && <span class="quiet small">{inline(meaning)}</span>}
        </>
      );
    }
    default:
      return <>{plain(of, value)}</>;
  }
}

function List({ of, items }: { of: Shape; items: readonly JsonValue[] }) {
  if (items.length === 0) return <span class="quiet">none</span>;
  if (of.kind === "record") return <Table of={of} items={items as readonly JsonObject[]} />;
  return (
    <ul class="listed">
      {items.map((item, index) => (
        <li key={index}>
          <Value of={of} value={item} />
        </li>
      ))}
    </ul>
  );
}

/** Records of a kind, a row each. */
function Table({ of, items }: { of: RecordShape; items: readonly JsonObject[] }) {
  const columns = of.fields.filter(({ name }) => items.some((item) => item[name] !== undefined));
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="Table">
      <table class="items">
        <thead>
          <tr>
            {columns.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <tr key={index}>
              {columns.map(({ name, of }) => (
                <td key={name}>{item[name] !== undefined && <Value of={of} value={item[name]} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function plain(of: Shape, value: JsonValue): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (of.kind === "date") return dateOnly(String(value));
  if (of.kind === "local_time" || of.kind === "offset_time") return String(value).replace("T", " ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const isWide = (of: Shape): boolean => of.kind === "record" || of.kind === "list" || of.kind === "map" || (of.kind === "nullable" && isWide(of.of));
