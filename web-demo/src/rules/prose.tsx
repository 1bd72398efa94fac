/** A text of the reference, in which names stand between backticks. */
export function Prose({ text, class: name }: { text: string; class?: string }) {
  return <p class={name}>{inline(text)}</p>;
}

/** The same within something else. */
export const inline = (text: string) => text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
