import { useSignal } from "@preact/signals";

import { loadSample, loading } from "../sample";

/** The empty page. */
export function Welcome() {
  const failed = useSignal("");
  const load = () => loadSample().catch((failure: unknown) => (failed.value = String(failure)));
  return (
    <section class="card narrow welcome">
      <h1>A veterinary practice in your browser</h1>
      <p>
        Schedule, visits and bills of two invented practices, run by the Vetplan engine on this device. Nothing leaves it.
      </p>
      {loading.value === undefined ? (
        <button type="button" class="primary" onClick={load}>
          Load the sample week
        </button>
      ) : (
        <div role="status">
          <p>Loading the sample week …</p>
          <progress value={loading.value} aria-label="Loading the sample week" />
        </div>
      )}
      {failed.value && (
        <p class="alert" role="alert">
          {failed.value}
        </p>
      )}
    </section>
  );
}
