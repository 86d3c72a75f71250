import { aUpn } from "../../../../../testing/core/aUpn";
import { importInto } from "../../../../../testing/workbook/importInto";
import { resultsWorkbook, rowsIn } from "../../../../../testing/workbook/resultsWorkbook";
import { resultHeaders } from "../../../../files/ctf/resultRows";

const born: Readonly<Record<string, string>> = {
  [aUpn(1)]: "2017-10-14",
  [aUpn(2)]: "2018-04-03",
  [aUpn(3)]: "2020-11-20",
  [aUpn(4)]: "2014-12-01",
};

/** A row of the Results table: `KS1 2024 ENG TA REA - EXS`, `-` for what is blank. */
function row(upn: string, codes: string): string[] {
  const [
    stage = "",
    year = "",
    subject = "",
    method = "",
    component = "",
    qualifier = "",
    result = "",
  ] = codes.split(" ").map((code) => (code === "-" ? "" : code));
  const who = [upn, "X", "Y", born[upn] ?? ""];
  return [...who, stage, "ENG", year, subject, method, component, "R", qualifier, result, ""];
}

function ctf(...rows: readonly (readonly string[])[]) {
  return { name: "Results", rows: [resultHeaders, ...rows] };
}

const said = { kind: "commonTransferResults" };

describe("results of a Common Transfer File", () => {
  test("many rows of one child make one row of Early years, and each is told", () => {
    const file = ctf(
      row(aUpn(3), "EYF 2026 COM FA E01 FD 2"),
      row(aUpn(3), "EYF 2026 LIT FA E08 FD 1"),
      row(aUpn(3), "EYF 2026 MAT FA E11 FD A"),
    );
    const { outcomes, after, column } = importInto(resultsWorkbook(), file, said);
    expect(outcomes).toEqual(["2 add Cleo Birch", "3 add Cleo Birch", "4 add Cleo Birch"]);
    expect(rowsIn(after, "Early years")).toEqual([`${aUpn(3)}, Birch, Cleo, 2025/26, 2, 1, A`]);
    expect(column("Early years", "E11")).toEqual(["A"]);
  });

  test("a goal that changes is told in its own row", () => {
    const first = importInto(
      resultsWorkbook(),
      ctf(row(aUpn(3), "EYF 2026 COM FA E01 FD 2"), row(aUpn(3), "EYF 2026 COM FA E02 FD 1")),
      said,
    );
    const again = ctf(
      row(aUpn(3), "EYF 2026 COM FA E01 FD 2"),
      row(aUpn(3), "EYF 2026 COM FA E02 FD 2"),
    );
    const { plan } = importInto(first.after, again, said);
    expect(plan?.rows.map(({ outcome, changes }) => [outcome, changes])).toEqual([
      ["same", []],
      ["change", [{ column: "E02", before: "1", after: "2" }]],
    ]);
  });

  test("goals of the framework before are passed over, and told why", () => {
    const { outcomes, reason } = importInto(
      resultsWorkbook(),
      ctf(row(aUpn(1), "EYF 2021 COM FA G01 FD 3")),
      said,
    );
    expect(outcomes).toEqual(["2 passOver Amira Khan"]);
    expect(reason(2)).toMatch(/^G01 is a goal of the early years framework to 2020\/21/);
  });

  test.each([
    ["32", "Phonics, 2025/26, 32, Wa"],
    ["31", "Phonics, 2025/26, 31, Wt"],
    ["0", "Phonics, 2025/26, 0, Wt"],
    ["A", "Phonics, 2025/26, A"],
    ["Q", "Phonics, 2025/26, Q"],
  ])("a phonics mark of %s comes with what it earns", (result, expected) => {
    const file = ctf(row(aUpn(3), `KS1 2026 PHO - - NM ${result}`));
    const { after } = importInto(resultsWorkbook(), file, said);
    expect(rowsIn(after, "Phonics and tables checks")).toEqual([`${aUpn(3)}, ${expected}`]);
  });

  test.each([
    ["25", "Tables, 2024/25, 25"],
    ["U", "Tables, 2024/25, U"],
  ])("a result of %s of the tables check", (result, expected) => {
    const file = ctf(row(aUpn(4), `KS2 2025 MAT TT MTC MT ${result}`));
    const { after } = importInto(resultsWorkbook(), file, said);
    expect(rowsIn(after, "Phonics and tables checks")).toEqual([`${aUpn(4)}, ${expected}`]);
  });

  test("teacher assessments and scaled scores go into Past marks, each on its own scale", () => {
    const file = ctf(
      row(aUpn(1), "KS1 2025 ENG TA REA NL EXS"),
      row(aUpn(1), "KS1 2025 MAT TA - NL GDS"),
      row(aUpn(1), "KS1 2025 ENG TT REA SS 104"),
      row(aUpn(4), "KS2 2026 ENG TA WRI NL WTS"),
      row(aUpn(4), "KS2 2026 MAT TT MAT SS 112"),
    );
    const { after } = importInto(resultsWorkbook(), file, said);
    expect(rowsIn(after, "Past marks")).toEqual([
      `${aUpn(1)}, 2024/25, Year 2, Summer, Reading, Key Stage 1 teacher assessment, EXS`,
      `${aUpn(1)}, 2024/25, Year 2, Summer, Mathematics, Key Stage 1 teacher assessment, GDS`,
      `${aUpn(1)}, 2024/25, Year 2, Summer, Reading, Key Stage 1 scaled score, 104`,
      `${aUpn(4)}, 2025/26, Year 6, Summer, Writing, Key Stage 2 teacher assessment, WTS`,
      `${aUpn(4)}, 2025/26, Year 6, Summer, Mathematics, Key Stage 2 scaled score, 112`,
    ]);
  });

  test("the dates of birth tell whether a year is that of the summer or of the autumn before", () => {
    const byAutumn = ctf(
      row(aUpn(1), "KS1 2024 ENG TA REA NL EXS"),
      row(aUpn(2), "KS1 2024 ENG TA REA NL EXS"),
    );
    const { column } = importInto(resultsWorkbook(), byAutumn, said);
    expect(column("Past marks", "Year")).toEqual(["2024/25", "2024/25"]);
    const toCome = ctf(row(aUpn(1), "KS2 2026 MAT TT MTC MT 20"));
    const checks = importInto(resultsWorkbook(), toCome, said);
    expect(checks.column("Phonics and tables checks", "Year")).toEqual(["2025/26"]);
  });

  test.each([
    ["KS1 2025 SCI TA - NL EXS", /^The workbook has no place for ‘KS1 SCI TA’/],
    ["KS2 2026 ENG TT GPS SS 104", /^The workbook has no place for ‘KS2 ENG TT GPS’/],
    ["KS2 2026 MAT TT MAT NM 96", /is a number of marks \(NM\), not a scaled score/],
    ["XYZ 2026 ABC TA DEF NL 1", /^The workbook has no place for ‘XYZ ABC TA DEF’/],
  ])("%s is passed over, and the codes are named", (codes, reason) => {
    const found = importInto(resultsWorkbook(), ctf(row(aUpn(1), codes)), said);
    expect(found.outcomes).toEqual(["2 passOver Amira Khan"]);
    expect(found.reason(2)).toMatch(reason);
    expect(found.reason(2)).not.toMatch(/Amira|Khan/);
  });

  test.each([
    ["KS1 2025 ENG TA REA NL EXXS", "‘EXXS’ is not on the scale. Was EXS meant?"],
    ["KS2 2026 ENG TT REA SS 121", "‘121’ is out of range"],
    ["KS1 2026 PHO - - NM 41", "‘41’ is out of range"],
    ["KS1 2030 ENG TA REA NL EXS", "2029/30 is still to come"],
    ["KS1 2025 ENG TA REA NL -", "There is no result."],
    ["KS1 2025 ENG TA REA NL =B2", "‘=B2’ is a formula, not its result."],
  ])("%s is refused, and says why", (codes, reason) => {
    const found = importInto(resultsWorkbook(), ctf(row(aUpn(4), codes)), said);
    expect(found.outcomes[0]).toMatch(/^2 refuse Dan Dove/);
    expect(found.reason(2)).toContain(reason);
  });

  test("what a file says twice counts once, and what it says otherwise is refused", () => {
    const twice = row(aUpn(3), "KS1 2026 PHO - - NM 33");
    const { outcomes } = importInto(
      resultsWorkbook(),
      ctf(twice, twice, row(aUpn(3), "KS1 2026 PHO - - NM 12")),
      said,
    );
    expect(outcomes.map((each) => each.split(" ")[1])).toEqual(["add", "passOver", "refuse"]);
  });

  test("an estimate, and an assessment of Wales, are no results", () => {
    const estimate = row(aUpn(1), "KS1 2025 ENG TA REA NL EXS");
    estimate[10] = "E";
    const welsh = row(aUpn(1), "KS1 2025 MAT TA - NL EXS");
    welsh[5] = "WLS";
    const { outcomes } = importInto(resultsWorkbook(), ctf(estimate, welsh), said);
    expect(outcomes).toEqual(["2 passOver Amira Khan", "3 passOver Amira Khan"]);
  });

  test("the children of the same file are offered first", () => {
    const children = {
      name: "Children",
      rows: [
        [
          "UPN",
          "Former UPN",
          "Surname",
          "First name",
          "Date of birth",
          "Sex",
          "Year group",
          "SEN",
          "First language",
          "Joined",
          "Left",
        ],
        [aUpn(1), "", "Khan", "Amira", "2017-10-14", "F", "Year 4", "N", "ENG", "", ""],
      ],
    };
    const results = ctf(row(aUpn(1), "KS1 2025 ENG TA REA NL EXS"));
    expect(importInto(resultsWorkbook(), [children, results]).kind?.key).toBe("children");
    expect(importInto(resultsWorkbook(), results).kind?.key).toBe("commonTransferResults");
    expect(importInto(resultsWorkbook(), [children, results], said).outcomes).toEqual([
      "2 add Amira Khan, Reading",
    ]);
  });
});
