import { defineConfig } from "vite";

import { source } from "./source.js";

export default defineConfig({
  // The built page works from any folder of any server.
  base: "./",
  plugins: [source()],
  // The package is linked from beside this folder.
  server: { fs: { allow: [".."] } },
});
