import { sectionOf, tableCalled, textsOf } from "../../../testing/cohort/reportTexts";
import { untracedFigures } from "../../../testing/cohort/untracedFigures";
import {
  aMeetingRow,
  anInterventionRow,
  type TypedMeeting,
} from "../../../testing/core/resultRows";
import { type ChildDescription, schoolOf } from "../../../testing/targets/schoolBuilder";
import { summariseCohort } from "../../core/cohort/summariseCohort";
import { openFigureBook } from "../../core/figures/figureBook";
import { shippedScaleBook } from "../../core/scales/shippedScales";
import type { School } from "../../core/school/school";
import { proposeTargets } from "../../core/targets/proposeTargets";
import { meetingReport } from "./meetingReport";

const behind: ChildDescription = {
  upn: "A",
  firstName: "Ada",
  surname: "Byron",
  typed: { start: "EXS", lastYear: "EXS", autumn: "WTS", spring: "WTS", forecastYearEnd: "WTS" },
};
const onTrack: ChildDescription = {
  upn: "B",
  firstName: "Ben",
  surname: "Ash",
  typed: { start: "EXS", lastYear: "EXS", autumn: "EXS", spring: "EXS", forecastYearEnd: "EXS" },
};

/** The document for Oak on 10 March 2027. */
function documentOn(
  children: readonly ChildDescription[],
  meetings: readonly TypedMeeting[] = [],
  more: Partial<School> & { readonly teacher?: string } = {},
) {
  const { teacher, ...rest } = more;
  const rows = meetings.map((typed, index) => aMeetingRow(typed, index + 2));
  const school = schoolOf(children, { meetings: rows, ...rest });
  const summary = summariseCohort(school, proposeTargets(school), {
    kind: "class",
    className: "Oak",
  });
  const book = openFigureBook();
  const report = meetingReport({
    school,
    summary,
    className: "Oak",
    book,
    ...(teacher ? { teacher } : {}),
  });
  return { report, figures: book.figures() };
}

const toldThen = "Reading: PK4, below target; Writing: WTS, below target";

describe("the document of a pupil progress meeting", () => {
  test("opens with last meeting's actions and how things stood then and stand now", () => {
    const { report } = documentOn(
      [behind, onTrack],
      [
        {
          meetingDate: "05/11/2026",
          upn: "A",
          action: "Read daily",
          owner: "Mr Vale",
          reviewDue: "01/03/2027",
          standingThen: toldThen,
        },
        {
          meetingDate: "05/11/2026",
          upn: "B",
          action: "Harder texts",
          reviewed: "01/02/2027",
          whatChanged: "Reads poems.",
        },
        { meetingDate: "11/06/2026", className: "Oak", action: "Tables daily" },
        { meetingDate: "11/06/2026", upn: "A", action: "Closed long ago", reviewed: "yes" },
      ],
    );
    expect(report.sections[0]?.title).toBe("What came of the last meeting");
    expect(textsOf(report)[0]).toContain("The last meeting was on 5 November 2026.");
    const { rows } = tableCalled(report, "What was to be done");
    expect(rows.map(([action]) => action)).toEqual(["Read daily", "Harder texts", "Tables daily"]);
    expect(rows[0]?.[1]).toBe("Ada Byron\nMr Vale\nDue 01/03/2027, overdue");
    expect(rows[0]?.[2]).toContain("Reading: PK4, below target → WTS,");
    expect(rows[0]?.[2]).toContain("Mathematics: now WTS,");
    expect(rows[0]?.[2]).toContain("then not recorded");
    expect(rows[1]?.[2]).toContain("Reading: EXS (last year’s end) → EXS, on track");
    expect(rows[1]?.[3]).toBe("Reads poems.");
    expect(rows[2]?.[2]).toContain("Reading: now 1 of 2 on track or above; then not recorded");
  });

  test("without an earlier meeting, and without a teacher, says so plainly", () => {
    const { report } = documentOn([onTrack]);
    expect(textsOf(report)[0]).toContain("this is the first meeting it will have a record of");
    expect(textsOf(report).join(" ")).toContain("the Staff tab names nobody for Oak");
    expect(textsOf(documentOn([onTrack], [], { teacher: "Mrs Oak" }).report).join(" ")).toContain(
      "Class teacher: Mrs Oak.",
    );
  });

  test("sets out the children to discuss with start, marks, forecast, target, status and support", () => {
    const intervention = anInterventionRow(
      {
        upn: "A",
        intervention: "Daily reader",
        starts: "2027-01-11",
        scale: "Teacher assessment",
        entry: "WTS",
        reviewDue: "2027-03-01",
      },
      2,
      shippedScaleBook,
    );
    const { report } = documentOn([behind, onTrack], [], { interventions: [intervention] });
    const evidence = tableCalled(report, "Ada Byron");
    expect(evidence.columns.map(({ header }) => header)).toEqual([
      "Subject",
      "Start",
      "Last year",
      "Autumn",
      "Spring",
      "Forecast",
      "Target",
      "Status",
    ]);
    expect(evidence.rows[0]?.slice(0, 6)).toEqual(["Reading", "EXS", "EXS", "WTS", "WTS", "WTS"]);
    expect(evidence.note).toBe(
      "Interventions: Daily reader (from 11/01/2027, WTS at entry, review overdue).",
    );
    expect(textsOf(report).join(" ")).toContain("Attendance is not in this workbook");
    expect(
      sectionOf(report, 3).some(
        (block) => block.kind === "table" && block.caption.startsWith("Ben"),
      ),
    ).toBe(false);
  });

  test("ends with blanks for actions: who, what, by whom and by when", () => {
    const { report } = documentOn([behind, onTrack]);
    const blanks = tableCalled(report, "To fill in");
    expect(blanks.columns.map(({ header }) => header)).toEqual([
      "Who it is for",
      "What will be done",
      "By whom",
      "By when",
    ]);
    expect(blanks.rows.map(([name = ""]) => name.trim())).toEqual([
      "Ada Byron",
      "The class, Oak",
      "",
      "",
      "",
      "",
    ]);
  });

  test("every figure has its row; a class without children is said to have none", () => {
    const { report, figures } = documentOn(
      [behind, onTrack],
      [{ className: "Oak", action: "Tables", meetingDate: "05/11/2026" }],
    );
    expect(untracedFigures(report, figures)).toEqual([]);
    expect(textsOf(documentOn([]).report).join(" ")).toContain("No child on roll is in Oak.");
  });
});
