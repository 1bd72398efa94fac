import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

import type { Field as Description } from "../engine";
import { useDraft } from "../draft";
import { focusFirstWrong } from "../focus";
import type { Answer } from "../session";
import { Field, type Option } from "./field";
import { Violations } from "./violations";

/** A field of a small form: what it asks for, and whether it must be filled in. */
export interface Asked {
  name: string;
  of: Description;
  label?: string;
  required?: boolean;
  initial?: string;
  options?: readonly Option[];
  help?: string;
}

interface Properties {
  command: string;
  /** What the command is about; the fields are added to it. */
  about: object;
  asks: readonly Asked[];
  button: string;
  danger?: boolean;
  onDone(answer: Answer): void;
  children?: ComponentChildren;
}

/** A form of a few fields that gives one command, judged while it is filled in. */
export function CommandForm({ command, about, asks, button, danger, onDone, children }: Properties) {
  const form = useRef<HTMLFormElement>(null);
  const initial = Object.fromEntries(asks.map(({ name, initial }) => [name, initial ?? ""]));
  const draft = useDraft<Record<string, string>>(command, initial, (values) => ({
    ...about,
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "")),
  }));
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await draft.send();
    if (answer) onDone(answer);
    else focusFirstWrong(form.current);
  };
  return (
    <form ref={form} class="form" noValidate onSubmit={send}>
      <div aria-live="polite">
        <Violations of={draft.rest(...asks.map(({ name }) => name))} />
      </div>
      <div class="few">
        {asks.map(({ name, initial: _, ...asked }) => (
          <Field
            key={name}
            name={name}
            {...asked}
            value={draft.values.value[name]}
            onValue={(value) => draft.set({ [name]: String(value) })}
            violations={draft.at(name)}
          />
        ))}
      </div>
      {children}
      <div class="buttons">
        <button type="submit" class={danger ? "danger" : "primary"} disabled={draft.busy.value}>
          {button}
        </button>
      </div>
    </form>
  );
}
