import { cellText } from "../../core/cell";
import type { School } from "../../core/school/school";

/** Words of job titles, which tell of nobody. */
const jobTitles = new Set(
  `all and assistant class deputy head headteacher leader learning lead mentor office sen senco senior
  staff support ta team teacher teachers teaching the year`.split(/\s+/),
);

/**
 * Whether a text that somebody typed may stand in a document for governors: it holds no UPN, no title
 * such as Mrs, and no word of the name of any child or of anybody named in the Meetings tab.
 * Too many texts are refused rather than too few: a name that is also a word is taken as a name.
 */
export function namesNobody(
  school: Pick<School, "pupils" | "meetings">,
): (text: string) => boolean {
  const children = school.pupils.flatMap(({ pupil }) =>
    wordsOf(`${pupil.firstName} ${pupil.surname} ${pupil.upn}`),
  );
  const staff = school.meetings
    .flatMap(({ cells }) => wordsOf(cellText(cells.owner.typed)))
    .filter((word) => !jobTitles.has(word));
  const names = new Set([...children, ...staff]);
  return (text) =>
    !/\b(mr|mrs|ms|miss|mx|dr)\b/i.test(text) && wordsOf(text).every((word) => !names.has(word));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  ).map((word) => word.replace(/\p{M}/gu, ""));
}
