// The rows behind a practice. In local storage they are shared with the other tabs: a lock lets one
// tab at a time write, and storage events tell the others that there is something new.
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
    const { answer, changes } = await this.exclusively(work);
    this.tell(changes);
    return answer;
  }

  /** What `work` answers. */
  async read(work) {
    return work(this.session);
  }

  exclusively(work) {
    return work(this.session);
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
  #hide = () => {};

  static async open(name) {
    if (!globalThis.navigator?.locks || !isKept()) {
      throw new PracticeError("storage-unavailable", "local storage and its locks need a page served over https or from localhost");
    }
    return new LocalStore(name, await alone(name, () => orUnreadable(name, () => Session.open(name))));
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
    this.#hide();
    super.leave();
  }

  // Other tabs are read as far as they can be seen: whatever write of theirs is the last seen, the
  // rows are whole.
  async read(work) {
    this.#catchUp();
    return work(this.session);
  }

  exclusively(work) {
    return alone(this.#name, async () => {
      await this.#seeAll();
      const before = this.session.position();
      const done = orUnreadable(this.#name, () => work(this.session));
      if (this.session.position() !== before) await this.#show();
      return done;
    });
  }

  /**
   * A browser passes what one tab stores to the others in order, but when it likes, and may grant
   * them the lock before. So each tab shows how far it has written in the name of a lock that it
   * holds from then on, and whoever wants to write waits until it sees that much.
   */
  async #seeAll() {
    const { held } = await navigator.locks.query();
    const shown = held.filter(({ name }) => name.startsWith(`${this.#prefix}@`));
    const newest = Math.max(0, ...shown.map(({ name }) => Number(name.split("@").at(-1))));
    const end = Date.now() + 5000;
    while (this.#catchUp() < newest) {
      if (Date.now() > end) throw new PracticeError("storage-behind", "what another tab has written does not arrive");
      await new Promise((later) => setTimeout(later, 2));
    }
  }

  #show() {
    const name = `${this.#prefix}@${this.session.position()}`;
    return new Promise((shown) => {
      navigator.locks.request(name, { mode: "shared" }, () => {
        this.#hide();
        shown();
        return new Promise((hide) => (this.#hide = hide));
      });
    });
  }

  /** Takes in what other tabs have written, and gives how far that is. */
  #catchUp() {
    if (!this.session) throw new PracticeError("practice-closed", "the practice has been closed");
    this.tell(orUnreadable(this.#name, () => this.session.catchUp()));
    return this.session.position();
  }

  #heard = ({ key, storageArea }) => {
    if (storageArea === localStorage && (key === null || key.startsWith(this.#prefix))) this.#catchUp();
  };
}

const prefixOf = (name) => `vetplan:${name}:`;

/** Does `work` while no other tab writes. */
const alone = (name, work) => navigator.locks.request(prefixOf(name), work);

/** What `work` gives; what the engine cannot read is thrown as such. */
function orUnreadable(name, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error) throw error;
    throw new PracticeError(error.code, `${prefixOf(name)}${error.place} is not what this engine writes`, { saved: saved(name) });
  }
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
