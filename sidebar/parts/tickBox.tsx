import type { ComponentChildren } from "preact";

/** A box to tick, with its words beside it. */
export function TickBox(props: {
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.ticked}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
