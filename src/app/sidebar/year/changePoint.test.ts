import {
  decidingDay,
  decidingSchool,
  headAddress,
  teacherAddress,
} from "../../../../testing/workbook/decidingSchool";
import { amira, ben } from "../../../../testing/workbook/tabs";
import { runChecks } from "../../../core/checks/runChecks";
import { readSchool } from "../../../workbook/read/readSchool";
import { isoDate } from "../../../workbook/sheetValue";
import { checkEdit } from "../../checkEdit";
import { checkEntries } from "../../checkEntries";
import { overview } from "../../overview";
import { changePoint } from "./changePoint";
import { yearView } from "./yearView";

const close = { point: "Autumn", close: true, until: "" };
const open = { point: "Autumn", close: false, until: "30/11/2026" };
type School = ReturnType<typeof decidingSchool>;

function closed() {
  const school = decidingSchool();
  school.sit(headAddress);
  changePoint(school, close, "");
  return school;
}

const settingOf = (school: School, name: string) =>
  school.rows("Settings").find(({ Setting }) => Setting === name)?.Value;
const autumn = (school: School) => yearView(school.store, school.now).points[0];
const changedMarks = (school: School) =>
  runChecks(readSchool(school.store.readTabs(), isoDate(decidingDay)).school).filter(
    ({ rule }) => rule === "changedAfterClosing",
  );

describe("closing an assessment point", () => {
  test("is the head's: the day goes into Settings, the columns are protected, the marks are kept", () => {
    const school = closed();
    expect(settingOf(school, "Autumn closes")).toBe("22/11/2026");
    expect(autumn(school)).toMatchObject({ state: "closed", closes: "22/11/2026", kept: true });
    const [protection] = school.protectedColumns.values();
    const headers = school.store.readTab("Oak")?.values[0] ?? [];
    expect(protection?.map(({ tab }) => tab)).toEqual(["Oak"]);
    expect(protection?.[0]?.columns.map((column) => headers[column - 1])).toEqual([
      "Reading autumn",
      "Writing autumn",
      "Mathematics autumn",
    ]);
    expect(school.rows("Closed marks")).toMatchObject([
      { UPN: amira.upn, Point: "Autumn", Reading: "EXS", Writing: "", "Closed by": "Mrs Marsh" },
      { UPN: ben.upn, Point: "Autumn", Reading: "WTS" },
    ]);
    expect(school.rows("Log").slice(-1)).toMatchObject([
      { What: "Close an assessment point", By: "Mrs Marsh" },
    ]);
  });

  test("is not for a teacher", () => {
    const school = decidingSchool();
    school.sit(teacherAddress);
    expect(() => changePoint(school, close, "")).toThrow(/is for Mrs Marsh/);
    expect(school.protectedColumns.size).toBe(0);
    expect(settingOf(school, "Autumn closes")).toBe("18/12/2026");
  });

  test("without a Closed marks tab nothing is protected: set-up comes first", () => {
    const school = decidingSchool();
    const values = [["Something", "of the", "school's own", "", "", "", "", ""]];
    school.store.write([{ kind: "values", tab: "Closed marks", row: 1, column: 1, values }]);
    expect(() => changePoint(school, close, "Mrs Marsh")).toThrow(/Set up this workbook/);
    expect(school.protectedColumns.size).toBe(0);
  });

  test("says plainly what Google protects from", () => {
    const school = decidingSchool();
    const { sentence } = changePoint(school, close, "Mrs Marsh");
    expect(sentence).toContain("not from reading them");
    expect(sentence).toContain("owner of the Sheet can always edit");
  });

  test("twice keeps the marks once", () => {
    const school = closed();
    changePoint(school, close, "");
    expect(school.rows("Closed marks").filter(({ UPN }) => UPN !== "")).toHaveLength(2);
  });

  test("a mark typed while it was closed is kept, found by Check entries and told while typing", () => {
    const school = closed();
    expect(changedMarks(school)).toEqual([]);
    school.type("Oak", amira.upn, "Reading autumn", "GDS");
    expect(school.rows("Oak")[0]?.["Reading autumn"]).toBe("GDS");
    const [finding, ...others] = changedMarks(school);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ expected: "EXS", found: "GDS", cell: { tab: "Oak", row: 2 } });

    const tab = school.store.readTab("Oak");
    const headers = tab?.values[0] ?? [];
    const column = headers.indexOf("Reading autumn") + 1;
    const edited = { row: 2, column, rows: 1, columns: 1 };
    const told = checkEdit(
      tab ?? { name: "", values: [] },
      edited,
      isoDate(decidingDay),
      () => school.store.readNotes("Oak"),
      () => school.store.readTab("Closed marks"),
    );
    expect(JSON.stringify(told)).toContain("ask for the change in the sidebar");
  });

  test("a mark of the next point is nobody's concern", () => {
    const school = closed();
    school.type("Oak", amira.upn, "Reading spring", "GDS");
    expect(changedMarks(school)).toEqual([]);
  });
});

describe("opening it again", () => {
  test("takes back protection and kept marks, until the day that is given", () => {
    const school = closed();
    changePoint(school, open, "");
    expect(autumn(school)).toMatchObject({ state: "open", closes: "30/11/2026", kept: false });
    expect(school.protectedColumns.size).toBe(0);
    expect(school.rows("Closed marks").every(({ UPN }) => UPN === "")).toBe(true);
  });

  test("needs a day that is not past", () => {
    const school = closed();
    for (const until of ["", "soon", "22/11/2026"]) {
      expect(() => changePoint(school, { ...open, until }, "")).toThrow(/until when/);
    }
    expect(autumn(school)?.state).toBe("closed");
  });

  test("a point that has not begun is opened from today", () => {
    const school = decidingSchool();
    changePoint(school, { point: "Spring", close: false, until: "26/03/2027" }, "Mrs Marsh");
    expect(settingOf(school, "Spring opens")).toBe("23/11/2026");
  });
});

describe("a point that is not held", () => {
  const twoPoints = () => {
    const school = decidingSchool();
    const row = school.rows("Settings").findIndex(({ Setting }) => Setting === "Spring opens") + 2;
    const values = [[""], [""]];
    school.store.write([{ kind: "values", tab: "Settings", row, column: 2, values }]);
    return school;
  };

  test("has blank dates in Settings, and can be neither closed nor opened", () => {
    const school = twoPoints();
    const { points } = yearView(school.store, school.now);
    expect(points.map(({ state }) => state)).toEqual(["open", "notHeld", "notBegun"]);
    expect(() => changePoint(school, { ...close, point: "Spring" }, "Head")).toThrow(/not held/);
  });
});

describe("a point that has closed by its date alone", () => {
  const later = new Date(2027, 0, 11, 9);
  const waiting = (school: School) =>
    overview(school.store, later).toProtect.map(({ name, closes }) => `${name} ${closes}`);

  test("is told when the sidebar opens and by Check entries, until the head keeps and protects it", () => {
    const school = decidingSchool();
    const closes = String(settingOf(school, "Autumn closes"));
    expect(overview(school.store, decidingDay).toProtect).toEqual([]);
    expect(waiting(school)).toEqual([`Autumn ${closes}`]);
    expect(checkEntries(school.store, later).sentences.join(" ")).toContain(
      `The autumn point closed on ${closes} and its columns are not protected yet`,
    );
    school.sit(headAddress);
    changePoint({ ...school, now: later }, close, "");
    expect(waiting(school)).toEqual([]);
    expect(settingOf(school, "Autumn closes")).toBe(closes);
    expect(school.protectedColumns.size).toBe(1);
  });
});
