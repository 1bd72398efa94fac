import load from "./vetplan.js";

let loading;

/** Loads the engine once, from what `source` gives, or from where the wasm stands by itself. */
export function loadOnce(source) {
  loading ??= load({ module_or_path: source() }).then(
    () => undefined,
    (failure) => {
      loading = undefined; // so that a call after a lost connection tries again
      throw failure;
    },
  );
  return loading;
}
