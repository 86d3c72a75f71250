import type { ImportKind } from "../../importKind";
import { planTransfer } from "./planTransfer";
import { transferFields } from "./transferFields";

/**
 * Results of a Common Transfer File: the early years profile, phonics, the tables check, and both
 * key stages. The children of the same file are the likelier wish, and come first.
 */
export const commonTransferResultsKind: ImportKind = {
  key: "commonTransferResults",
  title: "Results of a Common Transfer File",
  from: "A Common Transfer File (CTF) of another school or of your own system: early years profile, phonics, tables check, Key Stage 1 and 2.",
  fields: transferFields,
  likelihood: (found) =>
    ["stage", "subject", "result", "method", "qualifier"].every((key) => found.has(key)) ? 0.7 : 0,
  plan: planTransfer,
};
