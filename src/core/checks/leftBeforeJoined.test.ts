import { aSchool } from "../../../testing/core/aSchool";
import { leftBeforeJoined } from "./leftBeforeJoined";

describe("leftBeforeJoined", () => {
  test("leaving after joining, or on the same day, is in order", () => {
    const pupils = [
      { left: "20/07/2026" },
      { joined: "01/09/2025", left: "01/09/2025" },
      { joined: "" },
    ];
    expect(leftBeforeJoined(aSchool({ pupils }))).toEqual([]);
  });

  test("leaving before joining is an error that gives both days", () => {
    const [finding] = leftBeforeJoined(
      aSchool({ pupils: [{ joined: "01/09/2025", left: "20/07/2025" }] }),
    );
    expect(finding).toMatchObject({
      severity: "error",
      expected: "a day on or after 01/09/2025",
      found: "20/07/2025",
    });
  });
});
