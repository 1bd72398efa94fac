import { useSignal } from "@preact/signals";

import { money } from "../format";
import { links } from "../route";
import { index, useRows } from "../rows";

/** The last character there is: a prefix with it behind is past everything that begins so. */
const LAST = "\u{10FFFF}";

/** Clients, found by how their last names begin. */
export function ClientsView() {
  const typed = useSignal("");
  const prefix = typed.value.trim().replace(/^./u, (first) => first.toUpperCase());
  const found = useRows("clients", {
    where: prefix ? { last_name: { gt: before(prefix), lt: prefix + LAST } } : {},
    sort: ["last_name", "first_name"],
    limit: 50,
  });
  const patients = [...index("patients").value.values()];
  return (
    <>
      <div class="toolbar">
        <h1>Clients</h1>
        <div class="field search">
          <label for="last-name" class="sr">
            Last name begins with
          </label>
          <input id="last-name" type="search" placeholder="Last name" value={typed.value} onInput={(event) => (typed.value = event.currentTarget.value)} />
        </div>
      </div>
      <section class="card" aria-label="Clients found">
        <p class="sr" role="status">
          {found && `${found.length} clients`}
        </p>
        {found?.length === 0 && <p class="quiet">No last name begins with “{prefix}”.</p>}
        <ul class="lines two">
          {found?.map((client) => (
            <li key={client.id}>
              <a href={links.client(client.id)}>
                <span class="what">
                  {client.last_name}, {client.first_name}
                  <span class="quiet">
                    {patients
                      .filter(({ client_id }) => client_id === client.id)
                      .map(({ name }) => name)
                      .join(", ")}
                  </span>
                </span>
                {Number(client.account_balance) > 0 && <span class="amount">{money(client.account_balance)} credit</span>}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A text just before the prefix, since `gt` leaves the bound itself out. */
function before(prefix: string): string {
  const points = [...prefix];
  const last = points.pop()?.codePointAt(0) ?? 0x20;
  return points.join("") + String.fromCodePoint(Math.max(last - 1, 1)) + LAST;
}
