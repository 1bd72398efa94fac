import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";

import type { JsonObject, JsonValue, RuleId } from "../engine";
import type { Draw, Drawing } from "./drawing";

/** The rules that have a picture, each in a file of its own name, loaded with the library when it is wanted. */
const files = import.meta.glob<{ draw: Draw<never> }>("./pictures/*.ts");

const fileOf = (id: RuleId) => files[`./pictures/${id}.ts`];

export const hasPicture = (id: RuleId) => fileOf(id) !== undefined;

interface Properties {
  id: RuleId;
  input: JsonValue;
  output: JsonObject;
}

interface Tools {
  draw: Draw<never>;
  drawn(drawing: Drawing, width: number): Element;
}

/** The picture of an answer, and the same in words. */
export function Picture({ id, input, output }: Properties) {
  const tools = useSignal<Tools | undefined>(undefined);
  const width = useSignal(0);
  const place = useRef<HTMLDivElement>(null);
  const words = useId();

  useEffect(() => {
    void Promise.all([fileOf(id)?.(), import("./drawing")]).then(([file, { drawn }]) => {
      if (file) tools.value = { draw: file.draw, drawn };
    });
    const watch = new ResizeObserver(([entry]) => (width.value = Math.floor(entry?.contentRect.width ?? 0)));
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);

  // An answer that is an error has no picture; the last one would mislead.
  const answered = { input, output } as never;
  const drawing = tools.value && !("error" in output) ? tools.value.draw(answered) : undefined;
  const room = width.value;
  useEffect(() => {
    const parts = drawing && tools.value && room > 0 ? [tools.value.drawn(drawing, room)] : [];
    place.current?.replaceChildren(...parts);
  });
  return (
    <figure class="picture" aria-describedby={words} hidden={"error" in output}>
      <p class="picture-title">{drawing?.title}</p>
      <div ref={place} data-testid="picture" />
      <figcaption id={words} class="quiet small">
        {drawing?.words}
      </figcaption>
    </figure>
  );
}
