// A static server on loopback: the pages of the tests, the package, and the built demo page.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const top = new URL("../../", import.meta.url);

const folders = {
  "/package/": "wasm/pkg/",
  "/demo/": "web-demo/dist/",
  "/shared/": "tests/node/",
  "/": "tests/browser/pages/",
};

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Serves until `close()`; `address` ends without a slash. */
export async function startSite() {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://site"); // which also resolves every `..`
    const prefix = Object.keys(folders).find((prefix) => pathname.startsWith(prefix));
    const file = pathname.slice(prefix.length) || "index.html";
    try {
      const content = await readFile(new URL(folders[prefix] + file, top));
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () => new Promise((closed) => server.close(closed).closeAllConnections());
  return { address: `http://127.0.0.1:${server.address().port}`, close };
}
