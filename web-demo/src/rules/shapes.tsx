import { useId } from "preact/hooks";

import type { RecordShape, Shape } from "../engine";
import { inline, Prose } from "./prose";

/** The fields of what goes into a rule or comes out of it, those within by their path. */
export function Shapes({ title, of }: { title: string; of: RecordShape }) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {of.doc && <Prose class="quiet" text={of.doc} />}
      <ul class="shapes">
        {rows("", of).map(({ path, kind, note, doc, words }) => (
          <li key={path}>
            <div>
              <code>{path}</code>
              <p class="quiet small">{[kind, note].filter(Boolean).join(", ")}</p>
            </div>
            <div>
              <Prose text={doc} />
              {words.length > 0 && (
                <ul class="choices small">
                  {words.map(({ value, doc }) => (
                    <li key={value}>
                      <code>{value}</code> {doc && <span class="quiet">{inline(doc)}</span>}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Row {
  path: string;
  kind: string;
  note: string;
  doc: string;
  words: readonly { value: string; doc?: string }[];
}

function rows(path: string, of: RecordShape): Row[] {
  return of.fields.flatMap((field) => {
    const own = {
      path: `${path}${field.name}`,
      kind: kindOf(field.of),
      note: field.default !== undefined ? `default ${JSON.stringify(field.default)}` : field.optional ? "optional" : "",
      doc: field.doc,
      words: words(field.of),
    };
    return [own, ...within(own.path, field.of)];
  });
}

function within(path: string, of: Shape): Row[] {
  switch (of.kind) {
    case "record":
      return rows(`${path}.`, of);
    case "list":
      return within(`${path}[]`, of.of);
    case "map":
      return within(`${path}.*`, of.of);
    default:
      return [];
  }
}

function words(of: Shape): Row["words"] {
  if (of.kind === "choice") return of.values;
  return of.kind === "list" || of.kind === "nullable" || of.kind === "map" ? words(of.of) : [];
}

const KINDS: Partial<Record<Shape["kind"], string>> = {
  bool: "yes or no", count: "whole number, not below zero", integer: "whole number", local_time: "local time",
  offset_time: "time with offset", any: "any value", record: "object",
};

function kindOf(of: Shape): string {
  switch (of.kind) {
    case "list":
      return `list of ${kindOf(of.of)}`;
    case "map":
      return `map of ${kindOf(of.of)}`;
    case "nullable":
      return `${kindOf(of.of)} or null`;
    case "id":
      return `id of ${of.table}`;
    default:
      return KINDS[of.kind] ?? of.kind;
  }
}
