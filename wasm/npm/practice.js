// A practice in the page: commands and rows, in memory or in the browser's local storage.
import { PracticeError } from "./error.js";
import { Grants } from "./grants.js";
import { openStore } from "./store.js";
import { uuidv7 } from "./uuid.js";
import { Person } from "./vetplan.js";

export class Practice {
  /** The store until it is closed, in common with those that `as` made. */
  #lease;
  #actor;
  #person;
  #now;

  /** Use `Practice.open`. */
  constructor(lease, actor, now) {
    const own = actor instanceof Grants ? actor.actor : actor;
    const person = Person.read(own);
    if (!person) throw new PracticeError("actor-invalid", "an actor has user_id, name, role and tenant");
    this.#lease = lease;
    this.#actor = structuredClone(own);
    this.#person = person;
    this.#now = now;
  }

  static async open({ storage = "memory", name = "practice", actor, now = () => new Date() } = {}) {
    const store = await openStore(storage, name);
    try {
      return new Practice({ store }, actor, now);
    } catch (error) {
      store.leave();
      throw error;
    }
  }

  /** The same rows, for somebody else: an actor, or whoever has those grants. */
  as(actor) {
    return new Practice(this.#lease, actor, this.#now);
  }

  async run(command) {
    const known = withId(command);
    return this.#store.write((session) => session.run(known, this.#person, this.#moment()));
  }

  async check(command) {
    const known = withId(command);
    return this.#store.read((session) => session.check(known, this.#person, this.#moment()));
  }

  /** Who acts, and what they hold. */
  async me() {
    const told = await this.#store.read((session) => shown(() => session.me(this.#person, this.#moment())));
    const { grants = null } = this.#actor;
    return { ...told, grants: told.grants ?? grants };
  }

  async get(table, id) {
    return this.#store.read((session) => shown(() => session.get(this.#person, table, id, this.#moment())));
  }

  async find(table, options = {}) {
    const query = queryOf(table, options);
    const rows = await this.#store.read((session) => shown(() => session.find(this.#person, query, this.#moment())));
    if (rows === undefined) throw new PracticeError("query-invalid", `no query over ${table}: ${JSON.stringify(options)}`);
    return rows;
  }

  /** `subscribe(listener)`, or `subscribe("appointments", listener)`, or a list of tables. */
  subscribe(tables, listener) {
    return typeof tables === "function" ? this.#store.watch(tables) : this.#store.watch(listener, [tables].flat());
  }

  async export() {
    return this.#store.read((session) => session.export());
  }

  async import(text) {
    return this.#store.write((session) => session.import(text));
  }

  async reset() {
    return this.#store.write((session) => session.reset());
  }

  async close() {
    this.#lease.store?.leave();
    this.#lease.store = undefined;
  }

  get #store() {
    if (!this.#lease.store) throw new PracticeError("practice-closed", "the practice has been closed");
    return this.#lease.store;
  }

  #moment() {
    const now = this.#now();
    return now instanceof Date ? now.toISOString() : now;
  }
}

/** What `read` gives; where the reader sees nothing of a table, that is said. */
function shown(read) {
  try {
    return read();
  } catch (violation) {
    if (violation instanceof Error) throw violation;
    const code = violation.path === "now" ? "query-invalid" : "forbidden";
    throw new PracticeError(code, violation.code, { violations: [violation] });
  }
}

/** A command without an id gets one of its own. */
function withId(command) {
  const named = command !== null && typeof command === "object" && !Array.isArray(command);
  return named && (command.id === undefined || command.id === null) ? { ...command, id: uuidv7() } : command;
}

/** `{ where: { column: value | null | { gt, lt } }, sort: "-column" | [...], limit, deleted }` */
function queryOf(table, { where = {}, sort = [], limit, deleted = false }) {
  const filters = Object.entries(where).flatMap(([column, wanted]) => conditions(column, wanted));
  return { table, filters, sort: [sort].flat(), limit, deleted };
}

function conditions(column, wanted) {
  if (wanted === null) return [{ column, op: "is_null" }];
  if (typeof wanted !== "object") return [{ column, op: "eq", value: wanted }];
  return Object.entries(wanted).map(([op, value]) => ({ column, op, value }));
}
