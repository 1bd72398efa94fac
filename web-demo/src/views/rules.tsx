import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

import { loadReference, type Reference } from "../engine";
import { route } from "../route";

interface Loaded {
  Section: ComponentType<{ reference: Reference; id: string; example: number }>;
  reference: Reference;
}

/** The rules; their pages and words are loaded when they are wanted. */
export function RulesView() {
  const loaded = useSignal<Loaded | undefined>(undefined);
  const failed = useSignal(false);
  const load = async () => {
    failed.value = false;
    try {
      const [{ Section }, reference] = await Promise.all([import("../rules/section"), loadReference()]);
      loaded.value = { Section, reference };
    } catch {
      failed.value = true;
    }
  };
  useEffect(() => void load(), []);
  if (failed.value) {
    return (
      <section class="card narrow" role="alert">
        <h1>The rules could not be loaded</h1>
        <button type="button" class="primary" onClick={load}>
          Try again
        </button>
      </section>
    );
  }
  if (!loaded.value) return <p role="status" class="quiet">Loading …</p>;
  const { Section, reference } = loaded.value;
  const [, id = "", example = "1"] = route.value;
  return <Section reference={reference} id={id} example={Number(example) || 1} />;
}
