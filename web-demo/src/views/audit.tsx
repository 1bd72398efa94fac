import { useSignal, type Signal } from "@preact/signals";

import { csv, differences, EVERYTHING, shown, tableOf, wanted, what, type Entry, type Filters } from "../audit/entries";
import { Field } from "../components/field";
import { Status } from "../components/status";
import { download } from "../download";
import { choices, field, label, type TableName } from "../engine";
import { date, time } from "../format";
import { links } from "../route";
import { findRows, index, useRows } from "../rows";
import { practice, zone } from "../session";

const PAGE = 50;

/** Who did what, when, and what it was before: of the whole practice, or of one row. */
export function AuditView({ table, id }: { table: string | undefined; id: string | undefined }) {
  const filters = useSignal<Filters>(EVERYTHING);
  const limit = useSignal(PAGE);
  const entries = useRows("audit_logs", wanted(table, id, filters.value, zone.value, limit.value + 1));
  const save = async () => {
    if (!practice.value) return;
    const all = await findRows(practice.value, "audit_logs", wanted(table, id, filters.value, zone.value, 100_000));
    download(`audit-${table ?? "log"}.csv`, csv(all), "text/csv");
  };
  return (
    <>
      <div class="toolbar">
        <div>
          <h1>Audit log</h1>
          <p class="quiet">
            <About table={table} id={id} />
          </p>
        </div>
        <div class="buttons">
          {id && (
            <a class="button" href={links.audit()}>
              Of the whole practice
            </a>
          )}
          <button type="button" onClick={save}>
            Download as CSV
          </button>
        </div>
      </div>
      <FilterFields filters={filters} />
      {entries === undefined && <p role="status" class="quiet">Loading …</p>}
      {entries?.length === 0 && <p role="status" class="quiet">Nothing is recorded of that.</p>}
      {entries && entries.length > 0 && <Days entries={entries.slice(0, limit.value)} />}
      {entries && entries.length > limit.value && (
        <button type="button" onClick={() => (limit.value += PAGE)}>
          Show more
        </button>
      )}
    </>
  );
}

/** What the row is called. */
function About({ table, id }: { table: string | undefined; id: string | undefined }) {
  if (!id) return <>Who did what in this practice, the latest first.</>;
  const client = index("clients").value.get(id);
  const patient = index("patients").value.get(id);
  if (table === "patients" && patient) return <>Everything about {patient.name}, the latest first.</>;
  if (table === "clients" && client) {
    return (
      <>
        Of{" "}
        <a href={links.client(id)}>
          {client.first_name} {client.last_name}
        </a>
        , the latest first.
      </>
    );
  }
  if (table === "invoices") return <>Of <a href={links.invoice(id)}>this invoice</a>, the latest first.</>;
  if (table === "medical_encounters") return <>Of <a href={links.visit(id)}>this visit</a>, the latest first.</>;
  return <>Of one row, the latest first.</>;
}

function FilterFields({ filters }: { filters: Signal<Filters> }) {
  const people = useRows("audit_logs", { sort: ["-created_at"], limit: 1_000 });
  const names = new Map(people?.map(({ user_id, user_name }) => [user_id as string, user_name]));
  const set = (key: keyof Filters) => (value: string | boolean) => (filters.value = { ...filters.value, [key]: String(value) });
  return (
    <form class="card filters" aria-label="Which entries" onSubmit={(event) => event.preventDefault()}>
      <Field name="from" label="From" of={{ kind: "date", label: "From" }} help="" value={filters.value.from} onValue={set("from")} />
      <Field name="until" label="Until" of={{ kind: "date", label: "Until" }} help="" value={filters.value.until} onValue={set("until")} />
      {(
        [
          ["user", "Who", [...names].map(([value, name]) => ({ value, label: name }))],
          ["action", "Action", choices("audit_action")],
          ["outcome", "Outcome", choices("audit_outcome")],
        ] as const
      ).map(([key, name, options]) => (
        <div key={key} class="field">
          <label for={`audit-${key}`}>{name}</label>
          <select id={`audit-${key}`} name={key} value={filters.value[key]} onChange={(event) => set(key)(event.currentTarget.value)}>
            <option value="">Any</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </form>
  );
}

/** The entries, day by day. */
function Days({ entries }: { entries: readonly Entry[] }) {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) days.set(date(entry.created_at), [...(days.get(date(entry.created_at)) ?? []), entry]);
  return (
    <>
      {[...days].map(([day, of]) => (
        <section key={day} class="card audit-day" aria-label={day}>
          <h2>{day}</h2>
          <ol class="timeline">
            {of.map((entry) => (
              <Item key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Item({ entry }: { entry: Entry }) {
  const changes = differences(entry);
  const table = tableOf(entry) as TableName | undefined;
  return (
    <li data-outcome={entry.outcome}>
      <p class="audit-what">
        <time dateTime={entry.created_at}>{time(entry.created_at)}</time>
        <strong>{what(entry)}</strong>
        <span class="quiet">
          {entry.user_name}, {label("staff_role", entry.user_role).toLowerCase()}
        </span>
        {entry.outcome !== "allowed" && <Status of={entry.outcome} list="audit_outcome" />}
      </p>
      <p class="quiet small">
        {entry.description}
        {entry.outcome_code && `, ${entry.outcome_code}`}
        {entry.reason && `, because: ${entry.reason}`}
      </p>
      {changes.length > 0 && (
        <details>
          <summary>{changes.length === 1 ? "1 field" : `${changes.length} fields`}</summary>
          <div class="scroll">
            <table class="items">
              <caption class="sr">What changed</caption>
              <thead>
                <tr>
                  <th scope="col">Field</th>
                  <th scope="col">Before</th>
                  <th scope="col">After</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ column, before, after }) => (
                  <tr key={column}>
                    <th scope="row">{table ? field(table, column).label : column}</th>
                    <td>{shown(before)}</td>
                    <td>{shown(after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </li>
  );
}
