import type { ImportField } from "../../importKind";

/** The year group that a sheet gives its children. */
export const yearGroupField: ImportField = {
  key: "yearGroup",
  label: "Year group",
  alsoCalled: ["Year", "Yr", "NC year", "Yr group"],
  note: "Only where the Pupils tab gives none.",
};
