const arrowId = "luckysheet-dataVerification-dropdown-btn";
const listId = "luckysheet-dataVerification-dropdown-List";
const arrowSize = 20;

/** Where a cell lies in the grid, in pixels from its first row and column. */
export interface CellBounds {
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/**
 * The arrow beside a cell that has a list, and the list by keyboard. The library shows the arrow only
 * where the mouse was pressed; here it follows the selection. Alt+Down opens the list, and so does
 * Enter, as in Google Sheets; the arrow keys, Enter and Escape work in it.
 */
export class DropDownArrow {
  constructor(
    private readonly element: HTMLElement,
    private readonly backToGrid: () => void,
  ) {
    element.addEventListener("keydown", (event) => this.pressed(event), { capture: true });
    element.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest(`#${listId}`)) this.backToGrid();
    });
  }

  /** Shows the arrow in a cell, or none. */
  show(cell: CellBounds | undefined): void {
    const { arrow } = this;
    if (arrow === null) return;
    if (cell === undefined) {
      arrow.style.display = "none";
      return;
    }
    Object.assign(arrow.style, {
      display: "block",
      left: `${cell.right - arrowSize}px`,
      top: `${cell.top + (cell.height - arrowSize) / 2 - 2}px`,
      maxWidth: `${cell.width}px`,
      maxHeight: `${cell.height}px`,
    });
  }

  private get arrow(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`#${arrowId}`);
  }

  private get list(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`#${listId}`);
  }

  private pressed(event: KeyboardEvent): void {
    const { list } = this;
    if (list !== null) this.pressedInList(event, list);
    else if (opens(event) && this.isShown() && !this.isEditing()) {
      swallow(event);
      this.arrow?.click();
      this.focusWhenOpen();
    }
  }

  private pressedInList(event: KeyboardEvent, list: HTMLElement): void {
    const items = [...list.querySelectorAll<HTMLElement>(".dropdown-List-item")];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      swallow(event);
      items[Math.min(items.length - 1, Math.max(0, at + step))]?.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      swallow(event);
      items[at]?.click();
    } else if (event.key === "Escape" || event.key === "Tab") {
      swallow(event);
      // The library closes the list when the mouse is pressed elsewhere.
      document.dispatchEvent(new MouseEvent("mousedown"));
      this.backToGrid();
    }
  }

  /** The list is drawn a moment after the arrow was pressed. */
  private focusWhenOpen(tries = 30): void {
    const first = this.list?.querySelector<HTMLElement>(".dropdown-List-item");
    if (first) first.focus();
    else if (tries > 0) requestAnimationFrame(() => this.focusWhenOpen(tries - 1));
  }

  private isShown(): boolean {
    return this.arrow !== null && this.arrow.style.display !== "none";
  }

  /** Behind the cells lies the field in which the library takes keys; in front while a cell is edited. */
  private isEditing(): boolean {
    const field = this.element.querySelector<HTMLElement>(".luckysheet-input-box");
    return field !== null && Number(field.style.zIndex) > 0;
  }
}

function opens({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || shiftKey) return false;
  return altKey ? key === "ArrowDown" : key === "Enter";
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
