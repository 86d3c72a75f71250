/** What the person at the add-on says with each kind of asking. */
interface SaidWith {
  readonly "open a child": { readonly child: number };
  readonly "save the child": { readonly comment: string };
  readonly "open targets": { readonly tab: string };
  readonly "agree the class": { readonly code: string };
  readonly "agree a child": { readonly code: string };
  readonly discuss: { readonly code: string };
  readonly "preview an import": { readonly codes: readonly string[] };
  readonly import: unknown;
  readonly undo: unknown;
  readonly check: unknown;
  readonly propose: unknown;
  readonly "close autumn": unknown;
}

/** A kind of asking. */
export type Asks = keyof SaidWith;

/**
 * What somebody asks the add-on for, of any kind or of the kind named. Between opening a screen and
 * acting on what it showed, others may take steps of their own.
 */
export type Asked<Kind extends Asks = Asks> = {
  [Each in Kind]: { readonly asks: Each } & SaidWith[Each];
}[Kind];

/** Whether it only looks: such an asking must write nothing, and holds no lock. */
export function onlyLooks({ asks }: Asked): boolean {
  return asks === "open a child" || asks === "open targets" || asks === "preview an import";
}
