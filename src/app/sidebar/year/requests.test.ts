import {
  decidingSchool,
  headAddress,
  teacherAddress,
} from "../../../../testing/workbook/decidingSchool";
import { amira } from "../../../../testing/workbook/tabs";
import { runChecks } from "../../../core/checks/runChecks";
import { readSchool } from "../../../workbook/read/readSchool";
import { isoDate } from "../../../workbook/sheetValue";
import type { ChangeRequest, RequestPlace } from "../../api";
import { agreeTargets } from "../agreeTargets";
import { childView } from "../childView";
import { answerRequest } from "./answerRequest";
import { askChange } from "./askChange";
import { changePoint } from "./changePoint";
import { yearView } from "./yearView";

const place: RequestPlace = {
  upn: amira.upn,
  subject: "Reading",
  about: "Autumn",
  stands: "EXS",
  wanted: "GDS",
};
const request: ChangeRequest = { ...place, why: "The paper was marked after the point closed." };

/** The autumn point is closed, and Mr Byrne has asked; the head sits at the desk. */
function asked(more: Partial<ChangeRequest> = {}) {
  const school = decidingSchool();
  school.sit(headAddress);
  changePoint(school, { point: "Autumn", close: true, until: "" }, "");
  school.sit(teacherAddress);
  askChange(school, { ...request, ...more }, "");
  school.sit(headAddress);
  return school;
}

type School = ReturnType<typeof asked>;
const mark = (school: School) => school.rows("Oak")[0]?.["Reading autumn"];
const answer = (school: School, grant: boolean, note = "", of = place) =>
  answerRequest(school, { request: of, grant, note }, "");

describe("asking for a change", () => {
  test("is a row with who, when and why, shown to the head and on the child's page", () => {
    const school = asked();
    expect(school.rows("Requests")).toMatchObject([
      { UPN: amira.upn, About: "Autumn", Wanted: "GDS", "Asked by": "Mr Byrne", Answer: "" },
    ]);
    const shown = { child: "Amira Khan", askedBy: "Mr Byrne", askedOn: "23/11/2026", answer: "" };
    expect(yearView(school.store, school.now).requests).toMatchObject([shown]);
    expect(childView(school.store, amira.upn, school.now).requests).toMatchObject([shown]);
  });

  test("the child's page offers the marks of closed points", () => {
    const { closed } = childView(asked().store, amira.upn, new Date(2026, 10, 23));
    expect(closed.map(({ about, subject }) => `${about} ${subject}`)).toEqual([
      "Autumn Reading",
      "Autumn Writing",
      "Autumn Mathematics",
    ]);
    expect(closed[0]).toMatchObject({ stands: "EXS" });
  });

  test("the same request twice is one row while it waits", () => {
    const school = asked();
    askChange(school, request, "");
    expect(school.rows("Requests")).toHaveLength(1);
  });

  test("needs why, and something else than what stands", () => {
    const school = asked();
    expect(() => askChange(school, { ...request, why: " " }, "")).toThrow(/say why/);
    expect(() => askChange(school, { ...request, wanted: "EXS" }, "")).toThrow(/instead of/);
    expect(() => askChange(school, { ...request, about: "Lent" }, "")).toThrow(/which assessment/);
  });
});

describe("the head's answer", () => {
  test("granted: the mark is written, kept as the closed one, and logged", () => {
    const school = asked();
    answer(school, true);
    expect(mark(school)).toBe("GDS");
    expect(school.rows("Closed marks")[0]).toMatchObject({ Reading: "GDS" });
    expect(school.rows("Requests")).toMatchObject([
      { Answer: "Granted", "Answered by": "Mrs Marsh", "Answered on": new Date(2026, 10, 23) },
    ]);
    expect(school.rows("Log").slice(-1)).toMatchObject([
      { What: "Grant a change", By: "Mrs Marsh" },
    ]);
    const { school: read } = readSchool(school.store.readTabs(), isoDate(school.now));
    expect(runChecks(read).filter(({ rule }) => rule === "changedAfterClosing")).toEqual([]);
  });

  test("refused: nothing but the answer is written, and a word is needed", () => {
    const school = asked();
    expect(() => answer(school, false)).toThrow(/why it is refused/);
    answer(school, false, "The point was moderated.");
    expect(mark(school)).toBe("EXS");
    expect(school.rows("Requests")).toMatchObject([
      { Answer: "Refused", "What was said": "The point was moderated." },
    ]);
  });

  test("is not a teacher's to give", () => {
    const school = asked();
    school.sit(teacherAddress);
    expect(() => answer(school, true)).toThrow(/is for Mrs Marsh/);
    expect(mark(school)).toBe("EXS");
  });

  test("where the mark no longer stands as it stood, nothing is written and the request waits", () => {
    const school = asked();
    school.type("Oak", amira.upn, "Reading autumn", "WTS");
    expect(answer(school, true).leftAlone).toMatchObject([{ tab: "Oak", now: "WTS" }]);
    expect(mark(school)).toBe("WTS");
    expect(school.rows("Requests")).toMatchObject([{ Answer: "" }]);
  });

  test("the row is found again by UPN when the class tab was sorted", () => {
    const school = asked();
    const [headers = [], first = [], second = []] = school.store.readTab("Oak")?.values ?? [];
    const values = [headers, second, first];
    school.store.write([{ kind: "values", tab: "Oak", row: 1, column: 1, values }]);
    answer(school, true);
    expect(school.rows("Oak").map((row) => row["Reading autumn"])).toEqual(["WTS", "GDS"]);
  });

  test("a code that is none of the scale is not written", () => {
    const school = asked({ wanted: "3b" });
    expect(() => answer(school, true, "", { ...place, wanted: "3b" })).toThrow(/not a code/);
    expect(mark(school)).toBe("EXS");
  });

  test("is given once", () => {
    const school = asked();
    answer(school, true);
    expect(() => answer(school, true)).toThrow(/answered already/);
  });
});

describe("asking for another target", () => {
  test("granted, it replaces the agreed one, with the reason of whoever asked", () => {
    const school = decidingSchool();
    school.sit(headAddress);
    const agreed = { ...place, horizon: "Year end", before: "", agreed: "EXS", reason: "" };
    agreeTargets(school, [agreed], "");
    school.sit(teacherAddress);
    const about = "Target, year end";
    askChange(school, { ...request, about }, "");
    school.sit(headAddress);
    answer(school, true, "", { ...place, about });
    const rows = school
      .rows("Targets")
      .filter(
        ({ UPN, Subject, Horizon }) =>
          [UPN, Subject, Horizon].join() === [amira.upn, "Reading", "Year end"].join(),
      );
    expect(rows).toMatchObject([
      { State: "Replaced", Agreed: "EXS" },
      { State: "Agreed", Agreed: "GDS", Reason: request.why, "Agreed by": "Mrs Marsh" },
    ]);
  });
});
