// What a strict TypeScript project may and may not write; checked by the compiler, never run.
import { init, normalise, normaliseJson, version, type JsonValue, type ValueInvalid } from "vetplan";

const ready: Promise<void> = init();
const elsewhere: Promise<void> = init("https://example.org/vetplan_bg.wasm");
const number: string = version();
const text: string = normaliseJson("[1]");
const answer: JsonValue | ValueInvalid = normalise({ name: "Rex", weight: undefined, tags: ["a", null, 1, true] });

// @ts-expect-error a date has to be sent as text
normalise({ at: new Date() });
// @ts-expect-error a map is no plain object
normalise(new Map<string, string>());
// @ts-expect-error a BigInt is no number of JSON
normalise([1n]);
// @ts-expect-error the text face takes text
normaliseJson({});

export { answer, elsewhere, number, ready, text };
