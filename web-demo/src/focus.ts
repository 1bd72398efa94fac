/** Brings the first field that is wrong, or the first line that says what is, under the cursor. */
export function focusFirstWrong(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const wrong = form?.querySelector<HTMLElement>("[aria-invalid]");
    if (wrong) wrong.focus();
    else form?.querySelector(".violations")?.scrollIntoView({ block: "nearest" });
  });
}
