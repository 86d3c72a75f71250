import { type Band, bandNames, bands } from "../../../../core/band";
import { subjectNames } from "../../../../core/subject";
import { publishedNumber } from "../../../published/publishedNumber";
import { resultYear, resultYearName } from "../../../published/resultYear";
import { readStage, stageName } from "../../../published/stageNames";
import { sharesOfPercentages } from "../../../read/readTransitionTables";
import { asText, type SheetValue } from "../../../sheetValue";
import type { FileRow, ImportContext, ImportKind } from "../../importKind";
import { type FileRecord, planRecords } from "../../planRecords";
import { notKept, withoutTab } from "./plannedRows";
import { readSubject } from "./readSubject";
import { bandOfWord, transitionFields } from "./transitionFields";

/** What children of a band went on to reach, as DfE or another publisher gives it. */
export const transitionMatrixKind: ImportKind = {
  key: "transitionMatrix",
  title: "Transition tables",
  from: "DfE's transition matrices, or a local authority's, as a table with a row for each band at the start and a column for each band at the end.",
  fields: transitionFields,
  likelihood: (found) =>
    ["subject", "band", "expected", "greaterDepth"].every((each) => found.has(each)) ? 0.85 : 0,
  plan: (rows, context) => {
    const known = context.tabs.fixed.transitionTables;
    const read = rows.map((row) => ({ row, read: readTransition(row, context) }));
    if (!known)
      return withoutTab(
        rows.map((row) => ({ row, about: "" })),
        "Transition tables",
      );
    const records = read.flatMap((each) => ("values" in each.read ? [each.read] : []));
    const identity = ["subject", "from", "band", "year"];
    const planned = planRecords(known, identity, records);
    let next = 0;
    return {
      rows: read.flatMap((each) => {
        if ("reason" in each.read) {
          return [notKept({ row: each.row, about: each.read.about }, "refuse", each.read.reason)];
        }
        next += 1;
        return planned.rows.slice(next - 1, next);
      }),
      changes: planned.changes,
      questions: [],
      notes: [],
    };
  },
};

type Refused = { readonly about: string; readonly reason: string };

function readTransition(row: FileRow, { fileName }: ImportContext): FileRecord | Refused {
  const { text, table, line } = row;
  const subject = readSubject(text("subject"));
  const band = bandOfWord(text("band"));
  const from = text("from") === "" ? 2 : readStage(text("from"));
  const about = [text("subject"), text("band")].filter(Boolean).join(", ");
  const refused = (reason: string): Refused => ({ about, reason });
  const year = text("year") === "" ? undefined : resultYear(text("year"));
  if (!subject) return refused(`‘${text("subject")}’ is no subject with targets.`);
  if (from === undefined) return refused(`‘${text("from")}’ is no stage such as Year 2.`);
  if (!band) return refused(`‘${text("band")}’ is none of the four bands, nor a code for one.`);
  if (text("year") !== "" && year === undefined) {
    return refused(`‘${text("year")}’ is no year such as 2018/19.`);
  }
  const shares = percentagesOf(row);
  if (typeof shares === "string") return refused(shares);
  const source = text("source") || `Transition table ‘${fileName.replace(/\.[^.]*$/, "")}’`;
  const values: Record<string, SheetValue> = {
    subject: subjectNames[subject],
    from: stageName(from),
    band: bandNames[band],
    ...shares,
    source: asText(source),
    ...(year === undefined ? {} : { year: asText(resultYearName(year)) }),
  };
  return { table, line, about, values };
}

/** The four percentages and the number of children, or why they cannot be: counts are made percentages. */
function percentagesOf({ text }: FileRow): Record<string, SheetValue> | string {
  const cells = bands.map((band) => publishedNumber(text(band)));
  const withheld = cells.find(({ state }) => state === "withheld");
  if (withheld)
    return "The publisher withholds a figure of this row, so that its shares are not known.";
  const wrong = bands.find((_, place) => cells[place]?.state === "unreadable");
  if (wrong) return `‘${text(wrong)}’ is no number.`;
  const numbers = cells.map((cell) => (cell.state === "number" ? cell.value : 0));
  const sum = numbers.reduce((all, each) => all + each, 0);
  const n = publishedNumber(text("n"));
  const children = n.state === "number" ? n.value : undefined;
  const counts =
    children !== undefined && Math.abs(sum - children) < 0.5 && numbers.every(Number.isInteger);
  if (!sharesOfPercentages(numbers) && !counts) {
    return `The row’s figures make ${Math.round(sum * 10) / 10} together: neither 100, nor the number of children.`;
  }
  const percent = (place: number) =>
    counts ? Math.round((1000 * (numbers[place] ?? 0)) / sum) / 10 : (numbers[place] ?? 0);
  return {
    ...(Object.fromEntries(bands.map((band, place) => [band, percent(place)])) as Record<
      Band,
      number
    >),
    ...(children === undefined ? {} : { n: children }),
  };
}
