/** What goes wrong around a practice; what is wrong with a command is an answer, and nothing is thrown. */
export class PracticeError extends Error {
  constructor(code, message, saved) {
    super(`${code}: ${message}`);
    this.name = "PracticeError";
    this.code = code;
    /** What local storage keeps, as it stands there, where the engine cannot read it. */
    this.saved = saved;
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
