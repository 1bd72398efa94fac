/** Hands the reader a text as a file. */
export function download(name: string, text: string, type = "application/json"): void {
  const file = new Blob([text], { type });
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
