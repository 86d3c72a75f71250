import { makeSchool } from "../../local/school/makeSchool";
import { openOak, openSidebar } from "../../testing/sidebar/openSidebar";
import { amira, ben } from "../../testing/workbook/tabs";

describe("a cohort for the head", () => {
  const typed = { "reading.start": "EXS", "reading.autumn": "EXS" };

  test("tells attainment with the number it is of, now, forecast and target", async () => {
    const { ask } = await openOak(typed, { ...typed, "reading.autumn": "WTS" });
    const view = ask("apiCohort", "Oak");
    expect([view.scope, view.children]).toEqual(["Oak", 2]);
    const [reading] = view.measures;
    expect(reading).toMatchObject({ measured: "Reading", now: { reached: 1, n: 2 } });
    expect(reading?.forecast).toBeUndefined();
  });

  test("names the children behind each cell of the grid", async () => {
    const { ask } = await openOak(typed, { ...typed, "reading.autumn": "WTS" });
    const [grid] = ask("apiCohort", "School").grids;
    const filled = grid?.cells.filter(({ children }) => children.length > 0);
    expect(filled).toEqual([
      { from: "Expected", to: "Working towards", children: ["Ben Ash"] },
      { from: "Expected", to: "Expected", children: ["Amira Khan"] },
    ]);
  });

  test("plays what-if with the children whom attainment now counts", async () => {
    const { ask } = await openOak(
      { "reading.autumn": "WTS", "writing.autumn": "A" },
      { "writing.forecastYearEnd": "EXS" },
    );
    const { whatIf, measures } = ask("apiCohort", "Year 4");
    expect(whatIf).toEqual([
      {
        upn: amira.upn,
        name: "Amira Khan",
        bandRanks: { Reading: 1, Writing: -1, Mathematics: null },
      },
      {
        upn: ben.upn,
        name: "Ben Ash",
        bandRanks: { Reading: null, Writing: null, Mathematics: null },
      },
    ]);
    expect(measures.map(({ now }) => now?.n)).toEqual([1, 1, undefined, undefined]);
  });

  test("sets published figures beside the year group they are about, and gives gaps in children", async () => {
    const school = makeSchool({ seed: 7, pupils: 105, mistakes: false });
    const { ask, run } = await openSidebar(school.tabs);
    const ofYear = ask("apiCohort", "Year 6");
    const reading = ofYear.measures.filter(({ measured }) => measured === "Reading");
    expect(reading).toHaveLength(1);
    expect(reading[0]?.published[0]?.label).toMatch(/^England 20\d\d$/);
    expect(reading[0]?.basis).not.toBe("");
    const whole = ask("apiCohort", "School").measures;
    expect(whole.find(({ measured }) => measured === "Reading")?.published).toEqual([]);
    expect(whole.map(({ measured }) => measured).join()).toMatch(/Key Stage 2: Reading \(Year 6/);
    for (const { points, children, pointsPerChild, reached } of ofYear.gaps) {
      expect(pointsPerChild).toBeCloseTo(100 / reached.n);
      expect(Math.abs(Math.abs(points) - children * pointsPerChild)).toBeLessThanOrEqual(
        pointsPerChild / 2 + 1e-9,
      );
    }
    const { counts, changes } = run("apiCohort", "School");
    expect(changes).toEqual([]);
    expect(counts.sheet).toBe(Object.keys(counts.sheetByTab).length);
  });

  test("what is no cohort is told with what may be asked for", async () => {
    const { problem } = await openOak();
    expect(problem("apiCohort", "Elm").message).toContain(
      "You can type: Whole school, Year 4, Oak",
    );
  });
});
