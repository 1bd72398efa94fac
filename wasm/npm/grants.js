// What somebody may do, by a copy that the server has signed: asked here, without a line to it.
import { actions, resources } from "./access.js";
import { GrantsError } from "./error.js";
import { verified } from "./signed.js";
import { Person } from "./vetplan.js";

/** How many resources there are; answers stand resource by resource for each action. */
const WIDTH = Object.keys(resources).length;

/** Any row: whether there is one on which it is allowed. */
const ANY = 0;

export class Grants {
  #person;
  #claims;
  #now;
  /** The answers about each kind of rows that somebody has asked about, and from when to when they hold. */
  #answers = [];
  #from = Infinity;
  #until = -Infinity;

  /** Use `openGrants`. */
  constructor(claims, now) {
    const person = Person.read({ ...claims.actor, grants: claims.grants }, claims.timezone);
    if (!person) throw new GrantsError("grants-unreadable", "the copy does not say what somebody may do");
    this.#person = person;
    this.#claims = claims;
    this.#now = now;
  }

  can(action, resource, row = ANY) {
    const at = +this.#now();
    if (!(at >= this.#from && at < this.#until)) this.#turn(at);
    const what = typeof action === "number" ? action : actions[action];
    const about = typeof resource === "number" ? resource : resources[resource];
    const kind = typeof row === "number" ? row : this.row(row);
    const answers = this.#answers[kind] ?? this.#judge(at, kind);
    return about >= 0 && about < WIDTH && answers[what * WIDTH + about] === 1;
  }

  explain(action, resource, row = ANY, { fields } = {}) {
    const kind = typeof row === "number" ? row : this.row(row);
    return this.#open.explain(+this.#now(), nameOf(actions, action), nameOf(resources, resource), kind, fields);
  }

  row(known) {
    return found(this.#open.kind(known), "own, clinics, department, patient, author and schedule are what conditions ask");
  }

  rowOf(table, row, others = {}) {
    return found(this.#open.kindOf(table, row, others), "there is no such table, or that is no row");
  }

  /** The actor, with what they may do, for a `Practice`. */
  get actor() {
    return { ...this.#claims.actor, grants: this.#claims.grants };
  }

  get expiresAt() {
    return this.#claims.grants.expires_at;
  }

  get version() {
    return this.#claims.version;
  }

  /** Gives back the memory of the handle; it is also given back when nobody knows the object any more. */
  free() {
    this.#person?.free();
    this.#person = undefined;
    this.#turn(NaN);
  }

  /** Forgets what held until now. */
  #turn(at) {
    const [from, until] = Number.isFinite(at) ? this.#open.span(at) : [Infinity, -Infinity];
    this.#answers = [];
    this.#from = from;
    this.#until = until;
  }

  #judge(at, kind) {
    if (!Number.isFinite(at) || !Number.isInteger(kind) || kind < 0) return [];
    return (this.#answers[kind] = this.#open.answers(at, kind));
  }

  get #open() {
    if (!this.#person) throw new GrantsError("grants-closed", "the grants have been given back");
    return this.#person;
  }
}

if (Symbol.dispose) Grants.prototype[Symbol.dispose] = Grants.prototype.free;

export async function openGrants(jws, { keys, issuer, tenant, now = Date.now } = {}) {
  return new Grants(await verified(jws, { keys, issuer, tenant }, +now()), now);
}

export function can(grants, action, resource, row) {
  return grants.can(action, resource, row);
}

export function explain(grants, action, resource, row, options) {
  return grants.explain(action, resource, row, options);
}

function found(number, why) {
  if (number === undefined) throw new GrantsError("row-invalid", why);
  return number;
}

const nameOf = (words, word) => (typeof word === "number" ? Object.keys(words)[word] : word);
