// The rules of one practice, by its own policies and reference data.
import { ProfileError } from "./error.js";
import { ProfiledEngine } from "./vetplan.js";

export class Engine {
  #engine;

  constructor({ profile = {} } = {}) {
    try {
      this.#engine = new ProfiledEngine(profile);
    } catch (violations) {
      throw Array.isArray(violations) ? new ProfileError(violations) : violations;
    }
  }

  evaluate(rule, input) {
    return this.#engine.evaluate(rule, input);
  }

  evaluateJson(rule, input) {
    return this.#engine.evaluateJson(rule, input);
  }

  dataOf(rule) {
    return this.#engine.dataOf(rule);
  }

  evaluateWithData(rule, input) {
    return { answer: this.evaluate(rule, input), data: this.dataOf(rule) };
  }
}
