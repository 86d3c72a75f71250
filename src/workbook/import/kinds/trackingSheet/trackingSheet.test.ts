import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import {
  amira,
  ben,
  cleo,
  resultsWorkbook,
  rowsIn,
} from "../../../../../testing/workbook/resultsWorkbook";
import { classOf } from "../../../../../testing/workbook/tabs";

const headers = ["UPN", "Reading Aut", "Maths Aut"];
const said = { kind: "trackingSheet" };

/** A sheet with these headers, and a row for each child. */
function sheet(columns: readonly string[], ...rows: readonly (readonly string[])[]) {
  return aFile(columns, ...rows);
}

test("a sheet of names and columns of terms is recognised", () => {
  const file = sheet(["Name", "Class", ...headers.slice(1)], ["Khan, Amira", "Oak", "EXS", "gds "]);
  const read = importInto(resultsWorkbook(), file);
  expect(read.kind?.key).toBe("trackingSheet");
  expect(read.outcomes).toEqual(["2 add Amira Khan"]);
  expect(read.column("Oak", "Reading autumn")).toEqual(["EXS", ""]);
  expect(read.column("Oak", "Mathematics autumn")).toEqual(["GDS", ""]);
});

test("starting points alone are early years assessments, beside terms a tracking sheet", () => {
  const kindOf = (...columns: string[]) =>
    importInto(resultsWorkbook(), sheet(["UPN", ...columns], [aUpn(1)])).kind?.key;
  const starts = ["Baseline Reading", "Baseline Writing", "Baseline Maths"];
  expect(kindOf(...starts)).toBe("earlyYears");
  expect(kindOf(...starts, "Reading Aut", "Maths Aut")).toBe("trackingSheet");
});

test("one column of marks does not make a tracking sheet", () => {
  const file = sheet(["UPN", "Surname", "Forename", "Reading Aut"], [aUpn(1), "Khan", "Amira", ""]);
  expect(importInto(resultsWorkbook(), file).kind?.key).not.toBe("trackingSheet");
});

describe("the header", () => {
  test("may be two rows below a merged title", () => {
    const file = aFile(
      ["Oakfield tracking 2026/27", "", "", "", ""],
      [],
      ["Child", "", "Reading", "", "Maths"],
      ["Surname", "First name", "Baseline", "Aut", "Aut"],
      ["Ash", "Ben", "WTS", "EXS", "WTS"],
    );
    const answers = { children: "same" };
    const read = importInto(resultsWorkbook(), file, { answers });
    expect(read.kind?.key).toBe("trackingSheet");
    expect(read.column("Oak", "Reading start")).toEqual(["", "WTS"]);
    expect(read.column("Oak", "Reading autumn")).toEqual(["", "EXS"]);
    expect(read.column("Oak", "Mathematics autumn")).toEqual(["", "WTS"]);
  });

  test("that tells nothing may be chosen for a column by a person", () => {
    const file = sheet(["UPN", "Rdng grade Oct", "Maths Aut"], [aUpn(1), "EXS", "WTS"]);
    const read = importInto(resultsWorkbook(), file, { ...said, columns: { "reading.autumn": 2 } });
    expect(read.column("Oak", "Reading autumn")).toEqual(["EXS", ""]);
  });
});

describe("children", () => {
  test("are told by name and the class that the tab is called after", () => {
    const rows = [
      ["Name", "R Aut", "M Aut"],
      ["Amira Khan", "EXS", "WTS"],
      ["", "", ""],
      ["Class average", "2.4", "2.1"],
    ];
    const read = importInto(resultsWorkbook(), { name: "Oak", rows });
    expect(read.plan?.questions).toEqual([]);
    expect(read.outcomes).toEqual(["2 add Amira Khan", "4 passOver Class average"]);
  });

  test("who are not in Pupils are refused, and the others come in", () => {
    const file = sheet(headers, [aUpn(50), "EXS", "EXS"], [aUpn(1), "EXS", "EXS"]);
    const read = importInto(resultsWorkbook(), file, said);
    expect(read.outcomes).toEqual([`2 refuse ${aUpn(50)}`, "3 add Amira Khan"]);
    expect(read.reason(2)).toContain("import the children first");
  });

  test("who may be either of two are asked about", () => {
    const twin = { ...amira, upn: aUpn(9) };
    const tabs = resultsWorkbook({ pupils: [amira, twin] });
    const file = sheet(["Name", ...headers.slice(1)], ["Amira Khan", "EXS", "EXS"]);
    expect(importInto(tabs, file, said).outcomes).toEqual(["2 ask Amira Khan"]);
  });

  test("whom nothing tells are said to be missing from the sheet", () => {
    const file = sheet(["Number", "R Aut", "M Aut"], ["1", "EXS", "WTS"]);
    expect(importInto(resultsWorkbook(), file).kind?.key).not.toBe("trackingSheet");
    const read = importInto(resultsWorkbook(), file, said);
    expect(read.notes[0]).toMatch(/^No column of this sheet tells whose the marks are/);
    expect(read.plan?.changes).toEqual([]);
  });
});

describe("columns", () => {
  test("of an earlier year come into Past marks of that year", () => {
    const columns = ["UPN", "Y3 Summer Reading", "2024/25 Maths Spr", "Y4 Aut Reading"];
    const file = sheet(columns, [aUpn(1), "EXS", "WTS", "GDS"]);
    const read = importInto(resultsWorkbook(), file);
    expect(rowsIn(read.after, "Past marks")).toEqual([
      `${aUpn(1)}, 2025/26, Year 3, Summer, Reading, Teacher assessment, EXS`,
      `${aUpn(1)}, 2024/25, Year 2, Spring, Mathematics, Teacher assessment, WTS`,
    ]);
    expect(read.column("Oak", "Reading autumn")).toEqual(["GDS", ""]);
  });

  test("of half terms: the latest that is filled counts, and the sheet's others are named", () => {
    const file = sheet(
      ["UPN", "R Aut 1", "R Aut 2", "M Aut 1", "M Aut 2"],
      [aUpn(1), "WTS", "EXS", "WTS", ""],
      [aUpn(2), "WTS", "", "EXS", ""],
    );
    const read = importInto(resultsWorkbook(), file);
    expect(read.column("Oak", "Reading autumn")).toEqual(["EXS", ""]);
    expect(read.column("Oak", "Mathematics autumn")).toEqual(["WTS", "EXS"]);
    expect(read.notes).toEqual([
      "One mark a term is kept, the latest. Left out where a later one stands: ‘Reading autumn, first half’.",
    ]);
  });

  test("of targets are left out, and it is said", () => {
    const file = sheet([...headers, "Reading Target"], [aUpn(1), "EXS", "EXS", "GDS"]);
    const read = importInto(resultsWorkbook(), file);
    expect(read.column("Oak", "Reading target year end")).toEqual(["", ""]);
    expect(read.notes[0]).toContain("targets are agreed by people");
  });

  test("of terms to come are refused where anything stands in them", () => {
    const file = sheet([...headers, "Reading Sum"], [aUpn(1), "EXS", "EXS", "GDS"]);
    const read = importInto(resultsWorkbook(), file);
    expect(read.outcomes).toEqual(["2 add Amira Khan", "2 refuse Amira Khan, Reading summer"]);
  });

  test("of Key Stage 1 and the early years are where the child starts, or past", () => {
    const columns = ["UPN", "KS1 Reading", "EYFS Reading", "Reading forecast", "KS2 R forecast"];
    const file = sheet(columns, [aUpn(1), "EXS", "2", "EXS", "GDS"], [aUpn(3), "", "1", "", ""]);
    const tabs = resultsWorkbook();
    const read = importInto(tabs, file, said);
    expect(read.column("Oak", "Reading start")).toEqual(["EXS", ""]);
    expect(read.column("Oak", "Reading forecast year end")).toEqual(["EXS", ""]);
    expect(read.column("Oak", "Reading forecast key stage end")).toEqual(["GDS", ""]);
    expect(rowsIn(read.after, "Past marks")).toContain(
      `${aUpn(1)}, 2022/23, Reception, Summer, Reading, Early years profile, 2`,
    );
  });

  test("of forecasts are for this year or the key stage, by the child's year group", () => {
    const columns = ["UPN", "Y4 R forecast", "Y6 M prediction", "Y5 W forecast"];
    const file = sheet(columns, [aUpn(1), "EXS", "GDS", "EXS"]);
    const read = importInto(resultsWorkbook(), file, said);
    expect(read.column("Oak", "Reading forecast year end")).toEqual(["EXS", ""]);
    expect(read.column("Oak", "Mathematics forecast key stage end")).toEqual(["GDS", ""]);
    expect(read.plan?.rows.map(({ outcome }) => outcome)).toEqual(["add", "refuse"]);
  });

  test("of this year come into Past marks for a child who has left", () => {
    const file = sheet(headers, [aUpn(4), "EXS", "WTS"]);
    expect(rowsIn(importInto(resultsWorkbook(), file).after, "Past marks")).toEqual([
      `${aUpn(4)}, 2026/27, Year 6, Autumn, Reading, Teacher assessment, EXS`,
      `${aUpn(4)}, 2026/27, Year 6, Autumn, Mathematics, Teacher assessment, WTS`,
    ]);
  });

  test("of before a child was in Reception, or of a result still to come, are refused", () => {
    const file = sheet(
      ["UPN", "2018/19 R Sum", "KS1 R"],
      [aUpn(1), "EXS", ""],
      [aUpn(3), "", "EXS"],
    );
    const read = importInto(resultsWorkbook(), file, said);
    expect(read.reason(2)).toBe("In 2018/19 the child was not yet in Reception.");
    expect(read.reason(3)).toBe("The child is in Year 1: this result is still to come.");
  });

  test("for one subject and term twice are read as one, and asked about where they differ", () => {
    const columns = ["UPN", "Reading Aut", "R Autumn", "Maths Aut"];
    const file = sheet(columns, [aUpn(1), "EXS", "WTS", ""], [aUpn(2), "", "GDS", ""]);
    const read = importInto(resultsWorkbook(), file);
    expect(read.outcomes).toEqual([
      "2 ask Amira Khan, Reading autumn",
      "3 add Ben Ash, Reading autumn",
    ]);
    const [question] = read.plan?.questions ?? [];
    expect(question?.choices.map(({ label }) => label)).toEqual([
      "‘Reading Aut’, number 1 from the left",
      "‘R Autumn’, number 2 from the left",
      "Leave those entries out",
    ]);
    const answers = { columns: question?.choices[1]?.key ?? "" };
    const answered = importInto(resultsWorkbook(), file, { answers });
    expect(answered.column("Oak", "Reading autumn")).toEqual(["WTS", "GDS"]);
  });
});

test("a class tab that was saved as a file says what the workbook says already", () => {
  const tabs = resultsWorkbook({
    oak: [{ ...amira, "reading.autumn": "EXS", "writing.start": "WTS" }, ben],
  });
  const rows = (tabs[1]?.values ?? []).map((row) => row.map(String));
  const read = importInto(tabs, { name: "Oak", rows });
  expect(read.kind?.key).toBe("trackingSheet");
  expect(read.outcomes).toEqual(["2 same Amira Khan", "3 passOver Ben Ash"]);
  expect(read.plan?.changes).toEqual([]);
});

describe("a mark that stands already", () => {
  const tabs = resultsWorkbook({ oak: [{ ...amira, "reading.autumn": "WTS" }, ben] });
  const file = sheet(headers, [aUpn(1), "EXS", "EXS"]);

  test("and another of the sheet are asked about, and one of them stays as the person says", () => {
    const asked = importInto(tabs, file);
    expect(asked.outcomes).toEqual([
      "2 add Amira Khan, Mathematics autumn",
      "2 ask Amira Khan, Reading autumn",
    ]);
    const keep = importInto(tabs, file, { answers: { mark: "keep" } });
    expect(keep.column("Oak", "Reading autumn")).toEqual(["WTS", ""]);
    const replace = importInto(tabs, file, { answers: { mark: "replace" } });
    expect(replace.column("Oak", "Reading autumn")).toEqual(["EXS", ""]);
  });

  test("in Past marks is asked about likewise", () => {
    const past = {
      upn: aUpn(1),
      year: "2025/26",
      yearGroup: "Year 3",
      term: "Summer",
      subject: "Reading",
      scale: "Teacher assessment",
      grade: "WTS",
    };
    const workbook = resultsWorkbook({ history: [past] });
    const earlier = sheet(["UPN", "Y3 R Sum", "Y3 M Sum"], [aUpn(1), "EXS", "EXS"]);
    const asked = importInto(workbook, earlier);
    expect(asked.outcomes.map((each) => each.split(" ")[1])).toEqual(["add", "ask"]);
    expect(rowsIn(asked.after, "Past marks")[0]).toMatch(/WTS$/);
    const kept = importInto(workbook, earlier, { answers: { pastMarks: "keep" } });
    expect(rowsIn(kept.after, "Past marks")[0]).toMatch(/WTS$/);
    const replaced = importInto(workbook, earlier, { answers: { pastMarks: "replace" } });
    expect(rowsIn(replaced.after, "Past marks")[0]).toMatch(/EXS$/);
  });
});

describe("the scale of a column", () => {
  test("is the school's own where it reads nearly all, and a slip is refused with what was meant", () => {
    const file = sheet(headers, [aUpn(1), " e x s", "EXXS"], [aUpn(2), "wts", "gds"]);
    const read = importInto(resultsWorkbook(), file);
    expect(read.column("Oak", "Reading autumn")).toEqual(["EXS", "WTS"]);
    expect(read.column("Oak", "Mathematics autumn")).toEqual(["", "GDS"]);
    const refused = read.plan?.rows.find(({ outcome }) => outcome === "refuse");
    expect(refused?.reason).toContain("Was EXS meant?");
  });

  test("is the one other that reads them, and the rows' Scale cells then name it", () => {
    const file = sheet(headers, [aUpn(1), "3c", "3A"], [aUpn(2), "2a", "2C"]);
    const read = importInto(resultsWorkbook(), file);
    expect(read.plan?.questions).toEqual([]);
    expect(read.notes).toEqual([
      "The marks under ‘Reading autumn’, ‘Mathematics autumn’ are read on National Curriculum levels.",
    ]);
    expect(read.column("Oak", "Scale")).toEqual([
      "National Curriculum levels",
      "National Curriculum levels",
    ]);
    expect(read.column("Oak", "Reading autumn")).toEqual(["3C", "2A"]);
    expect(importInto(read.after, file).outcomes).toEqual(["2 same Amira Khan", "3 same Ben Ash"]);
    expect(importInto(read.after, file).plan?.changes).toEqual([]);
  });

  test("is asked for where two could be meant", () => {
    const file = sheet(headers, [aUpn(1), "3b", "2b"], [aUpn(2), "2b", "3b"]);
    const asked = importInto(resultsWorkbook(), file);
    expect(asked.outcomes.map((each) => each.split(" ")[1])).toEqual(["ask", "ask", "ask", "ask"]);
    const [question] = asked.plan?.questions ?? [];
    expect(asked.plan?.questions).toHaveLength(1);
    expect(question?.choices.map(({ label }) => label)).toEqual([
      "Steps",
      "National Curriculum levels",
      "Leave them out",
    ]);
    const read = importInto(resultsWorkbook(), file, { answers: { scale: "steps" } });
    expect(read.column("Oak", "Reading autumn")).toEqual(["3b", "2b"]);
    expect(read.column("Oak", "Scale")).toEqual(["Steps", "Steps"]);
    const leftOut = importInto(resultsWorkbook(), file, { answers: { scale: "leaveOut" } });
    expect(leftOut.plan?.changes).toEqual([]);
    expect(leftOut.reason(2)).toBe("Left out, as you have chosen.");
  });

  test("is not changed where marks stand in the row that it could not read", () => {
    const tabs = resultsWorkbook({ oak: [{ ...amira, "writing.autumn": "EXS" }, ben] });
    const file = sheet(headers, [aUpn(1), "3c", "3A"]);
    const read = importInto(tabs, file);
    expect(read.plan?.changes).toEqual([]);
    expect(read.reason(2)).toMatch(/^The child is marked on Teacher assessment this year/);
  });
});

describe("tabs of classes whose headers name their own years", () => {
  const year6 = { ...cleo, className: "Fir", yearGroup: "Year 6", dateOfBirth: "" };
  const children = { pupils: [amira, ben, year6] };
  const workbook = [...resultsWorkbook(children), classOf("Fir", year6)];
  const oak = {
    name: "Oak",
    rows: [
      ["UPN", "Y3 Sum Reading", "Y4 Aut Reading", "Y4 Aut Maths"],
      [aUpn(1), "WTS", "EXS", "GDS"],
    ],
  };
  const fir = {
    name: "Fir",
    rows: [
      ["Fir class, tracking"],
      ["UPN", "Year 5 Spring – Reading", "Year 6 Autumn – Reading", "Year 4 Summer – Maths"],
      [aUpn(3), "EXS", "GDS", "WTS"],
    ],
  };

  test.each([
    ["", [oak, fir]],
    [", whichever comes first", [fir, oak]],
  ])("come in together, each mark in its own year%s", (_, tables) => {
    const read = importInto(workbook, tables);
    expect(read.kind?.key).toBe("trackingSheet");
    expect(read.plan?.questions).toEqual([]);
    expect(read.column("Oak", "Reading autumn")).toEqual(["EXS", ""]);
    expect(read.column("Oak", "Mathematics autumn")).toEqual(["GDS", ""]);
    expect(read.column("Fir", "Reading autumn")).toEqual(["GDS"]);
    expect(
      rowsIn(read.after, "Past marks")
        .map((row) => row.slice(15))
        .sort(),
    ).toEqual([
      "2024/25, Year 4, Summer, Mathematics, Teacher assessment, WTS",
      "2025/26, Year 3, Summer, Reading, Teacher assessment, WTS",
      "2025/26, Year 5, Spring, Reading, Teacher assessment, EXS",
    ]);
    expect(importInto(read.after, tables).plan?.changes).toEqual([]);
  });

  test("are told of: what each has beside the columns that are shown", () => {
    expect(importInto(workbook, [oak, fir]).notes).toEqual([
      "The sheet ‘Fir’ has columns of its own, which come in too: ‘Reading, spring of Year 5’, ‘Reading, autumn of Year 6’ and ‘Mathematics, summer of Year 4’.",
    ]);
  });

  test("leave out a sheet that is none of them", () => {
    const notes = {
      name: "Notes",
      rows: [
        ["What", "When"],
        ["Moderation", "May"],
      ],
    };
    const read = importInto(workbook, [oak, notes, fir]);
    expect(read.notes).toContain(
      "The sheet ‘Notes’ is laid out otherwise and was left out. Import it by itself.",
    );
    expect(read.column("Fir", "Reading autumn")).toEqual(["GDS"]);
  });

  test("take a column that a person has chosen wherever the same header stands", () => {
    const odd = (table: typeof oak, header: number) => ({
      ...table,
      rows: table.rows.map((row, index) => [...row, index === header ? "Wrtng" : "EXS"]),
    });
    const read = importInto(workbook, [odd(oak, 0), odd(fir, 1)], {
      kind: "trackingSheet",
      columns: { "writing.autumn": 5 },
    });
    expect(read.column("Oak", "Writing autumn")).toEqual(["EXS", ""]);
    expect(read.column("Fir", "Writing autumn")).toEqual(["EXS"]);
  });
});
