import { renderAsync } from "docx-preview";
import { useEffect, useRef, useState } from "preact/hooks";
import { addressOf } from "../server";
import { Modal } from "./modal";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly close: () => void;
}

async function show(id: string, into: HTMLElement): Promise<void> {
  const response = await fetch(addressOf("/api/document", { id }));
  if (!response.ok) {
    const { message } = (await response.json()) as { readonly message: string };
    throw new Error(message);
  }
  await renderAsync(await response.blob(), into, undefined, {
    inWrapper: true,
    ignoreLastRenderedPageBreak: true,
    useBase64URL: true,
  });
}

/** A document as it will look on paper, and as a download. */
export function DocumentDialog({ id, name, close }: Props) {
  const paper = useRef<HTMLDivElement>(null);
  const [state, setState] = useState("Opening…");
  useEffect(() => {
    if (paper.current === null) return;
    show(id, paper.current).then(
      () => setState(""),
      (error: Error) => setState(`This document cannot be shown: ${error.message}`),
    );
  }, [id]);
  return (
    <Modal title={name} testId="document" wide onCancel={close}>
      <header>
        <h2>{name}</h2>
        <a class="button" href={addressOf("/api/document", { id })} download>
          Download
        </a>
        <button type="button" onClick={close}>
          Close
        </button>
      </header>
      <section
        class="paper"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-label="The document"
        aria-busy={state === "Opening…"}
      >
        <p role="status">{state}</p>
        <div ref={paper} />
      </section>
    </Modal>
  );
}
