import { parseA1 } from "../../../workbook/a1";
import type { Place } from "../../protocol";

/** Where a link of the workbook leads. */
export type LinkTarget =
  | { readonly kind: "document"; readonly id: string }
  | { readonly kind: "cells"; readonly place: Place }
  | { readonly kind: "elsewhere"; readonly address: string };

const anyGrid = { rows: 1_048_576, columns: 16_384 };

/** Reads a link: to a document, to cells of this workbook, or out of it. */
export function linkTarget(link: string): LinkTarget {
  const document = /^https:\/\/docs\.google\.com\/document\/d\/(\w+)/.exec(link)?.[1];
  if (document !== undefined) return { kind: "document", id: document };
  const cells = /#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link);
  const block = parseA1(cells?.[2] ?? "A1", anyGrid)?.block;
  if (cells === null || block === undefined) return { kind: "elsewhere", address: link };
  return { kind: "cells", place: { tab: Number(cells[1]), block } };
}
