import { useEffect, useRef, useState } from "preact/hooks";
import type { MenuEntryView, MenuView } from "../../protocol";

interface Props {
  readonly menus: readonly MenuView[];
  readonly choose: (functionName: string) => void;
}

function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  const items = [...list.children].flatMap((item) =>
    item.firstElementChild instanceof HTMLButtonElement ? [item.firstElementChild] : [],
  );
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  const step = event.key === "ArrowDown" ? 1 : -1;
  items[(at + step + items.length) % items.length]?.focus();
}

interface ListProps {
  readonly label: string;
  readonly items: readonly MenuEntryView[];
  readonly choose: (functionName: string) => void;
  /** Closes this list and puts the keyboard back where it was opened from. */
  readonly leave: () => void;
}

function MenuList({ label, items, choose, leave }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector("button")?.focus(), []);
  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === "ArrowDown" || event.key === "ArrowUp")
          moveFocus(event, event.currentTarget);
        else if (event.key === "Escape" || event.key === "ArrowLeft") leave();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {items.map((item, index) => (
        <MenuItem key={"label" in item ? item.label : index} item={item} choose={choose} />
      ))}
    </div>
  );
}

function MenuItem({
  item,
  choose,
}: {
  readonly item: MenuEntryView;
  readonly choose: (functionName: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if ("separator" in item) return <hr />;
  if ("functionName" in item) {
    return (
      <div>
        <button type="button" role="menuitem" onClick={() => choose(item.functionName)}>
          {item.label}
        </button>
      </div>
    );
  }
  return (
    <div class="submenu">
      <button
        ref={button}
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowRight") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {item.label} <span aria-hidden="true">▸</span>
      </button>
      {open && (
        <MenuList
          label={item.label}
          items={item.items}
          choose={choose}
          leave={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** The menu in which Google Sheets shows add-ons, with the menus that the add-on made. */
export function MenuBar({ menus, choose }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const outside = (event: Event): void => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener("pointerdown", outside, true);
    return () => removeEventListener("pointerdown", outside, true);
  }, []);
  return (
    <div class="menu-bar" ref={place}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        data-testid="extensions"
        onClick={() => setOpen(!open)}
      >
        Extensions
      </button>
      {open && (
        <MenuList
          label="Extensions"
          items={menus}
          choose={(functionName) => {
            setOpen(false);
            button.current?.focus();
            choose(functionName);
          }}
          leave={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
