// What the engine offers, the same in every host. Declared in index.d.ts.
export { normalise, normaliseJson, version } from "./vetplan.js";
