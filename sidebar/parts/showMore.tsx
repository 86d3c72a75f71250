import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useFocusKept } from "../hooks/useFocusKept";
import { numberText, shareText } from "../words";
import { Button } from "./button";

/** So many items are shown at first, and more each time. */
const step = 20;

/** A long list, of which more is shown when asked for. */
export function ShowMore<Item>(props: {
  readonly items: readonly Item[];
  readonly kind?: string;
  readonly children: (item: Item) => ComponentChildren;
}) {
  const [most, setMost] = useState(step);
  const place = useFocusKept<HTMLParagraphElement>(most);
  const { items, kind = "rows" } = props;
  const shown = Math.min(most, items.length);
  const rest = items.length - shown;
  return (
    <>
      <ul class={kind}>{items.slice(0, shown).map(props.children)}</ul>
      {items.length > step && (
        <p class="more" ref={place} tabIndex={-1}>
          {rest > 0 && (
            <Button onPress={() => setMost(most + step)}>
              {`Show ${numberText(Math.min(step, rest))} more`}
            </Button>
          )}
          <span class="quiet">{` ${shareText(shown, items.length)} shown`}</span>
        </p>
      )}
    </>
  );
}
