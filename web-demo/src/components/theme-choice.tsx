import { theme, themes, type Theme } from "../theme";

const labels: Record<Theme, string> = { system: "As the system", light: "Light", dark: "Dark" };

export function ThemeChoice() {
  return (
    <label class="line">
      <span>Theme</span>
      <select value={theme.value} onChange={(event) => (theme.value = event.currentTarget.value as Theme)}>
        {themes.map((name) => (
          <option key={name} value={name}>
            {labels[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
