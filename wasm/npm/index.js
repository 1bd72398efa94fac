// The package in a browser, alone or through a bundler.
import load from "./vetplan.js";

export * from "./surface.js";

let loading;

export function init(source) {
  loading ??= load({ module_or_path: source }).then(
    () => undefined,
    (failure) => {
      loading = undefined; // so that a call after a lost connection tries again
      throw failure;
    },
  );
  return loading;
}
