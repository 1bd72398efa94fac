// What a strict TypeScript project may and may not ask of grants; checked by the compiler, never run.
import { actions, can, explain, GrantsError, openGrants, Practice, resources, type Grants } from "vetplan";

const keys = { keys: [{ kid: "a", kty: "EC", crv: "P-256", x: "x", y: "y" }] };
const grants: Grants = await openGrants("jws", { keys, issuer: "urn:vetplan:server", tenant: "t", now: () => new Date() });

const plainly: boolean = can(grants, "update", "patients");
const row: number = grants.row({ own: true, clinics: ["c"], department: "surgery", author: false, schedule: "II" });
const fast: boolean = can(grants, actions.update, resources.patients, row);
const told: boolean = grants.can("read", "invoices", { clinics: "all" });
const visit: number = grants.rowOf("appointments", { patient_id: "p" }, { patients: [{ id: "p", client_id: "c" }] });
const why = explain(grants, "read", "patients", visit, { fields: ["name"] });
const change: string | undefined = "error" in why ? why.error : why.change;
const practice = await Practice.open({ storage: "memory", actor: grants });
const same: Practice = practice.as(grants);
const ends: string = grants.expiresAt;
const again = (error: unknown) => error instanceof GrantsError && error.code === "grants-expired";
grants.free();

// @ts-expect-error there is no such action
can(grants, "fly", "patients");
// @ts-expect-error there is no such resource
can(grants, "read", "planets");
// @ts-expect-error a condition asks for nothing like it
can(grants, "read", "patients", { owner: true });
// @ts-expect-error nobody knows the keys
await openGrants("jws", { issuer: "urn:vetplan:server" });
// @ts-expect-error there is no such table
grants.rowOf("planets", {});
// @ts-expect-error grants are opened
new Grants();

void [plainly, fast, told, change, same, ends, again];
