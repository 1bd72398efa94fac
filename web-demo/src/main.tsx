import { render } from "preact";

import { App } from "./app";
import { engine, load } from "./engine";
import { say } from "./notice";
import { open } from "./session";
import "./theme";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/forms.css";
import "./styles/schedule.css";
import "./styles/records.css";
import "./styles/audit.css";
import "./styles/access.css";

addEventListener("unhandledrejection", ({ reason }) => say(`Something went wrong: ${reason instanceof Error ? reason.message : reason}`));

const place = document.getElementById("app");
if (place) render(<App />, place);

const opened = engine.subscribe(({ state }) => {
  if (state !== "ready") return;
  queueMicrotask(() => opened());
  void open();
});
void load();
