import { useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

import { AnswerCard } from "../access/answer";
import { Matrix, type Cell, type View } from "../access/matrix";
import { ask, holderOf, type Question } from "../access/question";
import { roles } from "../access/roles";
import { actionName, resourceName } from "../access/words";
import { ACTIONS, label, RESOURCES, type Granted } from "../engine";
import { actor, people } from "../session";

/** Who may do what, and why somebody may not. */
export function AccessView() {
  const view = useSignal<View>({ by: "role", role: "receptionist", resource: "patients", action: "update", allowedOnly: false });
  const me = actor.value?.staff_id;
  const question = useSignal<Question>({
    who: me ? `staff:${me}` : "role:receptionist",
    action: "delete",
    resource: "clients",
    own: "",
    clinic: "",
    department: "",
  });
  const askOf = ({ role, action, resource }: Cell) => {
    question.value = { ...question.value, who: `role:${role.name}`, action, resource };
    document.getElementById("question")?.scrollIntoView({ block: "nearest" });
  };
  return (
    <div class="access">
      <div class="toolbar">
        <div>
          <h1>Who may do what</h1>
          <p class="quiet">Roles allow actions on areas of the practice, some only on certain records or fields. What nobody allows is forbidden.</p>
        </div>
      </div>
      <Why question={question.value} onQuestion={(changed) => (question.value = { ...question.value, ...changed })} />
      <section class="card" aria-labelledby="matrix-title">
        <div class="matrix-head">
          <h2 id="matrix-title">The roles of this practice</h2>
          <Filters view={view.value} onView={(changed) => (view.value = { ...view.value, ...changed })} />
        </div>
        {view.value.by === "role" && <p class="quiet small">{roles.value.find(({ name }) => name === view.value.role)?.description}</p>}
        <Matrix view={view.value} onAsk={askOf} />
        <Legend />
      </section>
    </div>
  );
}

/** The question and its answer. */
function Why({ question, onQuestion }: { question: Question; onQuestion(changed: Partial<Question>): void }) {
  const [holder, keep] = useState<{ who: string; name: string; granted: Granted }>();
  const known = roles.value;
  useEffect(() => {
    let wanted = true;
    void holderOf(question.who).then((found) => wanted && keep(found && { who: question.who, ...found }));
    return () => {
      wanted = false;
    };
  }, [question.who, known, people.value]);
  const answer = holder?.who === question.who ? ask(question, holder) : undefined;
  const set = (key: keyof Question) => (value: string) => onQuestion({ [key]: value });
  return (
    <section id="question" class="card why" aria-labelledby="why-title">
      <form onSubmit={(event) => event.preventDefault()}>
        <h2 id="why-title">Why can this person not do that?</h2>
        <div class="why-fields">
          <div class="field wide">
            <label for="why-who">Who</label>
            <select id="why-who" value={question.who} onChange={(event) => set("who")(event.currentTarget.value)}>
              <optgroup label="People">
                {people.value.map(({ id, first_name, last_name, role }) => (
                  <option key={id} value={`staff:${id}`}>
                    {first_name} {last_name}, {label("staff_role", role).toLowerCase()}
                  </option>
                ))}
              </optgroup>
              <optgroup label="Anybody with the role">
                {known.map(({ name, title }) => (
                  <option key={name} value={`role:${name}`}>
                    {title}
                  </option>
                ))}
              </optgroup>
            </select>
          </div>
          <Choice id="why-action" name="Does what" value={question.action} options={ACTIONS.map((it) => [it, actionName(it)])} onValue={set("action")} />
          <Choice id="why-resource" name="To what" value={question.resource} options={RESOURCES.map((it) => [it, resourceName(it)])} onValue={set("resource")} />
          {FACTS.map(([key, name]) => (
            <Choice key={key} id={`why-${key}`} name={name} value={question[key]} options={SAID} onValue={set(key)} />
          ))}
        </div>
      </form>
      {answer && <AnswerCard answer={answer} question={question} />}
    </section>
  );
}

const FACTS = [
  ["own", "The record is"],
  ["clinic", "Its clinic is"],
  ["department", "Its department is"],
] as const;

const SAID = [
  ["", "Not said"],
  ["theirs", "Theirs"],
  ["others", "Another’s"],
] as const;

interface ChoiceProperties {
  id: string;
  name: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onValue(value: string): void;
}

function Choice({ id, name, value, options, onValue }: ChoiceProperties) {
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Filters({ view, onView }: { view: View; onView(changed: Partial<View>): void }) {
  const options = {
    role: roles.value.map(({ name, title }) => [name, title] as const),
    resource: RESOURCES.map((it) => [it, resourceName(it)] as const),
    action: ACTIONS.map((it) => [it, actionName(it)] as const),
  };
  return (
    <form class="matrix-filters" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
      <Choice
        id="matrix-by"
        name="By"
        value={view.by}
        options={[["role", "Role"], ["resource", "Resource"], ["action", "Action"]]}
        onValue={(by) => onView({ by: by as View["by"] })}
      />
      <Choice
        id="matrix-of"
        name={{ role: "Role", resource: "Resource", action: "Action" }[view.by]}
        value={view[view.by]}
        options={options[view.by]}
        onValue={(value) => onView({ [view.by]: value })}
      />
      <label class="check">
        <input type="checkbox" checked={view.allowedOnly} onChange={(event) => onView({ allowedOnly: event.currentTarget.checked })} />
        Only what is allowed
      </label>
    </form>
  );
}

function Legend() {
  return (
    <ul class="legend small" aria-label="What the words mean">
      <li><span class="chip" data-how="yes">Yes</span> every record</li>
      <li><span class="chip" data-how="own_records_only">Own</span> their own records</li>
      <li><span class="chip" data-how="clinic_only">Clinic</span> of the clinics in which they work</li>
      <li><span class="chip" data-how="yes">Yes<span class="part">part</span></span> some fields</li>
      <li><span class="chip" data-how="no">No</span> nobody has allowed it</li>
      <li><span class="none">–</span> does not exist</li>
    </ul>
  );
}
