import { cellText } from "../../core/cell";
import { hashKey } from "../../core/text/fnv1a";
import { type RowReader, readRows } from "../layout/columnMap";
import type { KnownTab } from "./recogniseTabs";

/** A school's own letter as the Letter templates tab keeps it. */
export interface KeptTemplate {
  /** What it is for, by the code's own word. */
  readonly kind: string;
  /** Who put it in use, whom to ask to edit it. */
  readonly by: string;
  readonly since: string;
  /** When the document was last edited before it was put in use, as Drive tells it. */
  readonly edited: string;
  readonly documentId: string;
  readonly link: string;
  readonly hash: string;
  /** The packed letter; nothing where a piece is missing or has been changed. */
  readonly text?: string;
}

/** The letters that stand in the Letter templates tab, in its order. */
export function readLetterTemplates(known: KnownTab | undefined): KeptTemplate[] {
  const pieces = new Map<string, RowReader[]>();
  for (const row of known ? readRows(known.tab, known.map, known.layout) : []) {
    const kind = textOf(row, "kind");
    if (kind === "") continue;
    pieces.set(kind, [...(pieces.get(kind) ?? []), row]);
  }
  return [...pieces].map(([kind, rows]) => keptTemplate(kind, rows));
}

function keptTemplate(kind: string, rows: readonly RowReader[]): KeptTemplate {
  const number = (row: RowReader) => Number(textOf(row, "part"));
  const inOrder = [...rows].sort((one, other) => number(one) - number(other));
  const [first] = inOrder;
  const said = (key: string) => (first ? textOf(first, key) : "");
  const text = inOrder.map((row) => textOf(row, "text")).join("");
  const hash = said("hash");
  const whole = Number(said("parts")) === inOrder.length && hashKey(text) === hash;
  return {
    kind,
    by: said("by"),
    since: said("since"),
    edited: said("edited"),
    documentId: said("documentId"),
    link: said("link"),
    hash,
    ...(whole ? { text } : {}),
  };
}

function textOf(row: RowReader, key: string): string {
  return cellText(row.cell(key).typed);
}
