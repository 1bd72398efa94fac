import type { ComponentChildren } from "preact";

import { Header } from "./components/header";
import { Notice } from "./components/notice";
import { clockAt, now } from "./clock";
import { download } from "./download";
import { engine, load } from "./engine";
import { links, replace, route } from "./route";
import { clear } from "./sample";
import { open, session, tenant, zone } from "./session";
import { AccessView } from "./views/access";
import { AuditView } from "./views/audit";
import { BillsView } from "./views/bills";
import { ClientView } from "./views/client";
import { ClientsView } from "./views/clients";
import { DayView } from "./views/day";
import { DraftView } from "./views/draft-bill";
import { EstimateView } from "./views/estimate";
import { InvoiceView } from "./views/invoice";
import { RulesView } from "./views/rules";
import { VisitView } from "./views/visit";
import { Welcome } from "./views/welcome";

/** The frame of the page; which view stands in it is decided here. */
export function App() {
  return (
    <>
      <a class="skip" href="#content" onClick={skip}>
        Skip to the content
      </a>
      <Header />
      <main id="content" class="content" tabIndex={-1}>
        <Content />
      </main>
      <Notice />
    </>
  );
}

/** The part of the address after `#` says which view is shown, so the link cannot say where to jump. */
function skip(event: Event) {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

function Content() {
  if (engine.value.state === "failed") return <Failed reason={engine.value.reason} again={load} what="The engine" />;
  if (route.value[0] === "rules" && engine.value.state === "ready") return <RulesView />;
  if (session.value.state === "failed") return <Unreadable reason={session.value.reason} saved={session.value.saved} />;
  if (engine.value.state === "loading" || session.value.state === "opening") return <p role="status" class="quiet">Loading …</p>;
  if (!tenant.value || session.value.state === "closed") return <Welcome />;
  return <View />;
}

function View() {
  const [view, first = "", second] = route.value;
  switch (view) {
    case "day":
      return <DayView day={first} open={second} />;
    case "visit":
      return <VisitView key={first} id={first} />;
    case "clients":
      return <ClientsView />;
    case "client":
      return <ClientView key={first} id={first} />;
    case "bills":
      return <BillsView />;
    case "new":
      return <DraftView kind={first === "estimate" ? "estimate" : "invoice"} />;
    case "estimate":
      return <EstimateView key={first} id={first} />;
    case "invoice":
      return <InvoiceView key={first} id={first} />;
    case "access":
      return <AccessView />;
    case "audit":
      return <AuditView key={`${first}/${second}`} table={first || undefined} id={second} />;
    default:
      queueMicrotask(() => replace(links.day(clockAt(zone.value, now.value).day)));
      return null;
  }
}

/** What the browser keeps is of no use to this engine: it can be saved, and something new begun. */
function Unreadable({ reason, saved }: { reason: string; saved: string | undefined }) {
  return (
    <Failed what="The practice" reason={reason} again={() => open()}>
      {saved !== undefined && (
        <>
          <button type="button" onClick={() => download("vetplan-saved.json", saved)}>
            Save what is kept
          </button>
          <button type="button" class="danger" onClick={clear}>
            Remove it and begin anew
          </button>
        </>
      )}
    </Failed>
  );
}

interface FailedProperties {
  what: string;
  reason: string;
  again(): void;
  children?: ComponentChildren;
}

function Failed({ what, reason, again, children }: FailedProperties) {
  return (
    <section class="card narrow" role="alert">
      <h1>{what} could not be loaded</h1>
      <p class="alert">{reason}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={again}>
          Try again
        </button>
        {children}
      </div>
    </section>
  );
}
