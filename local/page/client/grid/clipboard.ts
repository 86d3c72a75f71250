import type { Place } from "../../protocol";
import { copiedCells } from "./copiedCells";
import { readPasted } from "./pastedCells";

/** What the clipboard needs of the grid. */
interface Copied {
  /** The cells that are selected, and their texts as a spreadsheet copies them. */
  readonly copied: () => { readonly place: Place; readonly text: string } | undefined;
}

/**
 * What is copied, cut and pasted in the grid. The library writes a copy as a page, in which line ends
 * and double spaces are lost, and copies where it should cut: here the text is written as it stands, and
 * what was cut is remembered until it is pasted.
 */
export class Clipboard {
  private pressed: "cut" | "copy" = "copy";
  private cut: { readonly place: Place; readonly text: string } | undefined;
  private pasted: string | undefined;

  constructor(element: HTMLElement, grid: Copied) {
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ): void => element.addEventListener(name, act, { capture: true });
    listen("paste", (event) => {
      this.pasted = event.clipboardData?.getData("text/plain");
    });
    listen("pointerdown", () => {
      this.pressed = "copy";
    });
    listen("keydown", (event) => {
      const withControl = event.ctrlKey || event.metaKey;
      if (event.key === "Escape") this.cut = undefined;
      this.pressed = withControl && event.key.toLowerCase() === "x" ? "cut" : "copy";
    });
    // The library copies from a table that it puts here, and the browser then does so once more, or cuts.
    // What is copied in a cell that is being edited is none of this.
    const write = (event: ClipboardEvent): void => {
      const copied = isCopyOfCells(event) ? grid.copied() : undefined;
      if (copied === undefined || event.clipboardData === null) return;
      event.clipboardData.setData("text/plain", copied.text);
      event.preventDefault();
      this.cut = this.pressed === "cut" ? copied : undefined;
    };
    listen("copy", write);
    listen("cut", write);
  }

  /** What has just been pasted, and the cells that it was cut from, if it was. It is given once. */
  take(): { readonly text: string; readonly from: Place | undefined } | undefined {
    const { pasted, cut } = this;
    this.pasted = undefined;
    this.cut = undefined;
    if (pasted === undefined || pasted === "") return undefined;
    // On its way through the clipboard a text may change its line ends, but not its cells.
    const same = cut !== undefined && cut.text === copiedCells(readPasted(pasted));
    return { text: pasted, from: same ? cut.place : undefined };
  }
}

function isCopyOfCells({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest("#fortune-copy-content") !== null;
}
