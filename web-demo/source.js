// The source of every rule, beside the page: what its link leads to is the very version that was built.
import { readFile } from "node:fs/promises";

import { reference } from "vetplan/reference";

const top = new URL("../", import.meta.url);
const files = new Set(reference.areas.flatMap(({ rules }) => rules.map(({ file }) => file)));
const nameOf = (file) => `source/${file}.txt`; // as text, so that browsers show it

export const source = () => ({
  name: "source-of-rules",
  async generateBundle() {
    for (const file of files) {
      this.emitFile({ type: "asset", fileName: nameOf(file), source: await readFile(new URL(file, top)) });
    }
  },
  configureServer(server) {
    server.middlewares.use(async ({ url }, response, next) => {
      const file = [...files].find((file) => url === `/${nameOf(file)}`);
      if (!file) return next();
      response.setHeader("content-type", "text/plain; charset=utf-8").end(await readFile(new URL(file, top)));
    });
  },
});
