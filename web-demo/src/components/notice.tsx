import { notice } from "../notice";

export function Notice() {
  return (
    <div class="notice" role="status" aria-live="polite">
      {notice.value && <p>{notice.value}</p>}
    </div>
  );
}
