import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { rowYearGroupDiffers } from "./rowYearGroupDiffers";

describe("rowYearGroupDiffers", () => {
  const upn = aUpn(0);

  test("the same year group however written, or a blank, is not reported", () => {
    const classRows = [
      { upn, yearGroup: "Y5" },
      { upn, yearGroup: "" },
    ];
    expect(rowYearGroupDiffers(aSchool({ classRows }))).toEqual([]);
  });

  test("another year group is a query that names both", () => {
    const [finding] = rowYearGroupDiffers(aSchool({ classRows: [{ upn, yearGroup: "R" }] }));
    expect(finding).toMatchObject({ severity: "query", expected: "Year 5", found: "Reception" });
  });
});
