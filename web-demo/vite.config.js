import { defineConfig } from "vite";

export default defineConfig({
  // The built page works from any folder of any server.
  base: "./",
  // The package is linked from beside this folder.
  server: { fs: { allow: [".."] } },
});
