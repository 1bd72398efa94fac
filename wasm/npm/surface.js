// What the engine offers, the same in every host. Declared in index.d.ts.
import { validateRequest } from "./vetplan.js";

export {
  check, checkJson, decide, decideJson, evaluate, evaluateJson, machines, normalise, normaliseJson, schema, validateJson,
  version,
} from "./vetplan.js";

export function validate(table, row, verb) {
  return validateRequest({ table, verb, row });
}

export { actions, resources } from "./access.js";
export { GrantsError, PracticeError, ProfileError } from "./error.js";
export { can, explain, Grants, openGrants } from "./grants.js";
export { Practice } from "./practice.js";
export { Engine } from "./profile.js";
export * from "./rules.js";
export { uuidv7 } from "./uuid.js";
