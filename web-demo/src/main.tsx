import { render } from "preact";

import { App } from "./app";
import { load } from "./engine";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/layout.css";

const place = document.getElementById("app");
if (place) render(<App />, place);
void load();
