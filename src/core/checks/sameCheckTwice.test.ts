import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { sameCheckTwice } from "./sameCheckTwice";

describe("sameCheckTwice", () => {
  const taken = { upn: aUpn(0), check: "phonics", year: "2022/23", mark: 30, outcome: "Wt" };

  test("another check, year or child is another result, and so is the check taken again in Year 2", () => {
    const others = [{ check: "tables" }, { year: "2023/24" }, { upn: aUpn(1) }];
    const statutoryChecks = [taken, ...others.map((other) => ({ ...taken, ...other }))];
    expect(sameCheckTwice(aSchool({ statutoryChecks }))).toEqual([]);
  });

  test("a second row for the year is an error that names the first, whatever its result", () => {
    const statutoryChecks = [taken, { ...taken, mark: 36, outcome: "Wa" }, taken];
    const found = sameCheckTwice(aSchool({ statutoryChecks }));
    expect(places(found)).toEqual(["Phonics and tables checks!B3", "Phonics and tables checks!B4"]);
    expect(found[0]).toMatchObject({ severity: "error", found: "the check of row 2" });
  });

  test("rows that do not say whose, what or when are left to other checks", () => {
    const rows = [{ upn: "" }, { check: "spelling" }, { year: "" }];
    const statutoryChecks = rows.flatMap((row) => [
      { ...taken, ...row },
      { ...taken, ...row },
    ]);
    expect(sameCheckTwice(aSchool({ statutoryChecks }))).toEqual([]);
  });
});
