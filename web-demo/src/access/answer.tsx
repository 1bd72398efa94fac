import { actionName, CHANGES, inWords, resourceName, sentence } from "./words";
import type { Answer, Explained, Question } from "./question";
import { roles } from "./roles";
import { list } from "../format";
import { text } from "../messages/en";

/** Yes or no, what decided, and what would change it. */
export function AnswerCard({ answer, question }: { answer: Answer; question: Question }) {
  const { name, said } = answer;
  const what = `${actionName(question.action).toLowerCase()} ${resourceName(question.resource).toLowerCase()}`;
  if (!said) {
    return (
      <section class="verdict" data-verdict="none" aria-label="Answer" role="status">
        <p class="verdict-head">There is no such thing</p>
        <p>Nobody can {what}: this action does not exist there.</p>
      </section>
    );
  }
  return (
    <section class="verdict" data-verdict={said.allowed ? "yes" : "no"} aria-label="Answer" role="status">
      <p class="verdict-head">
        {said.allowed ? "Yes" : "No"}, {name} {said.allowed ? "may" : "may not"} {what}
      </p>
      {said.allowed ? <Allowed said={said} /> : <Refused answer={answer} said={said} />}
    </section>
  );
}

function Allowed({ said: { fields, except_fields } }: { said: Explained }) {
  if (fields) return <p>Of the record, these fields alone: {named(fields)}.</p>;
  if (except_fields) return <p>All of the record but {named(except_fields)}.</p>;
  return <p>The whole record.</p>;
}

function Refused({ answer, said }: { answer: Answer; said: Explained }) {
  const grant = answer.held.find(({ role }) => role === said.role)?.grants[said.grant ?? -1];
  return (
    <dl class="because">
      <dt>Why</dt>
      <dd>{why(answer, said)}</dd>
      {grant && (
        <>
          <dt>What decided</dt>
          <dd>
            {title(said.role)}, grant {Number(said.grant) + 1}: {sentence(grant)}
          </dd>
        </>
      )}
      <dt>What would change it</dt>
      <dd>{CHANGES[said.change ?? "nothing"]}</dd>
      <dt>Code</dt>
      <dd>
        <code>{said.code}</code>
      </dd>
    </dl>
  );
}

function why({ held }: Answer, said: Explained): string {
  if (said.reason === "no-role") return "They hold no role.";
  if (said.reason === "explicit-deny") return `The role ${title(said.role)} forbids it.`;
  if (said.reason === "no-matching-grant") {
    const names = held.map(({ role }) => title(role));
    return names.length === 1 ? `Their role, ${names[0]}, does not allow it.` : `None of their roles allows it: ${list(names)}.`;
  }
  if (said.code === "condition-not-met") return `It is allowed only when ${inWords(said.conditions ?? [])}, and nothing says that it is.`;
  return `${text({ code: said.code ?? "", path: "", params: {}, severity: "hard" })}.`;
}

const title = (role: string | undefined) => roles.value.find(({ name }) => name === role)?.title ?? role ?? "";
const named = (fields: readonly string[]) => list(fields.map((field) => field.replaceAll("_", " ")));
