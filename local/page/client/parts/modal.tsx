import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly testId: string;
  readonly wide?: boolean;
  /** Escape was pressed. */
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A dialog in front of everything, which takes the keyboard and gives it back. */
export function Modal({ title, testId, wide = false, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? "modal wide" : "modal"}
      aria-label={title}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}
