/** What goes wrong around a practice; what is wrong with a command is an answer, and nothing is thrown. */
export class PracticeError extends Error {
  constructor(code, message, { saved, violations } = {}) {
    super(`${code}: ${message}`);
    this.name = "PracticeError";
    this.code = code;
    /** What local storage keeps, as it stands there, where the engine cannot read it. */
    this.saved = saved;
    /** Why something is not shown. */
    this.violations = violations;
  }
}

/** Why a copy of grants cannot be used. */
export class GrantsError extends Error {
  constructor(code, message) {
    super(`${code}: ${message}`);
    this.name = "GrantsError";
    this.code = code;
  }
}

/** What is wrong with a profile. */
export class ProfileError extends Error {
  constructor(violations) {
    super(violations.map(({ code, path }) => `${path}: ${code}`).join("; "));
    this.name = "ProfileError";
    this.violations = violations;
  }
}
