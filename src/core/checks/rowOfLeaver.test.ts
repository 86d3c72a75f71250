import { aSchool } from "../../../testing/core/aSchool";
import { rowOfLeaver } from "./rowOfLeaver";

describe("rowOfLeaver", () => {
  test("a child leaving today or later is not reported", () => {
    const pupils = [{ left: "10/12/2026" }, { left: "18/12/2026" }];
    expect(rowOfLeaver(aSchool({ pupils }))).toEqual([]);
  });

  test("a row of a child who has left is a query with the day", () => {
    const [finding] = rowOfLeaver(aSchool({ pupils: [{ left: "20/10/2026" }] }));
    expect(finding).toMatchObject({ severity: "query", found: "a child who left on 20/10/2026" });
  });

  test("days that contradict each other are not used", () => {
    const pupils = [{ joined: "01/09/2026", left: "20/07/2026" }];
    expect(rowOfLeaver(aSchool({ pupils }))).toEqual([]);
  });
});
