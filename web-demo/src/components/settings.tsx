import { useSignal } from "@preact/signals";

import { download } from "../download";
import { engine } from "../engine";
import { say } from "../notice";
import { clear, loadSample, loading } from "../sample";
import { open, practice, run, tenant, tenants } from "../session";
import { Dialog } from "./dialog";
import { ThemeChoice } from "./theme-choice";

/** What concerns the page rather than the practice. */
export function Settings({ onClose }: { onClose(): void }) {
  const sure = useSignal(false);
  const failed = useSignal("");
  const doing = (work: () => Promise<string>) => async () => {
    failed.value = "";
    try {
      say(await work());
      onClose();
    } catch (failure) {
      failed.value = failure instanceof Error ? failure.message : String(failure);
    }
  };
  return (
    <Dialog title="Settings" onClose={onClose}>
      <div class="settings">
        <ThemeChoice />
        {tenants.value.length > 1 && (
          <label class="line">
            <span>Practice</span>
            <select value={tenant.value?.key} onChange={(event) => void open(event.currentTarget.value).then(() => (location.hash = "#/"))}>
              {tenants.value.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {practice.value && (
          <div class="buttons">
            <button type="button" onClick={doing(letTimePass)}>
              Let time do its work
            </button>
            <button type="button" onClick={doing(save)}>
              Export
            </button>
          </div>
        )}
        <div class="buttons">
          <button type="button" onClick={doing(async () => (await loadSample(), "The sample week is loaded"))} disabled={loading.value !== undefined}>
            Load the sample week
          </button>
          {practice.value && !sure.value && (
            <button type="button" class="danger" onClick={() => (sure.value = true)}>
              Reset
            </button>
          )}
        </div>
        {loading.value !== undefined && <progress value={loading.value} aria-label="Loading the sample week" />}
        {sure.value && (
          <div class="sure" role="alert">
            <p>Everything this browser keeps of the practices will be gone.</p>
            <div class="buttons">
              <button type="button" class="danger" onClick={doing(async () => (await clear(), "Everything is reset"))}>
                Reset everything
              </button>
              <button type="button" onClick={() => (sure.value = false)}>
                Keep it
              </button>
            </div>
          </div>
        )}
        <p class="alert" role="alert">
          {failed.value}
        </p>
        <p class="quiet small">
          Everything stays in this browser.{" "}
          {engine.value.state === "ready" && <>Engine version <span data-testid="engine-version">{engine.value.version}</span>.</>}
        </p>
      </div>
    </Dialog>
  );
}

/** The moves that time brings about: invoices fall overdue, estimates expire. */
async function letTimePass(): Promise<string> {
  let moved = 0;
  for (;;) {
    const outcome = await run("clock.advance", {});
    if (outcome.kind !== "accepted") return "Nothing was due";
    const answer = outcome.answer as { moved: number; more: boolean };
    moved += answer.moved;
    if (!answer.more || answer.moved === 0) return moved === 0 ? "Nothing was due" : `${moved} rows moved on`;
  }
}

async function save(): Promise<string> {
  download(`vetplan-${tenant.value?.key}.json`, (await practice.value?.export()) ?? "");
  return "The practice is exported";
}
