import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { entryOf } from "./classRow";

describe("entryOf", () => {
  test("the entry of a subject and kind is found", () => {
    const [row] = aSchoolWithReading({ autumn: "EXS" }).classRows;
    expect(row && entryOf(row, "reading", "autumn")?.mark).toMatchObject({ code: "EXS" });
    expect(row && entryOf(row, "writing", "autumn")?.mark).toEqual({ state: "notYetAssessed" });
  });

  test("a column that the tab lacks has no entry", () => {
    const [row] = aSchoolWithReading({}).classRows;
    expect(row && entryOf({ ...row, entries: [] }, "reading", "autumn")).toBeUndefined();
  });
});
