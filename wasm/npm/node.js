// The package in Node: the engine stands beside this file.
import { readFile } from "node:fs/promises";

import { init as load } from "./index.js";

export * from "./surface.js";

export function init(source = readFile(new URL("vetplan_bg.wasm", import.meta.url))) {
  return load(source);
}
