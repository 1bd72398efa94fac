import type { Reference, RuleArea, RuleReference } from "../engine";
import { text } from "../messages/en";
import { links } from "../route";
import { Prose } from "./prose";
import { Shapes } from "./shapes";
import { Workbench } from "./workbench";

interface Properties {
  rule: RuleReference;
  area: RuleArea;
  reference: Reference;
  example: number;
}

/** All there is to know of one rule, and its examples to try it with. */
export function RulePage({ rule, area, reference, example }: Properties) {
  const number = Math.min(Math.max(1, Math.trunc(example)), rule.examples.length);
  const [lead, ...more] = rule.doc;
  return (
    <article class="rule">
      <nav aria-label="Where this is" class="trail">
        <a href={links.rules()}>Rules</a>
        <span aria-hidden="true">/</span>
        <span>{area.title}</span>
      </nav>
      <header class="rule-head">
        <h1>
          <code>{rule.id}</code>
        </h1>
        <Prose class="lead" text={lead ?? ""} />
        {more.map((paragraph) => (
          <Prose key={paragraph} text={paragraph} />
        ))}
        <Origin rule={rule} reference={reference} />
      </header>
      <Workbench key={`${rule.id} ${number}`} rule={rule} number={number} />
      <div class="halves">
        <Shapes title="What goes in" of={rule.input} />
        <Shapes title="What comes out" of={rule.output} />
      </div>
      <Codes rule={rule} />
    </article>
  );
}

/** Where the rule comes from, what it judges by, and how far that may be trusted. */
function Origin({ rule, reference }: { rule: RuleReference; reference: Reference }) {
  return (
    <dl class="origin">
      <dt>Source</dt>
      <dd>{rule.source}</dd>
      {rule.data.map((name) => {
        const data = reference.data[name];
        return (
          data && [
            <dt key={`${name} term`}>Judges by</dt>,
            <dd key={name}>
              {data.about} <span class="status label">{data.label}</span>
            </dd>,
          ]
        );
      })}
      <dt>In JavaScript</dt>
      <dd>
        <code>{rule.function}(input)</code>
      </dd>
      <dt>Written in</dt>
      <dd>
        <a href={`./source/${rule.file}.txt`}>{rule.file}</a>
      </dd>
    </dl>
  );
}

/** What can be wrong, in the order in which it is checked. */
function Codes({ rule }: { rule: RuleReference }) {
  return (
    <section class="card" aria-labelledby="codes">
      <h2 id="codes">What can be wrong</h2>
      <p class="quiet">
        Checked in this order; the first that holds is the answer. Mistakes in the input itself come before:{" "}
        <code>unknown-field</code>, <code>field-missing</code>, <code>value-invalid</code>.
      </p>
      {rule.codes.length > 0 && (
        <ol class="shapes codes">
          {rule.codes.map(({ code, doc }) => (
            <li key={code}>
              <code>{code}</code>
              <div>
                <Prose text={doc} />
                <p class="quiet">“{text({ code, path: "", params: {}, severity: "hard" })}”</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
