// The package in a browser, with a bundler or without.
import { loadOnce } from "./load.js";

export * from "./surface.js";

export function init(source) {
  return loadOnce(() => source);
}
