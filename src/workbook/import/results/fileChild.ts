import type { IsoDate } from "../../../core/cell";
import { plainName } from "../../../core/checks/support/plainName";
import type { Pupil } from "../../../core/pupils/pupil";
import { plainHeader } from "../../layout/columnMap";
import type { FileRow } from "../importKind";
import { plainUpn } from "../kinds/children/childEntry";

/** What a row of a file says of whose it is. */
export interface FileChild {
  /** Capitals without spaces; the empty string where the file gives none. */
  readonly upn: string;
  /** As the file writes it: `Amira Khan`, `Khan, Amira`; empty where it gives none. */
  readonly name: string;
  readonly born?: IsoDate;
  readonly className: string;
  /** The same for all rows that say the same. */
  readonly key: string;
}

/** Reads whose a row is, its date of birth by what is known of the whole column. */
export function readFileChild(
  row: FileRow,
  dayOf: (text: string) => IsoDate | undefined,
): FileChild {
  const upn = plainUpn(row.text("upn"));
  const parts = [row.text("firstName"), row.text("surname")].filter((each) => each !== "");
  const name = (parts.length === 2 ? parts.join(" ") : row.text("name") || parts.join(" ")).replace(
    /\s+/g,
    " ",
  );
  const className = row.text("className");
  const born = dayOf(row.text("dateOfBirth"));
  const key = [upn, lettersOf(name), born ?? "", plainHeader(className)].join("|");
  return { upn, name, className, key, ...(born === undefined ? {} : { born }) };
}

/** Both orders in which a child's name may be written as one, for comparing. */
export function namesOf({ firstName, surname }: Pick<Pupil, "firstName" | "surname">): string[] {
  const [first, last] = [lettersOf(firstName), lettersOf(surname)];
  if (first === "" || last === "") return [];
  return [...new Set([first + last, last + first])];
}

/** A name without case, accents, spaces and commas; as it stands where it holds no letters. */
export function lettersOf(name: string): string {
  return plainName(name) || name.trim();
}
