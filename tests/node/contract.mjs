// Plays the scenarios of tests/contract on a practice, in whatever host it lives.

/**
 * Plays the steps, each by its actor and at its time, and gives what went differently: the place of
 * the step, what was expected, what came. Texts are compared, not values.
 */
export async function play(steps, actors, open) {
  let moment = steps[0].at;
  const practice = await open({ actor: Object.values(actors)[0], now: () => moment });
  const differences = [];
  for (const [at, step] of steps.entries()) {
    if (step.audit) continue; // a matter of the rows, which the native suite looks into
    if (step.run && !("id" in step.run)) continue; // a practice gives such a command an id
    moment = step.at ?? moment;
    const [key, came] = await outcome(practice.as(actors[step.actor]), step);
    const [expected, found] = [step[key], came].map((value) => JSON.stringify(value));
    if (expected !== found) differences.push({ step: at + 1, expected, found });
  }
  await practice.close();
  return differences;
}

async function outcome(practice, step) {
  if (step.run) return ["answer", await practice.run(step.run)];
  if (step.get) {
    const row = await practice.get(step.get.table, step.get.id);
    return ["row", row && shown(step, row)];
  }
  const { table, filters = [], ...options } = step.find;
  const rows = await practice.find(table, { ...options, where: whereOf(filters) });
  return step.ids ? ["ids", rows.map(({ id }) => id)] : ["rows", rows.map((row) => shown(step, row))];
}

/** The whole row, or the columns that the step names. */
function shown({ columns }, row) {
  return columns ? Object.fromEntries(columns.map((column) => [column, row[column] ?? null])) : row;
}

/** The conditions of a query as `find` takes them. */
function whereOf(filters) {
  const where = {};
  for (const { column, op, value } of filters) {
    if (op === "is_null") where[column] = null;
    else if (op === "eq") where[column] = value;
    else where[column] = { ...where[column], [op]: value };
  }
  return where;
}
