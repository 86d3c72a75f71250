import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Whether the person is at this page and the focus is nowhere, as when a button that was pressed
 * has gone. While the person types in the Sheet the page has no focus to lose, and takes none.
 */
export function focusIsLost(): boolean {
  const held = document.activeElement;
  return document.hasFocus() && (held === null || held === document.body);
}

/**
 * Takes the focus when the element appears and the focus has gone, as with a button that was
 * pressed and is no longer there. Focus that is elsewhere is left alone.
 */
export function useFocusWhenLost<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    if (focusIsLost()) element.current?.focus();
  }, []);
  return element;
}
