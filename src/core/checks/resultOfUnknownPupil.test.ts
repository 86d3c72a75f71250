import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { resultOfUnknownPupil } from "./resultOfUnknownPupil";

describe("resultOfUnknownPupil", () => {
  const upn = aUpn(99);

  test("Past marks and rows of earlier years may be of former pupils", () => {
    const school = aSchool({
      history: [{ upn, year: "2026/27" }],
      statutoryChecks: [{ upn, year: "2025/26" }],
      tests: [{ upn, date: "01/06/2026" }],
      interventions: [{ upn, ends: "01/07/2026" }],
      meetings: [
        { upn, reviewed: "01/07/2026" },
        { upn: "", action: "Read daily" },
      ],
      ledger: [{ upn, year: "2025/26" }],
    });
    expect(resultOfUnknownPupil(school)).toEqual([]);
  });

  test("rows of this year are errors", () => {
    const school = aSchool({
      earlyYears: [{ upn, year: "2026/27" }],
      statutoryChecks: [{ upn, year: "2026/27" }],
      tests: [{ upn, date: "01/10/2026" }],
      fft: [{ upn }],
      interventions: [{ upn }],
      meetings: [{ upn }],
      ledger: [
        { upn, year: "2026/27" },
        { upn: aUpn(0), year: "2026/27" },
      ],
    });
    const found = resultOfUnknownPupil(school);
    expect(places(found)).toHaveLength(7);
    expect(found.every(({ severity }) => severity === "error")).toBe(true);
  });
});
