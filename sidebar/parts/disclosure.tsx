import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** Something that is shown when it is opened. What is inside is made only then. */
export function Disclosure(props: {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  const [open, setOpen] = useState(props.open === true);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.summary}</summary>
      {open && <div class="inside">{props.children}</div>}
    </details>
  );
}
