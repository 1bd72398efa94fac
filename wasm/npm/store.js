// The rows behind a practice. In local storage they are shared with the other tabs: a lock lets one
// tab at a time read or write, and storage events tell the others that there is something new.
import { PracticeError } from "./error.js";
import { Session } from "./vetplan.js";

/** The stores over local storage that this page has open, by name. */
const open = new Map();

/** The store of that kind and name; one per page, however often it is opened. */
export async function openStore(storage, name) {
  if (storage === "memory") return new Store(Session.open());
  if (storage !== "local") throw new PracticeError("storage-unknown", "storage is \"memory\" or \"local\"");
  if (!open.has(name)) open.set(name, LocalStore.open(name));
  try {
    return (await open.get(name)).enter();
  } catch (error) {
    open.delete(name);
    throw error;
  }
}

class Store {
  #watchers = new Set();

  constructor(session) {
    this.session = session;
  }

  /** What `work` answers, once those who watch have been told what changed. */
  async write(work) {
    const { answer, changes } = await this.exclusively(() => work(this.session));
    this.tell(changes);
    return answer;
  }

  /** What `work` answers. */
  async read(work) {
    return work(this.session);
  }

  exclusively(work) {
    return work();
  }

  /** Calls `listener` with the rows that change, of these tables or of all; gives what ends that. */
  watch(listener, tables) {
    const watcher = { listener, wants: tables && new Set(tables) };
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  tell(changes) {
    for (const { listener, wants } of this.#watchers) {
      const wanted = wants ? changes.filter(({ table }) => wants.has(table)) : changes;
      if (wanted.length > 0) queueMicrotask(() => listener(wanted));
    }
  }

  leave() {
    this.#watchers.clear();
    this.session.free();
    this.session = undefined;
  }
}

class LocalStore extends Store {
  #name;
  #prefix;
  #users = 0;
  #waiting = false;

  static async open(name) {
    if (!globalThis.navigator?.locks || !isKept()) {
      throw new PracticeError("storage-unavailable", "local storage and its locks need a page served over https or from localhost");
    }
    const session = await exclusively(name, () => Session.open(name));
    return new LocalStore(name, session);
  }

  constructor(name, session) {
    super(session);
    this.#name = name;
    this.#prefix = prefixOf(name);
    addEventListener("storage", this.#heard);
  }

  enter() {
    this.#users += 1;
    return this;
  }

  leave() {
    this.#users -= 1;
    if (this.#users > 0) return;
    removeEventListener("storage", this.#heard);
    open.delete(this.#name);
    super.leave();
  }

  async read(work) {
    return this.exclusively(() => {
      this.tell(this.session.catchUp());
      return work(this.session);
    });
  }

  exclusively(work) {
    return exclusively(this.#name, () => {
      if (!this.session) throw new PracticeError("practice-closed", "the practice has been closed");
      return work();
    });
  }

  /** Another tab wrote something; many events of one command are looked at once. */
  #heard = ({ key, storageArea }) => {
    const concerns = storageArea === localStorage && (key === null || key.startsWith(this.#prefix));
    if (!concerns || this.#waiting) return;
    this.#waiting = true;
    exclusively(this.#name, () => {
      this.#waiting = false;
      if (this.session) this.tell(this.session.catchUp());
    }).catch((error) => reportError(error));
  };
}

const prefixOf = (name) => `vetplan:${name}:`;

/** Does `work` while no other tab does any; what the engine cannot read is thrown as such. */
function exclusively(name, work) {
  return navigator.locks.request(prefixOf(name), () => {
    try {
      return work();
    } catch (error) {
      if (error instanceof Error) throw error;
      throw new PracticeError(error.code, `${prefixOf(name)}${error.place} is not what this engine writes`, saved(name));
    }
  });
}

function isKept() {
  try {
    return Boolean(globalThis.localStorage); // reading it is what may be forbidden
  } catch {
    return false;
  }
}

/** Everything under a name, for somebody to save. */
function saved(name) {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(name)));
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key)])));
}
