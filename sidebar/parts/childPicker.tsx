import { useId, useState } from "preact/hooks";
import type { ChildName } from "../../src/app/api";
import { childLabel, matchChildren } from "./matchChildren";

/**
 * Chooses a child by typing a part of the name: arrow keys move through the names, Enter takes
 * one, Escape closes the list (the combobox pattern of WAI-ARIA 1.2).
 */
export function ChildPicker(props: {
  readonly names: readonly ChildName[];
  readonly onChoose: (child: ChildName) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = open ? matchChildren(props.names, typed) : [];
  const choose = (child: ChildName | undefined) => {
    if (!child) return;
    setOpen(false);
    setTyped("");
    props.onChoose(child);
  };
  const move = (by: number) => {
    if (!open) setOpen(true);
    else if (found.length > 0) setAt((at + by + found.length) % found.length);
  };
  const press = (key: string): boolean => {
    if (key === "ArrowDown") move(1);
    else if (key === "ArrowUp") move(-1);
    else if (key === "Enter") choose(found[at]);
    else if (key === "Escape") setOpen(false);
    else return false;
    return true;
  };
  return (
    <div class="field picker">
      <label for={id}>Find a child by name</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-names`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (press(event.key)) event.preventDefault();
        }}
      />
      <div
        class="names"
        role="listbox"
        id={`${id}-names`}
        aria-label="Children"
        hidden={found.length === 0}
      >
        {found.map((child, place) => (
          <div
            key={`${child.upn} ${child.className}`}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            class="name"
            aria-selected={place === at}
            // The field keeps the focus; pressing down must not take it.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(child);
            }}
          >
            {childLabel(child)}
          </div>
        ))}
      </div>
      <p class="quiet" role="status">
        {open && typed.trim() !== "" && found.length === 0
          ? "No child on roll has such a name."
          : ""}
      </p>
    </div>
  );
}
