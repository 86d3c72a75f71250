import { aUpn } from "../../../testing/core/aUpn";
import { classOf, pupils, type TestRow } from "../../../testing/workbook/tabs";
import type { SheetTab } from "../sheetValue";
import { readSchool } from "./readSchool";

const inClass = (className: string, from: number, number: number): TestRow[] =>
  Array.from({ length: number }, (_, index) => ({ upn: aUpn(from + index), className }));
const oak = inClass("Oak", 0, 10);
const elm = inClass("Elm", 20, 10);
const roll = pupils(...oak, ...elm);

/** A tab without the column “To look at”: made by hand, or a tracking tab of the school's own. */
function byHand(name: string, children: readonly TestRow[], ...headers: string[]): SheetTab {
  const marks = headers.length === 0 ? ["Reading Aut", "Maths Aut"] : headers;
  const rows = children.map(({ upn = "" }) => [upn, ...marks.map(() => "EXS")]);
  return { name, values: [["UPN", ...marks], ...rows] };
}

/** The class tabs among some, and how often each child who stands in one is counted. */
function told(...tabs: readonly SheetTab[]) {
  const { school, tabs: known } = readSchool([roll, ...tabs], "2026-11-23");
  const counts = new Map<string, number>();
  for (const { upn } of school.classRows) counts.set(upn, (counts.get(upn) ?? 0) + 1);
  return {
    names: known.classes.map(({ tab }) => tab.name),
    classes: [...new Set(school.classRows.map(({ className }) => className))],
    children: counts.size,
    most: Math.max(0, ...counts.values()),
  };
}

describe("a tracking tab of the school's own is no class tab", () => {
  test.each([
    ["of the children of a class that has its tab", "Oak tracking", oak],
    ["called after a class whose tab has been renamed", "Oak", oak],
    ["of half the children of such a class", "Reading group", oak.slice(0, 5)],
    ["of all classes", "Tracking 2025/26", [...oak, ...elm]],
    ["of children who are not in Pupils", "Leavers 2025", inClass("", 60, 10)],
    ["without children", "Empty", []],
  ])("%s", (_, name, children) => {
    const found = told(byHand(name, children), classOf("Oak 2026", ...oak));
    expect(found.names).toEqual(["Oak 2026"]);
    expect(found).toMatchObject({ children: 10, most: 1 });
  });

  test("of all classes, where one of them has no tab yet", () => {
    const found = told(classOf("Oak", ...oak), byHand("All", [...oak, ...elm]));
    expect(found.names).toEqual(["Oak"]);
  });

  test("beside a fuller one for the same class, neither having been set up", () => {
    const fuller = byHand("Elm marks", elm, "Reading Aut", "Writing Aut", "Maths Aut");
    expect(told(byHand("Elm reading", elm, "Reading Aut"), fuller)).toMatchObject({
      names: ["Elm marks"],
      most: 1,
    });
  });

  test("beside one that is called after the class", () => {
    const fuller = byHand("Elm marks", elm, "Reading Aut", "Writing Aut", "Maths Aut");
    expect(told(fuller, byHand("Elm", elm, "Reading Aut")).names).toEqual(["Elm"]);
  });
});

describe("a class tab counts", () => {
  test("once it is set up, whatever its name and whoever stands in it", () => {
    expect(told(classOf("Miss Fir's", ...oak, { upn: aUpn(70) }), classOf("New"))).toMatchObject({
      names: ["Miss Fir's", "New"],
      classes: ["Oak"],
    });
  });

  test.each(["Elm", " elm ", "Elm class", "Class Elm"])("made by hand and called ‘%s’", (name) => {
    const found = told(classOf("Oak", ...oak), byHand(name, elm));
    expect(found).toMatchObject({ names: ["Oak", name], classes: ["Oak", "Elm"], most: 1 });
  });

  test("made by hand under another name, a child of another class in it", () => {
    const found = told(byHand("Miss Birch", [...elm.slice(1), ...oak.slice(0, 1)]));
    expect(found).toMatchObject({ names: ["Miss Birch"], classes: ["Elm"], children: 10 });
  });

  test("made by hand and whole, without the column “To look at”", () => {
    const whole = classOf("Miss Birch", ...elm);
    const hidden = whole.values.map((row) => row.slice(0, -1));
    expect(told({ name: "Miss Birch", values: hidden }).names).toEqual(["Miss Birch"]);
  });
});

test("without children in Pupils nothing tells whose a tab is that was not set up", () => {
  const { tabs } = readSchool([byHand("Oak", oak), classOf("Elm")], "2026-11-23");
  expect(tabs.classes.map(({ tab }) => tab.name)).toEqual(["Elm"]);
});
