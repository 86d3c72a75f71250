import { amira, ben, classOf, pupils } from "../../../testing/workbook/tabs";
import { readSchool } from "../read/readSchool";
import type { SheetTab } from "../sheetValue";
import { fixedTabs } from "../tabs/allTabs";
import { designWorkbook } from "./designWorkbook";

function design(...tabs: SheetTab[]) {
  const read = readSchool(tabs, "2026-11-23");
  const designs = designWorkbook(read, tabs);
  return { designs, of: (name: string) => designs.find((each) => each.name === name) };
}

test("an empty workbook is given every tab but the classes' own", () => {
  const { designs } = design({ name: "Sheet1", values: [[""]] });
  expect(designs.every(({ isNew }) => isNew)).toBe(true);
  expect(designs).toHaveLength(Object.keys(fixedTabs).length);
});

test("each class of the Pupils tab gets a tab, with a row for each of its children by surname", () => {
  const oak = design(pupils(amira, ben)).of("Oak");
  expect(oak?.isNew).toBe(true);
  expect(oak?.newRows.map((row) => row[1])).toEqual(["Ash", "Khan"]);
});

test("a child who joined later is added to the class's tab, and nobody twice", () => {
  const oak = design(pupils(amira, ben), classOf("Oak", amira)).of("Oak");
  expect(oak?.isNew).toBe(false);
  expect(oak?.newRows.map((row) => row[1])).toEqual(["Ash"]);
});

test("no tab is made for a class whose name is a slip of the keys away from another's", () => {
  const slip = { ...ben, className: "Wilow" };
  const willow = { ...amira, className: "Willow" };
  const names = design(pupils(willow, slip), classOf("Willow", willow)).designs.map(
    ({ name }) => name,
  );
  expect(names).toContain("Willow");
  expect(names).not.toContain("Wilow");
});

test("a tab that stands keeps its columns and is given those it lacks behind them", () => {
  const roll: SheetTab = {
    name: "Pupils",
    values: [
      ["Locker", "UPN", "Surname", "First name"],
      ["7", "", "Ash", "Ben"],
    ],
  };
  const pupilsDesign = design(roll).of("Pupils");
  expect(pupilsDesign?.newHeaders[0]).toEqual({ place: 5, header: "Date of birth" });
  expect(pupilsDesign?.columns.find(({ column }) => column.key === "upn")?.place).toBe(2);
});

test("a class tab of before Help at home is given that column behind its last, and keeps its places", () => {
  const whole = classOf("Oak", { ...amira, strengths: "reads", comment: "Kind." });
  const at = whole.values[0]?.indexOf("Help at home") ?? -1;
  const before = { ...whole, values: whole.values.map((row) => row.filter((_, n) => n !== at)) };
  const oak = design(pupils(amira), before).of("Oak");
  expect(oak?.newHeaders).toEqual([
    { place: whole.values[0]?.length ?? 0, header: "Help at home" },
  ]);
  expect(oak?.columns.find(({ column }) => column.key === "helpAtHome")).not.toHaveProperty(
    "choices",
  );
  for (const { column, place } of oak?.columns ?? []) {
    if (column.key === "helpAtHome") continue;
    expect(before.values[0]?.[place - 1]).toBe(column.header);
  }
});

test("a blank Scale cell is filled with the scale of the year group, a filled one is kept", () => {
  const tab = classOf("Oak", { ...amira, scale: "" }, { ...ben, scale: "P scales" });
  expect(design(pupils(amira, ben), tab).of("Oak")?.fills).toEqual([
    { row: 2, place: 5, value: "Teacher assessment" },
  ]);
});

test("dropdowns offer the codes of the scale in use", () => {
  const tab = classOf("Oak", { ...amira, scale: "Steps" });
  const autumn = design(pupils(amira), tab)
    .of("Oak")
    ?.columns.find(({ column }) => column.key === "reading.autumn");
  expect(autumn?.choices).toContain("4s+");
});

test("text that a child's name could turn into a formula is written as text", () => {
  const oak = design(pupils({ ...amira, surname: "=HYPERLINK(1)" })).of("Oak");
  expect(oak?.newRows[0]?.[1]).toBe("'=HYPERLINK(1)");
});
