import { aYear } from "../../../testing/year/aYear";
import { firstSchool } from "../../../testing/year/firstSchool";
import { closedToWriter } from "./closedToWriter";

const head = { name: "Mrs Marsh", email: "head@example.sch.uk", role: "head" as const };

describe("a year started by somebody who may not edit what it writes", () => {
  test("is refused before anything is changed, at the preview and at the start", () => {
    const year = aYear(firstSchool({}), { closed: ["Oak"] });
    const before = year.everything();
    const { stops, plan } = year.preview();
    expect(stops.join(" ")).toContain("in ‘Oak’. They are protected");
    expect(plan).toBe("");
    expect(() => year.run()).toThrow("The owner of the Sheet can do it");
    expect(year.everything()).toEqual(before);
    expect(year.records.list()).toEqual([]);
  });

  test("is told who can do it, as Staff says", () => {
    expect(closedToWriter(["Oak"], { staff: [head] })[0]).toContain("or Mrs Marsh as head");
    expect(closedToWriter(["Oak"], { staff: [{ ...head, role: "teacher" }] })[0]).not.toContain(
      "Mrs Marsh",
    );
  });

  test("reads three tabs by name and the rest by number", () => {
    const tabs = ["Ash", "Elm", "Oak", "Fir", "Yew"];
    expect(closedToWriter(tabs, {})[0]).toContain("in ‘Ash’, ‘Elm’, ‘Oak’ and 2 more.");
    expect(closedToWriter([], {})).toEqual([]);
  });
});
