import { amira, ben, classOf, pupils } from "../../testing/workbook/tabs";
import { openTabs } from "../../testing/workspace/openTabs";
import { fixedTabs } from "../workbook/tabs/allTabs";

describe("Set up this workbook", () => {
  test("makes every tab in an empty Sheet, and says what to do next", async () => {
    const workbook = await openTabs([]);
    const { told } = workbook.click("Set up this workbook");
    expect(workbook.tabs()).toEqual(
      expect.arrayContaining(Object.values(fixedTabs).map(({ name }) => name)),
    );
    expect(told).toContain("Next: type or paste the children into the Pupils tab");
  });

  test("makes a tab for each class once the children are in", async () => {
    const workbook = await openTabs([]);
    workbook.click("Set up this workbook");
    workbook.session.run("fillTab", ["Pupils", pupils(amira, ben).values as unknown[][]]);
    workbook.click("Set up this workbook");
    expect(workbook.column("Oak", "First name")).toEqual(["Ben", "Amira"]);
    expect(workbook.column("Oak", "Scale")).toEqual(["Teacher assessment", "Teacher assessment"]);
  });

  test("run twice, changes nothing", async () => {
    const workbook = await openTabs([pupils(amira, ben)]);
    workbook.click("Set up this workbook");
    const seen = () =>
      workbook.tabs().map((tab) => [tab, workbook.values(tab), workbook.notes(tab)]);
    const rules = () =>
      workbook.session.workspace.workbook
        .sheets()
        .map((sheet) => [
          sheet.name,
          JSON.stringify(sheet.conditionalFormattings),
          JSON.stringify(sheet.dataValidations),
        ]);
    const before = [seen(), rules(), workbook.session.workspace.workbook.protections.length];
    const { told } = workbook.click("Set up this workbook");
    expect(told).toContain("Everything was in place already.");
    expect([seen(), rules(), workbook.session.workspace.workbook.protections.length]).toEqual(
      before,
    );
  });

  test("keeps what is there: other tabs, other columns, marks, notes and colours", async () => {
    const oak = classOf("Oak", { ...amira, "reading.autumn": "EXS" });
    const withOwn = {
      name: "Oak",
      values: oak.values.map((row, index) => [...row, index === 0 ? "Seat" : "4"]),
    };
    const trips = { name: "Trips", values: [["Where"], ["Zoo"]] };
    const workbook = await openTabs([pupils(amira), withOwn, trips]);
    workbook.act("Oak", "H2", "setNote", "Ask Mrs Hill");
    workbook.act("Oak", "H2", "setBackground", "#00ff00");
    workbook.click("Set up this workbook");
    expect(workbook.column("Oak", "Seat")).toEqual([4]);
    expect(workbook.column("Oak", "Reading autumn")).toEqual(["EXS"]);
    expect(workbook.notes("Oak")[1]?.[7]).toBe("Ask Mrs Hill");
    expect(workbook.backgrounds("Oak")[1]?.[7]).toBe("#00ff00");
    expect(workbook.values("Trips")).toEqual([["Where"], ["Zoo"]]);
  });

  test("keeps the school's own conditional colours beside its own", async () => {
    const workbook = await openTabs([pupils(amira), classOf("Oak", amira)]);
    workbook.session.run("addOwnRule", ["Oak"]);
    workbook.click("Set up this workbook");
    workbook.click("Set up this workbook");
    const rules = workbook.session.run("countRules", ["Oak"]).value;
    expect(rules).toBe(4);
  });
});
