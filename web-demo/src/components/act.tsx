import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { check, run, actor, type Answer } from "../session";
import type { Violation } from "../engine";
import { Violations } from "./violations";

interface Properties {
  name: string;
  command: string;
  input: object;
  /** Changes when the engine may answer otherwise, such as the version of the row. */
  seen: unknown;
  primary?: boolean;
  /** What has to be over first. */
  before?(): Promise<unknown>;
  /** Shows nothing at all while the row does not fulfil the condition of the move. */
  onlyIfOffered?: boolean;
  onDone(answer: Answer): void;
}

/** A button that gives a command; while the engine would refuse it, it says why. */
export function Act({ name, command, input, seen, primary = false, before, onlyIfOffered, onDone }: Properties) {
  const wrong = useSignal<Violation[]>([]);
  const id = `act-${command.replace(".", "-")}`;
  useEffect(() => {
    let wanted = true;
    void check(command, input).then((verdict) => {
      if (wanted) wrong.value = verdict.kind === "refused" ? verdict.violations : [];
    });
    return () => {
      wanted = false;
    };
  }, [command, JSON.stringify(input), seen, actor.value?.staff_id]);
  const give = async () => {
    await before?.();
    const outcome = await run(command, input);
    if (outcome.kind === "refused") wrong.value = outcome.violations;
    else onDone(outcome.answer as Answer);
  };
  if (onlyIfOffered && wrong.value.some(({ code }) => code === "status-guard-failed")) return null;
  return (
    <div class="act">
      <button type="button" class={primary ? "primary" : ""} disabled={wrong.value.length > 0} aria-describedby={wrong.value.length > 0 ? id : undefined} onClick={give}>
        {name}
      </button>
      <Violations of={wrong.value} id={id} />
    </div>
  );
}
