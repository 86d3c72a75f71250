import { makeSchool, plantedMistakes } from "../makeSchool";
import type { Planted, SchoolTab, SchoolWorkbook } from "../schoolWorkbook";

const clean = makeSchool({ seed: 2026, mistakes: false });
const school = makeSchool({ seed: 2026 });
const planted = plantedMistakes(school);

interface Place {
  readonly tab: SchoolTab;
  readonly row: number;
  readonly column: number;
}

function placeOf(
  workbook: SchoolWorkbook,
  { tab: name, cell }: Pick<Planted, "tab" | "cell">,
): Place {
  const tab = workbook.tabs.find((each) => each.name === name);
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  if (!tab || !match) throw new RangeError(`No such cell: ${name} ${cell}.`);
  const [, letters = "", figures = ""] = match;
  const column = [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return { tab, row: Number(figures), column };
}

/** A row's values as one text, so that rows can be told apart wherever they stand. */
const rowText = (row: readonly unknown[] | undefined): string => JSON.stringify(row);

const textsOf = (workbook: SchoolWorkbook): string[] =>
  workbook.tabs.flatMap(({ name, values }) => values.map((row) => name + rowText(row)));

/** Rows that the clean school lacks, or has fewer of. */
const changed: ReadonlySet<string> = (() => {
  const left = new Map<string, number>();
  for (const text of textsOf(clean)) left.set(text, (left.get(text) ?? 0) + 1);
  const more = new Set<string>();
  for (const text of textsOf(school)) {
    const count = left.get(text) ?? 0;
    if (count === 0) more.add(text);
    else left.set(text, count - 1);
  }
  return more;
})();

test("mistakes are many and of many kinds", () => {
  expect(planted.length).toBeGreaterThanOrEqual(60);
  expect(new Set(planted.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(35);
  expect(new Set(planted.map(({ tab }) => tab)).size).toBeGreaterThanOrEqual(15);
  expect(new Set(planted.map(({ severity }) => severity))).toEqual(
    new Set(["error", "query", "reminder"]),
  );
});

test("a clean school has none, and differs only where they are planted", () => {
  expect(plantedMistakes(clean)).toEqual([]);
  const places = planted.flatMap((each) => [each, ...(each.alsoAt ?? [])]);
  const touched = new Set(
    places.map((each) => {
      const { tab, row } = placeOf(school, each);
      return tab.name + rowText(tab.values[row - 1]);
    }),
  );
  const upns = new Set([...touched].flatMap((text) => text.match(/[A-Z][\dO]{11}[\dA-Z]?/g) ?? []));
  const untold = [...changed].filter(
    (text) => !touched.has(text) && ![...upns].some((upn) => text.includes(upn)),
  );
  expect(untold).toEqual([]);
});

test.each(planted.map((each) => [each.kind, each] as const))("%s stands in its cell", (_, each) => {
  const { tab, row, column } = placeOf(school, each);
  expect(row).toBeGreaterThan(tab.headerRow);
  expect(tab.values[row - 1]?.[column - 1]).toBeDefined();
  expect(each.says).toMatch(/[.!?]$/);
  // A child in no class tab is right on the roll: it is the class tab's row that is gone.
  if (each.kind === "in no class tab") {
    const upn = tab.values[row - 1]?.[0];
    const classes = school.tabs.filter(({ values, headerRow }) =>
      values[headerRow - 1]?.includes("Reading autumn"),
    );
    expect(classes.some(({ values }) => values.some((other) => other.includes(upn ?? "")))).toBe(
      false,
    );
  } else {
    expect(changed.has(tab.name + rowText(tab.values[row - 1]))).toBe(true);
  }
});

test("no two mistakes share a cell", () => {
  const cells = planted.map(({ tab, cell }) => `${tab}!${cell}`);
  expect(new Set(cells).size).toBe(cells.length);
});

test("a small school gets those for which it has children enough", () => {
  const small = makeSchool({ seed: 5, pupils: 56, classes: 7 });
  expect(small.planted.length).toBeGreaterThan(35);
  expect(small.planted.length).toBeLessThan(planted.length);
});
