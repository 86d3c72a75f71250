import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { toA1 } from "../../../workbook/a1";
import type { Block, CellView } from "../../protocol";

interface Props {
  readonly selected: Block;
  readonly cell: CellView | undefined;
  readonly header: string;
  readonly goTo: (address: string) => void;
  readonly type: (text: string) => void;
  readonly openLink: (link: string) => void;
  readonly backToGrid: () => void;
}

/**
 * The bar above the grid: where one is, what stands there, its note and its link. It follows the selection
 * before anything else can be typed.
 */
export function CellBar({ selected, cell, header, goTo, type, openLink, backToGrid }: Props) {
  const address = toA1(selected);
  const content = cell?.typed ?? cell?.text ?? "";
  const [place, setPlace] = useState(address);
  const [text, setText] = useState(content);
  const changed = useRef(false);
  useLayoutEffect(() => setPlace(address), [address]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell was selected
  useLayoutEffect(() => {
    changed.current = false;
    setText(content);
  }, [content, address]);
  return (
    <section class="cell-bar" aria-label="Selected cell">
      <input
        class="address"
        aria-label="Go to cell"
        data-testid="go-to-cell"
        value={place}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setPlace(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key === "Enter") goTo(place);
          else if (event.key === "Escape") backToGrid();
        }}
      />
      <input
        class="content"
        aria-label="Cell contents"
        data-testid="cell-contents"
        value={text}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          changed.current = true;
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            if (changed.current) type(text);
            changed.current = false;
            backToGrid();
          } else if (event.key === "Escape") {
            setText(content);
            backToGrid();
          }
        }}
      />
      <div class="about" aria-live="polite" data-testid="about-cell">
        {header !== "" && header !== content && <span class="header">{header}</span>}
        {cell?.note !== undefined && (
          <span class="note">
            <b>Note:</b> {cell.note}
          </span>
        )}
        {cell?.link !== undefined && (
          <button type="button" class="link" onClick={() => openLink(cell.link ?? "")}>
            Open the link
          </button>
        )}
      </div>
    </section>
  );
}
