// Prints what the built package weighs, and fails when the wasm is heavier than it may be.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const folder = "wasm/pkg";
const most = 386_000; // bytes of the wasm, brotli

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
console.log(`the wasm takes ${wasm.brotli} bytes brotli, ${Math.round((100 * wasm.brotli) / most)} % of the ${most} that it may`);
process.exitCode = wasm.brotli > most ? 1 : 0;
