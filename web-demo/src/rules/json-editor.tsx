import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";

import type { JsonValue } from "../engine";

interface Properties {
  value: JsonValue;
  onValue(value: JsonValue): void;
}

/** A value as JSON text. What is no JSON yet changes nothing. */
export function JsonEditor({ value, onValue }: Properties) {
  const id = useId();
  const typed = useSignal(JSON.stringify(value, null, 2));
  const wrong = useSignal("");
  // Changed from elsewhere, by undoing.
  const current = useSignal(value);
  if (current.value !== value) {
    current.value = value;
    typed.value = JSON.stringify(value, null, 2);
    wrong.value = "";
  }
  const type = (text: string) => {
    typed.value = text;
    try {
      const parsed = JSON.parse(text) as JsonValue;
      current.value = parsed;
      wrong.value = "";
      onValue(parsed);
    } catch (failure) {
      wrong.value = failure instanceof Error ? failure.message : String(failure);
    }
  };
  return (
    <div class="field json-editor">
      <label for={id} class="sr">
        The input as JSON
      </label>
      <textarea
        id={id}
        class="json"
        spellcheck={false}
        autocomplete="off"
        rows={typed.value.split("\n").length + 1}
        value={typed.value}
        aria-invalid={wrong.value !== "" || undefined}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p id={`${id}-wrong`} class="alert small" role="status">
        {wrong.value && `This is no JSON yet: ${wrong.value}`}
      </p>
    </div>
  );
}
