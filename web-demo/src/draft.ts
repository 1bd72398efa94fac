// A form that is being filled in: what was typed, and what the engine says to it meanwhile.
import { useSignal, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import type { Violation } from "./engine";
import { check, run, type Answer } from "./session";

const PAUSE = 200; // milliseconds without a key before the engine is asked

export interface Draft<Values> {
  values: Signal<Values>;
  /** Changes some of the values. */
  set(patch: Partial<Values>): void;
  /** What is wrong at these paths of the input, or inside them; shown once it is not too early to say. */
  at(...paths: string[]): Violation[];
  /** What is wrong elsewhere than at the paths that fields have shown. */
  rest(...shown: string[]): Violation[];
  busy: Signal<boolean>;
  /** Gives the command; returns the answer when it is accepted. */
  send(): Promise<Answer | undefined>;
}

const inside = (path: string, place: string) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

/** `toInput` makes the command's input of the values; a value not filled in is undefined. */
export function useDraft<Values extends object>(
  command: string,
  initial: Values,
  toInput: (values: Values) => object,
): Draft<Values> {
  const values = useSignal(initial);
  const violations = useSignal<Violation[]>([]);
  const sent = useSignal(false);
  const busy = useSignal(false);
  const asked = useRef(0);

  useEffect(() => {
    const mine = (asked.current += 1);
    const pause = setTimeout(async () => {
      const verdict = await check(command, toInput(values.peek()));
      if (mine === asked.current) violations.value = verdict.kind === "refused" ? verdict.violations : verdict.warnings;
    }, PAUSE);
    return () => clearTimeout(pause);
  }, [values.value]);

  // That something is missing needs no saying before it is sent.
  const shown = () => violations.value.filter(({ code }) => sent.value || code !== "field-missing");

  return {
    values,
    set: (patch) => (values.value = { ...values.value, ...patch }),
    at: (...paths) => shown().filter(({ path }) => paths.some((place) => inside(path, place))),
    rest: (...paths) => shown().filter(({ path }) => !paths.some((place) => inside(path, place))),
    busy,
    async send() {
      if (busy.value) return undefined;
      busy.value = true;
      sent.value = true;
      asked.current += 1;
      try {
        const outcome = await run(command, toInput(values.value));
        if (outcome.kind === "accepted") return outcome.answer as Answer;
        violations.value = outcome.violations;
        return undefined;
      } finally {
        busy.value = false;
      }
    },
  };
}
