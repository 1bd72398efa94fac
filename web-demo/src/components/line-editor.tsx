import { articleChoices, articles } from "../catalogue";
import type { Row, Violation } from "../engine";
import { money } from "../format";
import { Field } from "./field";
import { SearchChoice } from "./search-choice";
import { Violations } from "./violations";

/** A line as it is typed. */
export interface Line {
  /** Key of an article; empty for a line in free words. */
  article: string;
  description: string;
  quantity: string;
  quantity_high: string;
  unit_price: string;
  discount_percent: string;
  is_optional: boolean;
}

const EMPTY: Line = {
  article: "", description: "", quantity: "1", quantity_high: "", unit_price: "", discount_percent: "", is_optional: false,
};

/** The line as commands take it. */
export function lineInput(line: Line): object {
  const article = articles.value.get(line.article);
  return {
    ...(article && { [article.by]: article.id }),
    description: line.description || undefined,
    quantity: line.quantity || undefined,
    quantity_high: line.quantity_high || undefined,
    unit_price: line.unit_price || undefined,
    discount_percent: line.discount_percent || undefined,
    is_optional: line.is_optional || undefined,
  };
}

interface Properties {
  lines: Line[];
  onLines(lines: Line[]): void;
  /** What is wrong at these paths. */
  at(...paths: string[]): Violation[];
  /** Whether a quantity may be a range and a line optional, as on an estimate. */
  ranges: boolean;
  /** The lines as the engine prices them; a package has several. */
  amounts: readonly (Row<"invoice_items"> | Row<"estimate_items">)[] | undefined;
  currency: string;
}

/** The lines of a new document: chosen from the catalogue, or written in free words. */
export function LineEditor({ lines, onLines, at, ranges, amounts, currency }: Properties) {
  const change = (number: number, patch: Partial<Line>) =>
    onLines(lines.map((line, index) => (index === number ? { ...line, ...patch } : line)));
  const priced = amounts?.length === lines.length ? amounts : undefined;
  return (
    <section aria-label="Lines">
      <SearchChoice
        label="Add a service, product or package"
        placeholder="Type a few letters"
        value=""
        repeated
        options={articleChoices.value}
        onValue={(article) => onLines([...lines, { ...EMPTY, article }])}
      />
      <ol class="line-editor">
        {lines.map((line, number) => {
          const path = `lines[${number}]`;
          const input = (name: keyof Line) => ({
            name: `${path}.${name}`,
            value: line[name],
            onValue: (value: string | boolean) => change(number, { [name]: value }),
            violations: at(`${path}.${name}`),
          });
          const article = articles.value.get(line.article);
          const shown = ["quantity", "quantity_high", "unit_price", "discount_percent", "description"].map((name) => `${path}.${name}`);
          return (
            <li key={number}>
              <div class="line-what">
                {article ? <strong>{article.name}</strong> : <Field {...input("description")} of={{ kind: "text", label: "Description" }} required />}
                <span class="line-amount">{priced && money(priced[number]?.total_amount, currency)}</span>
                <button type="button" class="plain" aria-label={`Remove line ${number + 1}`} onClick={() => onLines(lines.filter((_, index) => index !== number))}>
                  ×
                </button>
              </div>
              <div class="line-fields">
                <Field {...input("quantity")} of={{ kind: "decimal", label: ranges ? "At least" : "Quantity", digits: 6, places: 3 }} />
                {ranges && <Field {...input("quantity_high")} of={{ kind: "decimal", label: "At most", digits: 6, places: 3 }} />}
                <Field {...input("unit_price")} of={{ kind: "decimal", label: article ? "Own price" : "Price", digits: 10, places: 4 }} />
                <Field {...input("discount_percent")} of={{ kind: "decimal", label: "Discount %", digits: 3, places: 2 }} />
                {ranges && <Field {...input("is_optional")} of={{ kind: "checkbox", label: "Optional" }} />}
              </div>
              <Violations of={at(path).filter(({ path: place }) => !shown.includes(place))} />
            </li>
          );
        })}
      </ol>
      <Violations of={at("lines").filter(({ path }) => path === "lines")} />
      <button type="button" class="plain-text" onClick={() => onLines([...lines, EMPTY])}>
        Add a line in free words
      </button>
    </section>
  );
}
