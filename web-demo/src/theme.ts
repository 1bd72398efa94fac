// Light or dark: as the system has it, until the reader chooses.
import { effect, signal } from "@preact/signals";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const KEY = "vetplan.theme";

/** The chosen theme; it survives a reload. */
export const theme = signal<Theme>(themes.find((known) => known === localStorage.getItem(KEY)) ?? "system");

effect(() => {
  document.documentElement.dataset["theme"] = theme.value;
  localStorage.setItem(KEY, theme.value);
});
