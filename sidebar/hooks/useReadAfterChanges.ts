import { useEffect, useRef } from "preact/hooks";
import type { ScreenName } from "../screens";
import { useTools } from "../tools";

/**
 * Reads a screen again after this page has changed the workbook: at once on the screen that is
 * shown, and on another when the person comes back to it.
 */
export function useReadAfterChanges(of: ScreenName, read: () => void): void {
  const { changes, screen } = useTools();
  const seen = useRef(changes);
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    if (screen !== of || seen.current === changes) return;
    seen.current = changes;
    latest.current();
  }, [changes, screen, of]);
}
