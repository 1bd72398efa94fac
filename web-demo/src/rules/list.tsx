import { signal } from "@preact/signals";

import type { Reference, RuleReference } from "../engine";
import { links } from "../route";
import { inline } from "./prose";

/** What was searched for last: whoever comes back from a rule finds the list as it was. */
const typed = signal("");

/** Every rule by area, narrowed down by what is typed. */
export function RuleList({ reference }: { reference: Reference }) {
  const words = typed.value.toLowerCase().split(/\s+/).filter(Boolean);
  const areas = reference.areas
    .map((area) => ({ ...area, rules: area.rules.filter((rule) => words.every((word) => searched(area.title, rule).includes(word))) }))
    .filter(({ rules }) => rules.length > 0);
  const count = areas.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <div class="rules">
      <div class="toolbar">
        <div>
          <h1>Rules</h1>
          <p class="quiet">Each answers the same question the same way, in this page, in a program and on a server.</p>
        </div>
        <div class="field search">
          <label for="rule-search" class="sr">
            Search the rules
          </label>
          <input
            id="rule-search"
            type="search"
            placeholder="Search: taper, refund, vaccine-expired"
            value={typed.value}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
        </div>
      </div>
      <p class={count > 0 ? "sr" : "quiet"} role="status">
        {count > 0 ? `${count} rules` : `No rule says “${typed.value.trim()}”.`}
      </p>
      {areas.map((area) => (
        <section key={area.name} class="card area" aria-labelledby={`area-${area.name}`}>
          <div class="area-head">
            <h2 id={`area-${area.name}`}>{area.title}</h2>
            <p class="quiet">{area.doc}</p>
          </div>
          <ul class="rule-links">
            {area.rules.map((rule) => (
              <li key={rule.id}>
                <a href={links.rule(rule.id)}>
                  <code>{rule.id}</code>
                  <span>{inline(rule.doc[0] ?? "")}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Everything by which a rule is found. */
function searched(area: string, { id, doc, codes, source }: RuleReference): string {
  return [area, id, ...doc, ...codes.map(({ code }) => code), source].join(" ").toLowerCase();
}
