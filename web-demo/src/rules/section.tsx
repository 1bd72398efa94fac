import type { Reference } from "../engine";
import { links } from "../route";
import { RuleList } from "./list";
import { RulePage } from "./page";
import "./rules.css";

interface Properties {
  reference: Reference;
  /** The rule that is shown; empty for the list. */
  id: string;
  /** Which of its examples, from one. */
  example: number;
}

/** The list of the rules, or the page of one. */
export function Section({ reference, id, example }: Properties) {
  if (!id) return <RuleList reference={reference} />;
  const area = reference.areas.find(({ rules }) => rules.some((rule) => rule.id === id));
  const rule = area?.rules.find((rule) => rule.id === id);
  if (!area || !rule) {
    return (
      <section class="card narrow">
        <h1>There is no rule “{id}”</h1>
        <a href={links.rules()}>All rules</a>
      </section>
    );
  }
  return <RulePage key={rule.id} rule={rule} area={area} reference={reference} example={example} />;
}
