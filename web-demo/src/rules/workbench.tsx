import { signal, useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";

import { answer, type JsonObject, type JsonValue, type RuleReference, type Violation } from "../engine";
import { links } from "../route";
import { Answer } from "./answer";
import { JsonEditor } from "./json-editor";
import { hasPicture, Picture } from "./picture";
import { RecordFields } from "./record-fields";

/** How input and answer are seen; it stays from rule to rule. */
const input = signal<"form" | "json">("form");
const output = signal<"words" | "json">("words");

interface Properties {
  rule: RuleReference;
  /** Which example, from one. */
  number: number;
}

/** An example to change: the engine answers with every key. */
export function Workbench({ rule, number }: Properties) {
  const example = rule.examples[number - 1];
  const given: JsonObject = example?.input ?? {};
  const value = useSignal<JsonValue>(given);
  const answered = useMemo(() => answer(rule.id, value.value), [rule, value.value]);
  const wrong = violation(answered);
  return (
    <section class="workbench" aria-label="Try it">
      <Examples rule={rule} number={number} />
      <div class="bench">
        <section class="card" aria-labelledby="input">
          <div class="card-head">
            <h2 id="input">Input</h2>
            <div class="buttons">
              {value.value !== given && (
                <button type="button" class="plain-text" onClick={() => (value.value = given)}>
                  Undo the changes
                </button>
              )}
              <Views label="How the input is shown" of={{ form: "Form", json: "JSON" }} at={input} />
            </div>
          </div>
          {input.value === "json" || !isObject(value.value) ? (
            <JsonEditor value={value.value} onValue={(changed) => (value.value = changed)} />
          ) : (
            <form class="rule-form" noValidate onSubmit={(event) => event.preventDefault()}>
              <RecordFields of={rule.input} value={value.value} path="" help wrong={wrong} onValue={(changed) => (value.value = changed)} />
            </form>
          )}
        </section>
        <section class="card answer" aria-labelledby="answer">
          <div class="card-head">
            <h2 id="answer">Answer</h2>
            <Views label="How the answer is shown" of={{ words: "Words", json: "JSON" }} at={output} />
          </div>
          {hasPicture(rule.id) && <Picture id={rule.id} input={value.value} output={answered} />}
          {output.value === "json" ? (
            <pre class="json" tabIndex={0} aria-label="The answer as JSON" data-testid="answer-json">
              {JSON.stringify(answered, null, 2)}
            </pre>
          ) : (
            <Answer rule={rule} answer={answered} wrong={wrong[0]} />
          )}
        </section>
      </div>
    </section>
  );
}

function Examples({ rule, number }: { rule: RuleReference; number: number }) {
  return (
    <nav class="examples" aria-label="Examples">
      {rule.examples.map(({ output }, index) => (
        <a key={index} class="button" href={links.rule(rule.id, index + 1)} aria-current={index + 1 === number || undefined}>
          Example {index + 1}
          {typeof output["error"] === "string" && <span class="quiet">{output["error"]}</span>}
        </a>
      ))}
    </nav>
  );
}

interface ViewsProperties<View extends string> {
  label: string;
  of: Record<View, string>;
  at: { value: View };
}

function Views<View extends string>({ label, of, at }: ViewsProperties<View>) {
  return (
    <div class="tabs" role="group" aria-label={label}>
      {(Object.keys(of) as View[]).map((view) => (
        <button key={view} type="button" aria-pressed={at.value === view} onClick={() => (at.value = view)}>
          {of[view]}
        </button>
      ))}
    </div>
  );
}

/** What is wrong, as fields show it; empty when there is a result. */
function violation({ error, field, ...params }: JsonObject): Violation[] {
  if (typeof error !== "string") return [];
  return [{ code: error, path: typeof field === "string" ? field : "", params, severity: "hard" }];
}

const isObject = (value: JsonValue): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);
