import type { ToastView } from "../../protocol";

/** A toast with a number of its own. */
export interface NumberedToast extends ToastView {
  readonly number: number;
}

interface Props {
  readonly toasts: readonly NumberedToast[];
  readonly close: (number: number) => void;
}

/** Short messages in the corner, read out as they come. */
export function Toasts({ toasts, close }: Props) {
  return (
    <div class="toasts" role="status" aria-live="polite" data-testid="toasts">
      {toasts.map(({ number, title, text }) => (
        <div key={number} class="toast">
          <div>
            {title !== "" && <b>{title}</b>} {text}
          </div>
          <button type="button" aria-label="Close this message" onClick={() => close(number)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
