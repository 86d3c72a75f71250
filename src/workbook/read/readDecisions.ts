import { cellText } from "../../core/cell";
import type {
  ClosedMarksRow,
  ForecastReasonRow,
  ParentsRow,
  RequestRow,
} from "../../core/school/decisionRows";
import { roleNames, roles, type StaffMember } from "../../core/school/staff";
import { subjects } from "../../core/subject";
import { plainHeader, type RowReader, readRows } from "../layout/columnMap";
import { cellsOf, field, subjectOf, termOf, upnOf, yearOf } from "./fields";
import { horizonOf } from "./readResults";
import type { KnownTab } from "./recogniseTabs";

function rowsOf<Row>(known: KnownTab | undefined, read: (row: RowReader) => Row): Row[] {
  return known ? readRows(known.tab, known.map, known.layout).map(read) : [];
}

/** Who is who: the rows of the Staff tab. */
export function readStaff(known: KnownTab | undefined): StaffMember[] {
  return rowsOf(known, (row) => {
    const text = (key: string) => cellText(row.cell(key).typed);
    const role = roles.find((each) => plainHeader(roleNames[each]) === roleText(text("role")));
    const classes = text("classes")
      .split(/[,;\n]| and /)
      .map((each) => each.trim())
      .filter(Boolean);
    return {
      name: text("name"),
      email: text("email").toLowerCase(),
      ...field("role", role),
      ...field("classes", classes.length > 0 ? classes : undefined),
    };
  });
}

/** `Headteacher` and `Head teacher` are Head too. */
function roleText(typed: string): string {
  const plain = plainHeader(typed);
  return /^head ?(teacher)?$/.test(plain) ? plainHeader(roleNames.head) : plain;
}

/** The rows of the Closed marks tab. */
export function readClosedMarks(known: KnownTab | undefined): ClosedMarksRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, ["upn", "year", "point", ...subjects]);
    return {
      upn: upnOf(cells.upn),
      cells,
      ...field("year", yearOf(cells.year)),
      ...field("term", termOf(cells.point)),
    };
  });
}

/** The rows of the Forecast reasons tab. */
export function readForecastReasons(known: KnownTab | undefined): ForecastReasonRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, [
      "upn",
      "year",
      "subject",
      "horizon",
      "forecast",
      "why",
      "by",
      "on",
    ]);
    return {
      upn: upnOf(cells.upn),
      cells,
      ...field("year", yearOf(cells.year)),
      ...field("subject", subjectOf(cells.subject)),
      ...field("horizon", horizonOf(cellText(cells.horizon.typed))),
    };
  });
}

/** The rows of the Requests tab. */
export function readRequests(known: KnownTab | undefined): RequestRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, [
      "upn",
      "year",
      "subject",
      "about",
      "stands",
      "wanted",
      "why",
      "by",
      "askedOn",
      "answer",
      "answeredOn",
      "answeredBy",
      "note",
    ]);
    return {
      upn: upnOf(cells.upn),
      cells,
      ...field("year", yearOf(cells.year)),
      ...field("subject", subjectOf(cells.subject)),
    };
  });
}

/** The rows of the Parents tab. */
export function readParents(known: KnownTab | undefined): ParentsRow[] {
  return rowsOf(known, (row) => {
    const cells = cellsOf(row, ["upn", "date", "told", "how", "whoCame", "comment", "by"]);
    return { upn: upnOf(cells.upn), cells };
  });
}
