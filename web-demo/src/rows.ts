// Rows of the open practice that keep up with what is written, in this tab or another.
import { effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

import type { Practice, Row, TableName, Tables } from "./engine";
import { practice, tenant } from "./session";

type Value = string | number | boolean | null;

/** Which rows, in which order. */
export interface Find {
  where?: Record<string, Value | { gt?: Value; lt?: Value }>;
  sort?: string[];
  limit?: number;
}

const revisions = new Map<string, Signal<number>>();

function revision(table: string): Signal<number> {
  const known = revisions.get(table) ?? signal(0);
  revisions.set(table, known);
  return known;
}

/** Notes that rows were written. */
export function changed(changes: readonly { table: string }[]): void {
  const tables = changes.length > 0 ? new Set(changes.map(({ table }) => table)) : revisions.keys();
  for (const table of tables) revision(table).value += 1;
}

/** The rows that answer. Ids that come from addresses are plain text here. */
export function findRows<Table extends TableName>(store: Practice, table: Table, find: Find): Promise<Row<Table>[]> {
  return store.find(table, find as object);
}

/** The row of that id. */
export function getRow<Table extends TableName>(store: Practice, table: Table, id: string): Promise<Row<Table> | null> {
  return store.get(table, id as Tables[Table]["id"]);
}

/** The rows that answer, or nothing while they are read, or while it is not known yet what to look for. */
export function useRows<Table extends TableName>(table: Table, find: Find | undefined): Row<Table>[] | undefined {
  const [found, keep] = useState<{ key: string; rows: Row<Table>[] }>();
  const store = practice.value;
  const written = revision(table).value;
  const key = JSON.stringify([tenant.value?.key, table, find]);
  useEffect(() => {
    let wanted = true;
    if (store && find) void findRows(store, table, find).then((rows) => wanted && keep({ key, rows }));
    return () => {
      wanted = false;
    };
  }, [store, key, written]);
  return found?.key === key ? found.rows : undefined;
}

/** The row of that id; nothing while it is read, null when there is none. */
export function useRow<Table extends TableName>(table: Table, id: string): Row<Table> | null | undefined {
  const [found, keep] = useState<{ id: string; row: Row<Table> | null }>();
  const store = practice.value;
  const written = revision(table).value;
  useEffect(() => {
    let wanted = true;
    if (store) void getRow(store, table, id).then((row) => wanted && keep({ id, row }));
    return () => {
      wanted = false;
    };
  }, [store, table, id, written]);
  return found?.id === id ? found.row : undefined;
}

const indexes = new Map<string, Signal<ReadonlyMap<string, unknown>>>();

/** All rows of a small table by their ids. */
export function index<Table extends TableName>(table: Table): ReadonlySignal<ReadonlyMap<string, Row<Table>>> {
  let known = indexes.get(table) as Signal<ReadonlyMap<string, Row<Table>>> | undefined;
  if (!known) {
    const made = (known = signal<ReadonlyMap<string, Row<Table>>>(new Map()));
    indexes.set(table, made);
    effect(() => {
      const store = practice.value;
      void revision(table).value;
      if (!store) return;
      void findRows(store, table, {}).then((rows) => {
        if (store === practice.peek()) made.value = new Map(rows.map((row) => [row.id, row]));
      });
    });
  }
  return known;
}

/** Drops what is known of the practice that was open. */
export function forget(): void {
  for (const known of indexes.values()) known.value = new Map();
}
