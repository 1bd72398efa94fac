import { engine, load, type Engine } from "../engine";

/** What the reader may know of the engine: its version, or why there is none. */
export function EngineView() {
  return (
    <section class="card" aria-labelledby="engine-title">
      <h1 id="engine-title">The engine</h1>
      <p>The rules of a veterinary practice, running in this browser. Nothing leaves this device.</p>
      <div role="status">
        <Status engine={engine.value} />
      </div>
    </section>
  );
}

function Status({ engine }: { engine: Engine }) {
  switch (engine.state) {
    case "loading":
      return <p class="quiet">Loading …</p>;
    case "ready":
      return (
        <dl class="facts">
          <dt>Version</dt>
          <dd data-testid="engine-version">{engine.version}</dd>
        </dl>
      );
    case "failed":
      return (
        <>
          <p class="alert">The engine could not be loaded: {engine.reason}</p>
          <button type="button" onClick={load}>
            Try again
          </button>
        </>
      );
  }
}
