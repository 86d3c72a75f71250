import { cellText } from "../../core/cell";
import { readRows } from "../layout/columnMap";
import type { KnownTab } from "../read/recogniseTabs";
import { asText } from "../sheetValue";
import { notUsed } from "../tabs/importColumns";
import type { Change } from "../write/change";
import { headerKey } from "./headerText";
import type { ImportKind } from "./importKind";
import { planRecords } from "./planRecords";

/** What people have said of a header: the key of a field; nothing where it is not to be used. */
export interface RememberedColumn {
  readonly header: string;
  readonly field?: string;
}

/** What the "Import columns" tab says of a kind's headers. Rows with an unknown field are passed over. */
export function rememberedColumns(
  known: KnownTab | undefined,
  { title, fields }: ImportKind,
): RememberedColumn[] {
  if (!known) return [];
  return readRows(known.tab, known.map, known.layout).flatMap((row): RememberedColumn[] => {
    const text = (key: string) => cellText(row.cell(key).typed);
    if (headerKey(text("kind")) !== headerKey(title) || text("header") === "") return [];
    const means = headerKey(text("means"));
    const field = fields.find(({ label }) => headerKey(label) === means);
    if (field) return [{ header: text("header"), field: field.key }];
    return means === headerKey(notUsed) ? [{ header: text("header") }] : [];
  });
}

/**
 * The changes that write down what the person has chosen now: the field of each chosen column,
 * and columns that were found for a field and are not to be used for any.
 */
export function rememberColumns(
  known: KnownTab | undefined,
  { title, fields }: ImportKind,
  headers: readonly string[],
  choice: {
    readonly chosen: Readonly<Record<string, number>>;
    /** The columns as they would have been found without the choice, by the fields' keys. */
    readonly found: ReadonlyMap<string, number>;
  },
): readonly Change[] {
  if (!known) return [];
  const said = new Map<string, string>();
  for (const { key } of fields) {
    if (choice.chosen[key] === 0) {
      const header = headers[(choice.found.get(key) ?? 0) - 1] ?? "";
      if (header !== "") said.set(header, notUsed);
    }
  }
  for (const { key, label } of fields) {
    const column = choice.chosen[key] ?? 0;
    const header = headers[column - 1] ?? "";
    if (column > 0 && header !== "") said.set(header, label);
  }
  const records = [...said].map(([header, means], index) => ({
    table: "",
    line: index + 1,
    about: "",
    values: { kind: asText(title), header: asText(header), means: asText(means) },
  }));
  return planRecords(known, ["kind", "header"], records).changes;
}
