// Prints what the built package weighs, and fails when the wasm is over its budget.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const folder = "wasm/pkg";
const budget = 250_000; // bytes of the wasm, gzip

const rows = readdirSync(folder)
  .filter((name) => /\.(js|wasm)$/.test(name))
  .sort()
  .map((name) => {
    const content = readFileSync(`${folder}/${name}`);
    return { name, raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length };
  });

const line = (name, ...sizes) => console.log(name.padEnd(16) + sizes.map((size) => String(size).padStart(10)).join(""));
line("bytes", "raw", "gzip", "brotli");
for (const { name, raw, gzip, brotli } of rows) line(name, raw, gzip, brotli);

const wasm = rows.find(({ name }) => name.endsWith(".wasm"));
console.log(`the wasm takes ${Math.round((100 * wasm.gzip) / budget)} % of its budget of ${budget} bytes gzip`);
process.exitCode = wasm.gzip > budget ? 1 : 0;
