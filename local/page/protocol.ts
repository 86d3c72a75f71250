/**
 * What crosses between the server and the page: plain JSON. It stands alone, so that both sides see
 * the same and neither sees more. Rows and columns count from 1.
 */

/** A block of cells. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a cell looks, its conditional colours included. What is not given is as usual. */
export interface CellLook {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly underline?: true;
  readonly align?: "centre" | "right";
  readonly wrap?: true;
}

/** A cell as it is shown. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  /** What the cell shows. */
  readonly text: string;
  /** What the formula bar shows, where it is something else: a formula. */
  readonly typed?: string;
  readonly look?: CellLook;
  readonly note?: string;
  /** Where a link leads: `#gid=0&range=H7`, or a document. */
  readonly link?: string;
}

/** Cells with a drop-down list. */
export interface DropDown {
  readonly block: Block;
  readonly values: readonly string[];
}

/** A tab in the row of tabs. */
export interface TabName {
  readonly id: number;
  readonly name: string;
}

/** A tab with everything it shows. */
export interface TabView extends TabName {
  /** Counts up with every change, so that a page can tell whether it has missed one. */
  readonly version: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Widths of columns in pixels, the first column first. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly cells: readonly CellView[];
  readonly dropDowns: readonly DropDown[];
}

/** What changed in a tab. A cell that shows nothing any more comes with an empty text. */
export interface TabChange {
  readonly id: number;
  /** The version that the change is to be applied to, and the one that it gives. */
  readonly from: number;
  readonly to: number;
  readonly cells: readonly CellView[];
}

/** Somebody who can sit at the keyboard. */
export interface Person {
  readonly address: string;
  readonly label: string;
}

/** What a page needs to show itself. */
export interface PageState {
  readonly school: string;
  readonly workbook: string;
  readonly tabs: readonly TabName[];
  readonly menus: readonly MenuView[];
  readonly people: readonly Person[];
  /** Whether the workbook is the sample, which can be made afresh. */
  readonly sample: boolean;
}

/** An entry of a menu. */
export type MenuEntryView =
  | { readonly label: string; readonly functionName: string }
  | { readonly separator: true }
  | MenuView;

/** A menu with its entries in order. */
export interface MenuView {
  readonly label: string;
  readonly items: readonly MenuEntryView[];
}

/** Where somebody is: which tab is in front and what is selected in it. */
export interface Place {
  readonly tab: number;
  readonly block: Block;
}

/** Who does something, and where they are. */
export interface Doer {
  /** The window it is done in. */
  readonly window: string;
  readonly person: string;
  readonly place?: Place;
}

/** Something typed, pasted or deleted in one rectangle. */
export interface EditRequest extends Doer {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly string[])[];
  /** Whether the person has been warned of the protection and goes on. */
  readonly confirmed?: boolean;
}

/** What came of an edit. `cells` are those of the rectangle as they now stand. */
export type EditReply =
  | { readonly state: "done"; readonly cells: readonly CellView[] }
  /** The cells are protected with a warning, and nobody has said to go on. */
  | { readonly state: "warned"; readonly cells: readonly CellView[] }
  | { readonly state: "refused"; readonly message: string; readonly cells: readonly CellView[] };

/** A click on a menu item. `id` names the reply, which comes as an event. */
export interface ClickRequest extends Doer {
  readonly id: string;
  readonly functionName: string;
}

/** A call of `google.script.run`. The reply comes as an event. */
export interface CallRequest extends ClickRequest {
  readonly args: readonly unknown[];
}

/** An answer to an alert or a prompt. */
export interface AnswerRequest {
  readonly id: number;
  readonly button: string;
  readonly text: string;
}

/** A page that the add-on shows. */
export interface ShownPage {
  readonly kind: "sidebar" | "modal" | "modeless";
  readonly title: string;
  readonly html: string;
}

/** What came of a click or a call. */
export interface RunReply {
  readonly id: string;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly pages: readonly ShownPage[];
  /** Where the add-on has moved the selection to, if it has. */
  readonly show?: Place;
}

/** A question of the add-on. */
export interface QuestionView {
  readonly id: number;
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

/** A short message in the corner. */
export interface ToastView {
  readonly title: string;
  readonly text: string;
}

/** A folder or file of Drive. */
export interface DriveEntry {
  readonly id: string;
  readonly name: string;
  readonly folder: boolean;
  readonly parent: string | undefined;
  /** When it was changed last, in ISO form. */
  readonly modified: string;
  readonly bytes: number;
}

/** What the server tells a window, by name. */
export interface PageEvents {
  readonly changed: readonly TabChange[];
  readonly toast: ToastView;
  readonly question: QuestionView;
  readonly reply: RunReply;
  /** Tabs were added, renamed or laid out anew, or the whole workbook is another one. */
  readonly tabs: { readonly reload: readonly number[] };
  /** Drive has changed. */
  readonly drive: Record<string, never>;
  /** The workbook was made afresh. */
  readonly afresh: Record<string, never>;
}
