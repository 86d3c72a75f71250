import { useEffect, useRef } from "preact/hooks";
import type { Selection } from "../../src/app/api";
import type { Server } from "../server";
import { watchSelection } from "./watchSelection";

/**
 * Watches the selection of the Sheet while the page is visible and `wanted`, and looks at once
 * when the person comes back to the page.
 */
export function useFollowing(
  server: Server,
  wanted: boolean,
  onSelection: (selection: Selection) => void,
): void {
  const tell = useRef(onSelection);
  tell.current = onSelection;
  useEffect(() => {
    if (!wanted) return undefined;
    const watch = watchSelection({
      ask: server.apiSelection,
      tell: (selection) => tell.current(selection),
      hidden: () => document.hidden,
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    window.addEventListener("focus", watch.lookNow);
    document.addEventListener("visibilitychange", watch.lookNow);
    return () => {
      watch.end();
      window.removeEventListener("focus", watch.lookNow);
      document.removeEventListener("visibilitychange", watch.lookNow);
    };
  }, [server, wanted]);
}
