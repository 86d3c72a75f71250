import type { Worksheet } from "@cj-tech-master/excelts";
import { between, type Rectangle } from "./rectangle";

/** The merges of a sheet. */
export function mergesOf(sheet: Worksheet): readonly Rectangle[] {
  const found: Rectangle[] = [];
  for (const merge of (sheet.model.merges ?? []) as readonly string[]) {
    const [, left = "A", top = "1", right = "A", bottom = "1"] =
      /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merge) ?? [];
    found.push(
      between(
        Number(top),
        sheet.getColumn(left).number,
        Number(bottom),
        sheet.getColumn(right).number,
      ),
    );
  }
  return found;
}
