import { signal } from "@preact/signals";

import { label } from "../engine";
import { clockAt, now } from "../clock";
import { links, route } from "../route";
import { actor, chooseActor, chooseClinic, clinic, clinics, people, session, tenant, zone } from "../session";
import { Settings } from "./settings";

const settings = signal(false);

export function Header() {
  const opened = session.value.state === "open";
  return (
    <header class="header">
      <a class="brand" href="#/">
        <img src="./mark.svg" alt="" width="28" height="28" />
        Vetplan
      </a>
      {opened && <span class="practice">{tenant.value?.name}</span>}
      <Navigation opened={opened} />
      <div class="who">
        {opened && <Clinic />}
        {opened && <Actor />}
        <button type="button" class="icon" aria-label="Settings" onClick={() => (settings.value = true)}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round">
            <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
            <circle cx="12" cy="6" r="2" />
            <circle cx="8" cy="14" r="2" />
          </svg>
        </button>
      </div>
      {settings.value && <Settings onClose={() => (settings.value = false)} />}
    </header>
  );
}

/** The rules can be read without a practice. */
function Navigation({ opened }: { opened: boolean }) {
  const ofPractice = [
    ["Day", links.day(clockAt(zone.value, now.value).day), ["day", "visit"]],
    ["Clients", links.clients(), ["clients", "client"]],
    ["Bills", links.bills(), ["bills", "invoice", "estimate", "new"]],
    ["Access", links.access(), ["access"]],
    ["Log", links.audit(), ["audit"]],
  ] as const;
  const places = [...(opened ? ofPractice : []), ["Rules", links.rules(), ["rules"]] as const];
  return (
    <nav aria-label="Main">
      {places.map(([name, link, views]) => (
        <a key={name} href={link} aria-current={(views as readonly string[]).includes(route.value[0] ?? "") ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

function Clinic() {
  if (clinics.value.length < 2) return null;
  return (
    <label>
      <span class="sr">Clinic</span>
      <select value={clinic.value?.id ?? ""} onChange={(event) => chooseClinic(event.currentTarget.value)}>
        {clinics.value.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Actor() {
  return (
    <label>
      <span class="sr">Acting as</span>
      <select value={actor.value?.staff_id ?? ""} onChange={(event) => chooseActor(event.currentTarget.value)}>
        {people.value.map(({ id, first_name, last_name, role }) => (
          <option key={id} value={id}>
            {first_name} {last_name}, {label("staff_role", role).toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  );
}
