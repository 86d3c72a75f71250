import fc from "fast-check";
import { makeSchool } from "../../../local/school/makeSchool";
import { aTab } from "../../../testing/workbook/tabs";
import { aYear, type TestYear } from "../../../testing/year/aYear";
import { cleo, firstSchool } from "../../../testing/year/firstSchool";
import { cellText } from "../../core/cell";
import type { Entry } from "../../core/school/classRow";
import { readSchool } from "../../workbook/read/readSchool";
import type { SheetTab } from "../../workbook/sheetValue";
import { logTab } from "../../workbook/tabs/records";
import { pastTextsTab } from "../../workbook/tabs/results";

/** A first school with a class to be made and a note on a cell. */
function small(): TestYear {
  const year = aYear(firstSchool({ cleo: { "reading.summer": "EXXS", comment: "Kind." } }));
  year.note("Oak", 2, 9, "Ask about the book.");
  return year;
}

const toNewClass = { classes: { "acorn|0": "Spruce" } };

describe("a new year that stops half-way", () => {
  const untouched = small();
  const before = untouched.everything();
  untouched.failAt(0);
  untouched.run(toNewClass);
  const done = untouched.everything();
  const writes = untouched.writes();

  /** A year that failed at a write, and nothing fails any more. */
  const failedAt = (at: number) => {
    const year = small();
    year.failAt(at);
    expect(() => year.run(toNewClass)).toThrow("Service error");
    year.failAt(0);
    return year;
  };

  /** Goes on with a year that stopped, though it stops once more on the way. */
  const goesOn = (year: TestYear) => {
    expect(() => year.run(toNewClass)).toThrow("has not finished");
    year.failAt(2);
    try {
      year.goOn();
    } catch {
      year.failAt(0);
      if (year.records.list()[0]?.state === "begun") year.goOn();
    }
  };

  test("stops at any write, and then goes on to the same end", () => {
    expect(writes).toBeGreaterThan(12);
    for (let at = 1; at <= writes; at += 1) {
      const year = failedAt(at);
      const state = year.records.list()[0]?.state;
      // Before the record stands nothing is written; once all is written only dropdowns are lacking.
      if (state === undefined) expect(year.everything()).toEqual(before);
      if (state === "begun") goesOn(year);
      if (state !== undefined) expect(year.everything()).toEqual(done);
    }
  }, 60_000);

  test("stops at any write, and is then taken back whole", () => {
    for (let at = 2; at <= writes; at += 1) {
      const year = failedAt(at);
      expect(year.undo().leftAlone).toEqual([]);
      expect(year.everything()).toEqual(before);
      expect(year.records.list()).toEqual([]);
    }
  }, 60_000);

  test("does not go on over what somebody has typed meanwhile, and is still taken back", () => {
    const year = failedAt(6);
    const stood = year.rows("Elm")[1]?.[9] ?? "";
    year.type("Elm", 2, 10, "typed since");
    expect(() => year.goOn()).toThrow("Elm, J2 was changed");
    expect(year.undo().sentence).toContain("Undone");
    expect(year.rows("Elm")[1]?.[9]).toBe("typed since");
    year.type("Elm", 2, 10, stood);
    expect(year.everything()).toEqual(before);
  });

  test("is taken back although taking it back stops, too, at any write", () => {
    const year = small();
    year.run(toNewClass);
    for (let at = 1; year.records.list().length > 0; at += 1) {
      year.failAt(at);
      try {
        year.undo();
      } catch {
        year.failAt(0);
      }
    }
    expect(year.everything()).toEqual(before);
  });
});

/** A made-up school, with every kind of mistake in it or none. */
function madeUp(seed: number, pupils: number, mistakes: boolean): SheetTab[] {
  const { tabs } = makeSchool({ seed, pupils, classes: pupils < 200 ? 7 : 14, mistakes });
  return [...tabs, aTab(pastTextsTab), aTab(logTab)];
}

describe("a new year", () => {
  test("of 420 children is taken back cell for cell, notes and the tab that was made included", () => {
    const year = aYear(madeUp(3, 420, true));
    year.note("Hazel", 4, 10, "A note of a teacher's.");
    const before = year.everything();
    const { undo } = year.run(toNewClass);
    expect(undo?.cells).toBeGreaterThan(10_000);
    expect(year.store.tabNames()).toContain("Spruce");
    const { leftAlone, sentence } = year.undo();
    expect(leftAlone).toEqual([]);
    expect(sentence).toContain("‘Spruce’, which had been made, was taken away again");
    expect(year.everything()).toEqual(before);
  }, 60_000);

  test("loses no mark that is typed in a class tab, whatever is wrong in the school", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.boolean(), (seed, mistakes) => {
        const tabs = madeUp(seed, 56, mistakes);
        const { school } = readSchool(tabs, "2027-07-15");
        const year = aYear(tabs);
        year.run();
        const roll = new Set(school.pupils.map(({ pupil }) => pupil.upn));
        const kept = new Set(
          year.rows("Past marks").map((row) => [row[0], row[1], row[3], row[4], row[6]].join()),
        );
        const texts = year.rows("Past texts").map((row) => row.join());
        const lost = school.classRows.flatMap((row) =>
          row.entries
            .filter((entry) => cellText(entry.cell.typed) !== "")
            .filter((entry) => {
              if (!roll.has(row.upn)) return !stands(year, entry);
              const code = codeOf(entry);
              const inTexts = texts.some((each) => each.startsWith(row.upn) && each.endsWith(code));
              if (!isTerm(entry.kind)) return false;
              return !inTexts && !kept.has([row.upn, "2026/27", ...occasion(entry), code].join());
            }),
        );
        expect(lost.map(({ cell }) => `${cell.tab} ${cell.row}, ${cell.column}`)).toEqual([]);
      }),
      { numRuns: 2 },
    );
  }, 60_000);

  test("taken back is as if it had not been, but for cells that people changed since", () => {
    const original = small().everything();
    const edit = fc.record({
      tab: fc.constantFrom("Pupils", "Past marks", "Past texts", "Settings", "Oak", "Elm"),
      row: fc.integer({ min: 2, max: 8 }),
      column: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), (edits) => {
        const year = small();
        year.run(toNewClass);
        for (const { tab, row, column } of edits) year.type(tab, row, column, "typed since");
        const places = new Set(edits.map(({ tab, row, column }) => `${tab} ${row},${column}`));
        const placeOf = (line: string) => line.split(" value ")[0] ?? "";
        year.undo();
        const now = year.everything();
        for (const place of places) expect(now).toContain(`${place} value "typed since"`);
        const rest = (all: readonly string[]) => all.filter((line) => !places.has(placeOf(line)));
        expect(rest(now)).toEqual(rest(original));
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test("of a child whose row is nobody's today keeps it where it stands", () => {
    const unknown = firstSchool().map((tab) =>
      tab.name === "Pupils"
        ? { ...tab, values: tab.values.filter(([upn]) => upn !== cleo.upn) }
        : tab,
    );
    const year = aYear(unknown);
    year.run();
    expect(year.rows("Oak")[1]?.[0]).toBe(cleo.upn);
  });
});

function isTerm(kind: Entry["kind"]): boolean {
  return kind === "autumn" || kind === "spring" || kind === "summer";
}

function occasion({ kind, subject }: Entry): string[] {
  return [kind, subject].map((each) => each.slice(0, 1).toUpperCase() + each.slice(1));
}

function codeOf({ mark, cell }: Entry): string {
  return mark.state === "scored" || mark.state === "absent" ? mark.code : cellText(cell.typed);
}

/** Whether a cell still holds what was typed in it. */
function stands(year: TestYear, { cell }: Entry): boolean {
  const now = year.rows(cell.tab)[cell.row - 1]?.[cell.column - 1];
  return now !== undefined && now !== "";
}
