// The engine, as the page knows it. Only this file imports the package.
import { signal } from "@preact/signals";
import { init, version } from "vetplan";

export type Engine =
  | { state: "loading" }
  | { state: "ready"; version: string }
  | { state: "failed"; reason: string };

/** Whether the engine may be called. */
export const engine = signal<Engine>({ state: "loading" });

/** Loads the engine; a failed try may be repeated. */
export async function load(): Promise<void> {
  engine.value = { state: "loading" };
  try {
    await init();
    engine.value = { state: "ready", version: version() };
  } catch (failure) {
    engine.value = { state: "failed", reason: failure instanceof Error ? failure.message : String(failure) };
  }
}
