import { amira, ben, classOf, pupils, type TestRow } from "../../testing/workbook/tabs";
import { openTabs } from "../../testing/workspace/openTabs";
import type { SheetTab } from "../workbook/sheetValue";

/** Sets up, checks and proposes, and gives the checks that reported something. */
async function checked(tabs: readonly SheetTab[]) {
  const workbook = await openTabs(tabs);
  workbook.click("Set up this workbook");
  const { told } = workbook.click("Check entries");
  workbook.click("Propose targets");
  return { workbook, told, rules: workbook.column("Checks", "Check") };
}

const oakOf = (...rows: readonly TestRow[]) => [pupils(amira, ben), classOf("Oak", ...rows)];

describe("a workbook that is not as it should be is told of, and nothing is lost", () => {
  test("a Sheet without one of its tabs", async () => {
    const workbook = await openTabs([pupils(amira), classOf("Oak", amira)]);
    expect(workbook.click("Check entries").told).toContain("choose Set up this workbook");
  });

  test("a heading misspelt: the column is named, and what stands in it is kept", async () => {
    const roll = pupils({ ...amira, dateOfBirth: "14/03/2018" }, ben);
    const [headers = [], ...rows] = roll.values;
    const misspelt = headers.map((each) => (each === "Date of birth" ? "Date of brith" : each));
    const workbook = await openTabs([
      { ...roll, values: [misspelt, ...rows] },
      classOf("Oak", amira, ben),
    ]);
    workbook.click("Check entries");
    workbook.click("Set up this workbook");
    workbook.click("Check entries");
    expect(workbook.column("Pupils", "Date of brith")[0]).toBeInstanceOf(Date);
  });

  test("a heading that stands twice", async () => {
    const oak = classOf("Oak", { ...amira, "reading.autumn": "EXS" });
    const doubled = oak.values.map((row, index) => [
      ...row,
      index === 0 ? "Reading autumn" : "WTS",
    ]);
    const { rules, workbook } = await checked([pupils(amira), { name: "Oak", values: doubled }]);
    expect(rules).toContain("doubledColumn");
    expect(workbook.values("Oak")[1]).toContain("WTS");
  });

  test("columns moved: they are found where they stand", async () => {
    const oak = classOf("Oak", { ...amira, "reading.autumn": "EXXS" });
    const reversed = oak.values.map((row) => [...row].reverse());
    const { rules, workbook } = await checked([pupils(amira), { name: "Oak", values: reversed }]);
    expect(rules).toContain("unknownCode");
    expect(workbook.column("Oak", "To look at")[0]).toContain("Reading autumn");
  });

  test("merged cells: the first holds the mark, the others are blank", async () => {
    const workbook = await openTabs(oakOf({ ...amira, "reading.autumn": "EXS" }, ben));
    workbook.session.run("act", ["Oak", "H2:H3", "merge"]);
    workbook.click("Set up this workbook");
    expect(workbook.click("Check entries").execution.ok).toBe(true);
    expect(workbook.column("Oak", "Reading autumn")).toEqual(["EXS", ""]);
  });

  test("formulas and their errors: formulas stay formulas, an error is told of", async () => {
    const { rules, workbook } = await checked(
      oakOf({ ...amira, "reading.autumn": '="E"&"XS"' }, { ...ben, "reading.autumn": "#REF!" }),
    );
    expect(rules).toContain("brokenFormula");
    expect(workbook.formulas("Oak")[1]?.[7]).toBe('="E"&"XS"');
  });

  test("5,000 rows of blanks below the children", async () => {
    const blank = Array.from({ length: 5000 }, () => ["", " "]);
    const roll = pupils(amira, ben);
    const width = roll.values[0]?.length ?? 0;
    const padded = blank.map((row) => [...row, ...Array.from({ length: width - 2 }, () => "")]);
    const { rules } = await checked([
      { ...roll, values: [...roll.values, ...padded] },
      classOf("Oak", amira, ben),
    ]);
    expect(rules).not.toContain("missingUpn");
  });

  test("a protected tab: the rest is done, and the tab is named with what to do", async () => {
    const workbook = await openTabs(oakOf({ ...amira, "reading.autumn": "EXXS" }, ben), {
      user: "head@example.org",
    });
    workbook.click("Set up this workbook");
    workbook.session.run("protectTab", ["Oak"]);
    workbook.session.as("teacher@example.org");
    const { told } = workbook.click("Check entries");
    expect(told).toContain("‘Oak’ was left as it was: it is protected");
    expect(workbook.column("Checks", "Check")).toContain("unknownCode");
  });

  test("text where a date belongs", async () => {
    const { rules, workbook } = await checked([
      pupils({ ...amira, dateOfBirth: "last spring" }),
      classOf("Oak", amira),
    ]);
    expect(rules).toContain("unreadableDate");
    expect(workbook.column("Pupils", "Date of birth")).toEqual(["last spring"]);
  });

  test("a name that begins with an equals sign is never run", async () => {
    const { rules, workbook } = await checked([
      pupils({ ...amira, surname: "'=1+1" }),
      classOf("Oak", amira),
    ]);
    expect(rules).toContain("nameLikeFormula");
    expect(workbook.formulas("Targets").flat().filter(Boolean)).toEqual([]);
    expect(workbook.column("Targets", "Surname")[0]).toBe("=1+1");
  });
});
