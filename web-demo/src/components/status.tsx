import { label } from "../engine";

/** A status in words, with its colour. */
export function Status({ of, list }: { of: string; list: string }) {
  return (
    <span class="status" data-status={of}>
      {label(list, of)}
    </span>
  );
}
