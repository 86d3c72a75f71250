import type { Finding } from "../../findings/finding";
import type { School } from "../../school/school";

/** A check: looks at the whole workbook and says what it found, in any order. It changes nothing. */
export type Check = (school: School) => Finding[];
