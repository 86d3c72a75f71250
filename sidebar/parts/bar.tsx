import { barLength } from "../words";

/** A bar that shows a share at a glance. The words beside it say the same, so it is not read out. */
export function Bar(props: { readonly part: number; readonly whole: number }) {
  const { part, whole } = props;
  return (
    <div class={whole > 0 && part >= whole ? "bar complete" : "bar"} aria-hidden="true">
      <span class="filled" style={{ width: `${barLength(part, whole)}%` }} />
    </div>
  );
}
