// The package in Node, where the wasm is read from the disk.
import { readFile } from "node:fs/promises";

import { loadOnce } from "./load.js";

export * from "./surface.js";

export function init(source) {
  return loadOnce(() => source ?? readFile(new URL("vetplan_bg.wasm", import.meta.url)));
}
