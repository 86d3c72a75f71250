import type { TestRow } from "../../../testing/workbook/tabs";
import { aTab, classOf, type pupils } from "../../../testing/workbook/tabs";
import { aYear } from "../../../testing/year/aYear";
import { anna, ben, child, cleo, dan, firstSchool, marks } from "../../../testing/year/firstSchool";
import { toSheetDate } from "../../workbook/sheetValue";
import { historyTab } from "../../workbook/tabs/results";

/** What a class tab says of a child, by heading; blank cells left out. */
function rowIn(year: ReturnType<typeof aYear>, tab: string, who: TestRow): Record<string, unknown> {
  const [headers = [], ...rows] = year.rows(tab);
  const row = rows.find(([upn]) => upn === who.upn) ?? [];
  return Object.fromEntries(
    headers.flatMap((header, at) => ((row[at] ?? "") === "" ? [] : [[String(header), row[at]]])),
  );
}

const lines = (year: ReturnType<typeof aYear>, tab: string) =>
  year
    .rows(tab)
    .slice(1)
    .map((row) => row.filter((value) => value !== "").join(", "));

describe("the preview of a new year", () => {
  test("proposes for each class the one that now holds the next year group, and says who leaves", () => {
    const { classes, counts, stops } = aYear(firstSchool()).preview();
    expect(stops).toEqual([]);
    expect(
      classes.map(({ className, yearGroup, becomes }) => `${className}, ${yearGroup}: ${becomes}`),
    ).toEqual(["Acorn, Reception: Acorn", "Willow, Year 2: Oak", "Oak, Year 3: Elm"]);
    expect(counts).toContainEqual({ label: "Leave (Year 4, or as you say below)", count: 1 });
  });

  test("names what cannot be read, with its cell, before anything is written", () => {
    const year = aYear(firstSchool({ cleo: { "reading.autumn": "EXXS" } }));
    expect(year.preview().notes.join("\n")).toContain("Oak H2 (‘EXXS’)");
    expect(year.writes()).toBe(0);
  });

  test("lists children without year group or class, in two classes, or twice on Pupils", () => {
    const eve = child(5, "Elder", "", "");
    const tabs = firstSchool({}, [eve, { ...cleo, surname: "Cole again" }]);
    const inTwo = tabs.map((tab) => (tab.name === "Elm" ? classOf("Elm", dan, ben) : tab));
    const why = aYear(inTwo)
      .preview()
      .decide.map((each) => `${each.name}: ${each.why}`);
    expect(why).toEqual([
      expect.stringContaining("Child Birch: stands in two class tabs"),
      expect.stringContaining("Child Cole: has a UPN that stands twice"),
      expect.stringContaining("Child Elder: has no year group, and stays so; has no class"),
      expect.stringContaining("Child Cole again: has a UPN that stands twice"),
    ]);
  });

  test("does not begin in a workbook of an older layout, or twice", () => {
    const older = firstSchool().filter(({ name }) => name !== "Past texts");
    expect(aYear(older).preview()).toMatchObject({
      plan: "",
      stops: [expect.stringContaining("Past texts")],
    });
    const year = aYear(firstSchool());
    year.run();
    const again = year.preview();
    expect(again.plan).toBe("");
    expect(again.stops.join(" ")).toContain("2027/28 already");
    expect(() => year.run()).toThrow("2027/28 already");
  });

  test("stops where the next year's list has been imported already", () => {
    const many = Array.from({ length: 12 }, (_, n) => child(100 + n, `Name ${n}`, "Year 4", "Ash"));
    const ash = classOf("Ash", ...many.map((each) => ({ ...each, yearGroup: "Year 3" })));
    expect(
      aYear([...firstSchool({}, many), ash])
        .preview()
        .stops.join(),
    ).toContain("imported already");
  });
});

describe("starting a new year", () => {
  test("moves children up, keeps starts within a key stage and finds them anew at its beginning", () => {
    const year = aYear(firstSchool());
    year.run({ classes: { "acorn|0": "Holly" } });
    expect(rowIn(year, "Holly", anna)).toEqual({
      UPN: anna.upn,
      Surname: "Able",
      "First name": "Child",
      "Year group": "Year 1",
      Scale: "Teacher assessment",
      "Reading start": "2",
      "Writing start": "1",
      "Mathematics start": "2",
      "Reading last year": "AT",
    });
    expect(rowIn(year, "Oak", ben)).toMatchObject({
      "Year group": "Year 3",
      "Reading start": "GDS",
      "Reading last year": "GDS",
    });
    expect(rowIn(year, "Elm", cleo)).toEqual({
      UPN: cleo.upn,
      Surname: "Cole",
      "First name": "Child",
      "Year group": "Year 4",
      Scale: "Teacher assessment",
      "Reading start": "EXS",
      "Reading last year": "EXS",
    });
    expect(rowIn(year, "Willow", ben)).toEqual({});
    const roll = year
      .rows("Pupils")
      .slice(1)
      .map((row) => [row[1], row[5], row[6], row[12]]);
    expect(roll).toEqual([
      ["Able", "Year 1", "Holly", ""],
      ["Birch", "Year 3", "Oak", ""],
      ["Cole", "Year 4", "Elm", ""],
      ["Dove", "Year 4", "Elm", toSheetDate("2027-07-09")],
    ]);
  });

  test("takes the result of Key Stage 1 as the start of Year 3, before the summer mark", () => {
    const result = {
      upn: ben.upn ?? "",
      year: "2026/27",
      yearGroup: "Year 2",
      term: "Summer",
      subject: "Reading",
      scale: "Key Stage 1 teacher assessment",
      grade: "EXS",
    };
    const tabs = firstSchool().map((tab) =>
      tab.name === "Past marks" ? aTab(historyTab, [result]) : tab,
    );
    const year = aYear(tabs);
    year.run();
    expect(rowIn(year, "Oak", ben)["Reading start"]).toBe("EXS");
  });

  test("archives marks in long form, unreadable ones as typed, and doubles none that stands already", () => {
    const old = {
      upn: cleo.upn ?? "",
      year: "2026/27",
      yearGroup: "Year 3",
      term: "Autumn",
      subject: "Reading",
      scale: "Teacher assessment",
      grade: "WTS",
    };
    const tabs = firstSchool({ cleo: { "reading.summer": "EXXS", "writing.autumn": "A" } });
    const year = aYear(
      tabs.map((tab) => (tab.name === "Past marks" ? aTab(historyTab, [old]) : tab)),
    );
    year.run();
    const ofCleo = lines(year, "Past marks").filter((line) => line.startsWith(String(cleo.upn)));
    const of = (rest: string) => `${cleo.upn}, ${rest}`;
    expect(ofCleo).toEqual([
      of("2026/27, Year 3, Autumn, Reading, Teacher assessment, WTS"),
      of("2025/26, Year 2, Summer, Reading, Teacher assessment, WTS"),
      of("2026/27, Year 3, Spring, Reading, Teacher assessment, EXS"),
      of("2026/27, Year 3, Summer, Reading, Teacher assessment, EXXS"),
      of("2026/27, Year 3, Autumn, Writing, Teacher assessment, A"),
    ]);
  });

  test("keeps forecasts, texts and people's notes in Past texts, and what contradicts Past marks", () => {
    const other = {
      upn: cleo.upn ?? "",
      year: "2026/27",
      yearGroup: "Year 3",
      term: "Autumn",
      subject: "Reading",
      scale: "Teacher assessment",
      grade: "GDS",
    };
    const tabs = firstSchool({
      cleo: { "reading.forecastYearEnd": "EXS", comment: "=kind", "reading.targetYearEnd": "GDS" },
    });
    const year = aYear(
      tabs.map((tab) => (tab.name === "Past marks" ? aTab(historyTab, [other]) : tab)),
    );
    year.note("Oak", 2, 3, "Reads at night.\n\nPupil Targets: look at this.");
    year.run();
    const kept = lines(year, "Past texts").filter((line) => line.startsWith(String(cleo.upn)));
    expect(kept).toEqual(
      [
        "Reading autumn (Past marks has GDS), WTS",
        "Reading forecast year end, EXS",
        "Comment, =kind",
        "Reading target year end, GDS",
        "Note on First name, Reads at night.",
      ].map((each) => `${cleo.upn}, 2026/27, Year 3, Oak, ${each}`),
    );
    expect(year.everything().filter((each) => each.includes("note"))).toEqual([]);
  });

  test("repeats a year, moves a child elsewhere and lets another leave where a person says so", () => {
    const year = aYear(firstSchool());
    year.run({
      children: {
        [String(anna.upn)]: { does: "up", className: "Willow" },
        [String(cleo.upn)]: { does: "stay" },
        [String(ben.upn)]: { does: "leave" },
      },
    });
    expect(rowIn(year, "Willow", anna)).toMatchObject({ "Year group": "Year 1" });
    expect(rowIn(year, "Oak", cleo)).toMatchObject({
      "Year group": "Year 3",
      "Reading start": "EXS",
      "Reading last year": "EXS",
    });
    expect(rowIn(year, "Oak", ben)).toEqual({});
  });

  test("leaves alone who joins for the next year, who has left, and rows that are nobody's", () => {
    const fay = { ...child(6, "Fern", "Reception", "Acorn"), joined: toSheetDate("2027-09-01") };
    const gus = { ...child(7, "Gale", "Year 3", "Oak"), left: toSheetDate("2027-02-01") };
    const tabs = firstSchool({}, [fay, gus]).map((tab) =>
      tab.name === "Elm"
        ? classOf("Elm", { surname: "Total", "reading.autumn": "EXS" }, { ...dan, ...marks })
        : tab,
    );
    const year = aYear(tabs);
    expect(year.preview().notes.join("\n")).toContain("Elm row 2");
    year.run();
    expect(year.rows("Elm")[1]?.[1]).toBe("Total");
    expect(year.rows("Elm")[2]?.[0]).toBe(cleo.upn);
    const years = year
      .rows("Pupils")
      .slice(5)
      .map((row) => row[5]);
    expect(years).toEqual(["Reception", "Year 3"]);
  });

  test("moves the year and its days to the same weekdays, and no other setting", () => {
    const year = aYear(firstSchool());
    const before = year.rows("Settings");
    year.run();
    const changed = year.rows("Settings").filter((row, at) => row[1] !== before[at]?.[1]);
    expect(changed.map(([name, value]) => `${name}: ${value}`)).toEqual([
      "Academic year: 2027/28",
      "Autumn opens: 07/09/2027",
      "Autumn closes: 17/12/2027",
      "Spring opens: 03/01/2028",
      "Spring closes: 24/03/2028",
      "Summer opens: 10/04/2028",
      "Summer closes: 07/07/2028",
    ]);
  });

  test("lets what is typed in the school's own columns go with the child, and formulas stay", () => {
    const withOwn =
      (name: string, ...own: string[]) =>
      (tab: ReturnType<typeof pupils>) =>
        tab.name === name
          ? {
              ...tab,
              values: tab.values.map((row, at) => [
                ...row,
                ...(at === 0
                  ? own.map((each) => each.split("=")[0] ?? "")
                  : own.map((each) => each.split("=")[1] ?? "")),
              ]),
            }
          : tab;
    const tabs = firstSchool()
      .map(withOwn("Oak", "Peg=7", "Bus=B"))
      .map(withOwn("Elm", "Peg=3", "Sum=12"));
    const year = aYear(tabs);
    const sum = (year.rows("Elm")[0]?.indexOf("Sum") ?? 0) + 1;
    year.formula("Elm", 2, sum, "=SUM(H2:J2)");
    const before = year.everything();
    expect(year.preview().notes.join("\n")).toContain(
      "Columns of your own in class tabs (Peg, Bus)",
    );
    year.run();
    expect(rowIn(year, "Elm", cleo)).toMatchObject({ Peg: "7", Sum: "12" });
    expect(year.everything()).toContain(`Elm 2,${sum} formula "=SUM(H2:J2)"`);
    expect(lines(year, "Past texts").join("\n")).toContain("Oak, Bus, B");
    expect(lines(year, "Past texts").join("\n")).toContain("Elm, Peg, 3");
    year.undo();
    expect(year.everything()).toEqual(before);
  });

  test("writes nothing where the workbook has changed since the preview", () => {
    const year = aYear(firstSchool());
    const { plan } = year.preview();
    year.type("Oak", 2, 10, "GDS");
    expect(year.preview().plan).not.toBe(plan);
  });

  test("is taken back over what later checks and proposals wrote in columns of the add-on", () => {
    const year = aYear(firstSchool());
    const before = year.everything();
    year.run();
    const headers = year.rows("Elm")[0] ?? [];
    year.type("Elm", 2, headers.indexOf("Reading target year end") + 1, "GDS");
    year.type("Elm", 2, headers.indexOf("To look at") + 1, "Reading start (check)");
    year.note("Elm", 2, 6, "Pupil Targets: look at this.");
    expect(year.undo().leftAlone).toEqual([]);
    expect(year.everything().filter((each) => !each.includes("note"))).toEqual(before);
  });

  test("leaves cells that people changed since alone when it is taken back, and tells them", () => {
    const year = aYear(firstSchool());
    year.run();
    year.type("Elm", 2, 8, "GDS");
    const { leftAlone, sentence } = year.undo();
    expect(leftAlone).toEqual([{ tab: "Elm", address: "H2", now: "GDS" }]);
    expect(sentence).toContain("may be another child's");
    expect(year.rows("Elm")[1]?.[7]).toBe("GDS");
    expect(year.rows("Elm")[1]?.[0]).toBe(dan.upn);
  });
});
