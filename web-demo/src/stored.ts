import { effect, signal, type Signal } from "@preact/signals";

/** A choice of the reader's that survives a reload. */
export function stored<Value>(name: string, initial: Value): Signal<Value> {
  const key = `vetplan.${name}`;
  const kept = signal(read(key, initial));
  effect(() => localStorage.setItem(key, JSON.stringify(kept.value)));
  return kept;
}

function read<Value>(key: string, initial: Value): Value {
  try {
    const text = localStorage.getItem(key);
    return text === null ? initial : (JSON.parse(text) as Value);
  } catch {
    return initial;
  }
}
