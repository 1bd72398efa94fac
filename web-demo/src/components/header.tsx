import { ThemeChoice } from "./theme-choice";

export function Header() {
  return (
    <header class="header">
      <a class="brand" href="./">
        <img src="./mark.svg" alt="" width="28" height="28" />
        Vetplan
      </a>
      <ThemeChoice />
    </header>
  );
}
