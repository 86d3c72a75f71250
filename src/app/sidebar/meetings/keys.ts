import { cellText } from "../../../core/cell";
import type { InterventionRow, MeetingRow } from "../../../core/school/resultRows";
import type { ActionKey, InterventionKey } from "../../api";

/** What tells an action from every other: by it the row is found again before anything is written. */
export function actionKey({ cells, upn }: MeetingRow): ActionKey {
  return {
    meetingDate: cellText(cells.meetingDate.typed),
    className: cellText(cells.className.typed),
    upn,
    action: cellText(cells.action.typed),
  };
}

/** What tells an intervention's row from every other. */
export function interventionKey({ cells, upn }: InterventionRow): InterventionKey {
  return {
    upn,
    intervention: cellText(cells.intervention.typed),
    subject: cellText(cells.subject.typed),
    starts: cellText(cells.starts.typed),
  };
}

/** Whether two keys are of the same row, as far as what stands in it tells. */
export function sameKey<Key extends ActionKey | InterventionKey>(one: Key, other: Key): boolean {
  const plain = (key: Key) => JSON.stringify(Object.entries(key).sort()).toLowerCase();
  return plain(one) === plain(other);
}
