import { useEffect, useRef } from "preact/hooks";
import type { TabName } from "../../protocol";

interface Props {
  readonly tabs: readonly TabName[];
  readonly inFront: number | undefined;
  readonly choose: (tab: number) => void;
}

/** The row of tabs below the grid. Arrow keys move along it. */
export function TabBar({ tabs, inFront, choose }: Props) {
  const chosen = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab came to the front
  useEffect(
    () => chosen.current?.scrollIntoView({ inline: "nearest", block: "nearest" }),
    [inFront],
  );
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === inFront);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    choose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <nav aria-label="Tabs">
      <div role="tablist" aria-label="Tabs of the workbook" class="tab-bar" onKeyDown={step}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            id={`tab-${id}`}
            ref={id === inFront ? chosen : null}
            type="button"
            role="tab"
            aria-selected={id === inFront}
            aria-controls="sheet"
            tabIndex={id === inFront ? 0 : -1}
            onClick={() => choose(id)}
          >
            {name}
          </button>
        ))}
      </div>
    </nav>
  );
}
