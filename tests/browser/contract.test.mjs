// A practice in local storage: the contract of every store, other tabs, a full quota, a crash
// between any two writes, and what was kept by engines of other times.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, beforeEach, afterEach, describe, test } from "node:test";

import { startBrowser } from "./browser.mjs";
import { startSite } from "./site.mjs";

const folder = new URL("../contract/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const actors = read("actors.json");
const { rina: actor } = actors;

let browser, site, context;
before(async () => ([browser, site] = await Promise.all([startBrowser(), startSite()])));
after(() => Promise.all([browser?.close(), site?.close()]));
// Each test has a browser profile of its own.
beforeEach(async () => (context = await browser.newContext()));
afterEach(() => context.close());

/** A tab in which `Practice` and `play` stand ready. */
async function tab() {
  const page = await context.newPage();
  const failures = [];
  page.on("pageerror", (error) => failures.push(String(error)));
  await page.goto(`${site.address}/practice.html`);
  await page.getByText("ready", { exact: true }).waitFor();
  return Object.assign(page, { failures });
}

/** Opens the practice in a tab as `window.practice`, and notes in `window.seen` what changes. */
const open = (page) =>
  page.evaluate(async (actor) => {
    window.practice = await Practice.open({ storage: "local", actor });
    window.seen = [];
    window.practice.subscribe("clients", (changes) => window.seen.push(...changes));
  }, actor);

/** Adds so many clients, and gives the codes of what refused any. */
const add = (page, count = 1, name = "Silva") =>
  page.evaluate(
    async ([count, name]) => {
      const codes = [];
      for (let at = 0; at < count; at += 1) {
        const input = { first_name: "Ana", last_name: name };
        const { violations = [] } = await window.practice.run({ command: "clients.create", input });
        codes.push(...violations.map(({ code }) => code));
      }
      return codes;
    },
    [count, name],
  );

const numbers = (page) =>
  page.evaluate(async () => (await window.practice.find("clients", { sort: "client_number" })).map((row) => row.client_number));

const numbered = (count) => Array.from({ length: count }, (_, at) => `CL-${String(at + 1).padStart(5, "0")}`);

describe("the contract", () => {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "actors.json")) {
    test(name, async () => {
      const page = await tab();
      const differences = await page.evaluate(
        ([steps, actors]) => play(steps, actors, (options) => Practice.open({ ...options, storage: "local" })),
        [read(name), actors],
      );
      assert.deepEqual(differences, []);
    });
  }
});

test("what was accepted is there after a reload", async () => {
  const page = await tab();
  await open(page);
  assert.deepEqual(await add(page, 70), []);
  const before = await page.evaluate(() => window.practice.export());
  await page.reload();
  await page.getByText("ready", { exact: true }).waitFor();
  await open(page);
  assert.equal(await page.evaluate(() => window.practice.export()), before);
  assert.deepEqual(await numbers(page), numbered(70));
});

describe("other tabs", () => {
  test("hear of what changes", async () => {
    const [one, two] = [await tab(), await tab()];
    await Promise.all([open(one), open(two)]);
    await add(one);
    await two.waitForFunction(() => window.seen.length === 1);
    assert.deepEqual(await two.evaluate(() => window.seen.map(({ table, op }) => [table, op])), [["clients", "insert"]]);
    await one.evaluate(() => window.practice.reset());
    await two.waitForFunction(() => window.seen.length === 2);
    assert.deepEqual(await two.evaluate(() => window.seen.map(({ op }) => op)), ["insert", "delete"]);
    assert.deepEqual(await numbers(two), []);
  });

  test("take turns, so that nothing is lost and no number is given twice", async () => {
    const tabs = await Promise.all([tab(), tab(), tab(), tab()]);
    await Promise.all(tabs.map(open));
    assert.deepEqual((await Promise.all(tabs.map((page) => add(page, 40)))).flat(), []);
    for (const page of tabs) {
      await page.waitForFunction(async () => (await window.practice.find("clients")).length === 160);
      assert.deepEqual(await numbers(page), numbered(160));
      assert.deepEqual(page.failures, []);
    }
  });

  test("of the same page share the rows", async () => {
    const page = await tab();
    await open(page);
    const answer = await page.evaluate(async (actor) => {
      const other = await Practice.open({ storage: "local", actor });
      const { kind } = await other.run({ command: "clients.create", input: { first_name: "Ana", last_name: "Silva" } });
      const rows = await window.practice.find("clients");
      await other.close();
      const still = await window.practice.find("clients");
      return { kind, rows: rows.length, still: still.length, seen: window.seen.length };
    }, actor);
    assert.deepEqual(answer, { kind: "accepted", rows: 1, still: 1, seen: 1 });
  });

  test("have practices of their own under other names", async () => {
    const page = await tab();
    await open(page);
    await add(page);
    const rows = await page.evaluate(async (actor) => {
      const other = await Practice.open({ storage: "local", name: "other", actor });
      return other.find("clients");
    }, actor);
    assert.deepEqual(rows, []);
  });
});

test("a full quota refuses the command and changes nothing", async () => {
  const page = await tab();
  await open(page);
  await add(page);
  const before = await page.evaluate(() => window.practice.export());
  await page.evaluate(() => {
    // Fills the storage to the last character.
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; ; at += 1) {
        try {
          localStorage.setItem(`filler:${size}:${at}`, "x".repeat(size));
        } catch {
          break;
        }
      }
    }
  });
  assert.deepEqual(await add(page), ["storage-full"]);
  assert.equal(await page.evaluate(() => window.practice.export()), before);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("filler:")) localStorage.removeItem(key);
  });
  assert.deepEqual(await add(page), []);
});

test("a crash between any two writes loses nothing and leaves nothing half done", async () => {
  const page = await tab();
  await open(page);
  await add(page, 62);
  const found = await page.evaluate(async (actor) => {
    await window.practice.close();
    const texts = { ...localStorage };
    const { setItem, removeItem } = Storage.prototype;
    const wrong = [];
    // Three commands: the second one folds the journal, which is some seventy writes and removals.
    for (let stop = 0; stop < 78; stop += 1) {
      localStorage.clear();
      for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
      let left = stop;
      Storage.prototype.setItem = function (...given) {
        if (left-- <= 0) throw new DOMException("the tab has died", "QuotaExceededError");
        return setItem.apply(this, given);
      };
      Storage.prototype.removeItem = function (...given) {
        if (left-- > 0) return removeItem.apply(this, given);
      };
      const practice = await Practice.open({ storage: "local", actor });
      let accepted = 62;
      for (let at = 0; at < 3; at += 1) {
        const input = { first_name: "Ana", last_name: "Silva" };
        const { kind } = await practice.run({ command: "clients.create", input });
        if (kind === "accepted") accepted += 1;
      }
      const shown = await practice.export();
      await practice.close();
      Object.assign(Storage.prototype, { setItem, removeItem });
      const again = await Practice.open({ storage: "local", actor });
      const rows = await again.find("clients");
      if (rows.length !== accepted || (await again.export()) !== shown) wrong.push({ stop, accepted, rows: rows.length });
      await again.close();
    }
    return wrong;
  }, actor);
  assert.deepEqual(found, []);
});

test("what cannot be read is left alone, and can be saved", async () => {
  const page = await tab();
  await open(page);
  await add(page);
  for (const [key, text, code] of [["head", '{"layout":2}', "store-newer"], ["entry:1", "half an en", "store-unreadable"]]) {
    const found = await page.evaluate(
      async ([actor, key, text]) => {
        await window.practice.close();
        localStorage.setItem(`vetplan:practice:${key}`, text);
        const before = JSON.stringify({ ...localStorage });
        const { code, saved } = await Practice.open({ storage: "local", actor }).catch((error) => error);
        return { code, kept: JSON.stringify({ ...localStorage }) === before, saved: JSON.parse(saved) };
      },
      [actor, key, text],
    );
    assert.equal(found.code, code);
    assert.ok(found.kept);
    assert.equal(found.saved[`vetplan:practice:${key}`], text);
    await page.evaluate(() => localStorage.removeItem("vetplan:practice:head"));
  }
});
