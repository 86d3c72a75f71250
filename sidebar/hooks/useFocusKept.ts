import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { focusIsLost } from "./useFocusWhenLost";

/**
 * Keeps the focus near when `turn` changes and the button that was pressed has gone: the first
 * button inside the element takes it, or else the element itself.
 */
export function useFocusKept<Kind extends HTMLElement>(turn: unknown): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is when focus may be lost
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (focusIsLost()) (element.current?.querySelector("button") ?? element.current)?.focus();
  }, [turn]);
  return element;
}
