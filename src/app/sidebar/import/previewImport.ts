import { planImport } from "../../../workbook/import/planImport";
import type { ImportPreview, ImportRequest } from "../../api";
import type { Changing } from "../changeWorkbook";
import { importSource } from "./importSource";
import { readImportTabs } from "./importTabs";
import { importView } from "./importView";
import { tooLargeToUndo } from "./tooLargeToUndo";

/** Says what an import would do to the workbook as it stands. One read of the tabs; nothing is written. */
export function previewImport(
  { store, undo, now }: Changing,
  request: ImportRequest,
): ImportPreview {
  const tabs = readImportTabs(store, now);
  const planned = planImport(importSource(request, tabs), tabs.read);
  const view = importView(planned, request.answers);
  const changes = planned.plan?.changes ?? [];
  return { ...view, notes: [...view.notes, ...tooLargeToUndo(changes, tabs.stored, store, undo)] };
}
