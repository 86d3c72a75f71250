import { onEntryMissing } from "../../../core/earlyYears/onEntryMissing";
import type { School } from "../../../core/school/school";
import type { OnEntryView } from "../../api";
import { nameOf } from "../names";

/** The children in Reception who lack an on-entry assessment, by name. */
export function onEntryView(school: School): OnEntryView {
  const { children, missing, overdue } = onEntryMissing(school);
  return {
    children: children.length,
    overdue,
    missing: missing.map(({ pupil }) => ({
      upn: pupil.upn,
      name: nameOf(pupil),
      className: pupil.className ?? "",
    })),
  };
}
