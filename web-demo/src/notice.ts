// What has just happened, said once for everybody: it is shown for a while and read aloud.
import { signal } from "@preact/signals";

export const notice = signal("");
let fading: ReturnType<typeof setTimeout> | undefined;

export function say(text: string): void {
  clearTimeout(fading);
  notice.value = text;
  fading = setTimeout(() => (notice.value = ""), 4_000);
}
