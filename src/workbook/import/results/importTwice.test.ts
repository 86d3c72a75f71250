import fc from "fast-check";
import { aUpn } from "../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../testing/workbook/importInto";
import { answersTo, resultsWorkbook } from "../../../../testing/workbook/resultsWorkbook";
import { resultHeaders } from "../../../files/ctf/resultRows";
import type { FileTable } from "../importKind";

const of = (...values: string[]) => fc.constantFrom(...values);
const upn = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((number) => aUpn(number)),
  of("", aUpn(60), "nobody"),
);

/** Files of each kind: headers, and what their cells may hold. */
const kinds: Readonly<Record<string, readonly (readonly [string, fc.Arbitrary<string>])[]>> = {
  plainResults: [
    ["UPN", upn],
    ["Subject", of("Reading", "Maths", "W", "Art", "")],
    ["Mark", of("EXS", "exp", "WTS", "2b", "3w+", "104", "EXXS", "A", "=A1", "")],
    ["Date", of("", "", "14/11/2024", "20/11/2026", "06/07/2025", "2030-01-01")],
    ["Term", of("", "Autumn", "Summer 2025", "Spr")],
    ["Academic year", of("", "2024/25", "2025-26", "2026/27")],
    ["Scale", of("", "", "Steps", "Teacher assessment", "Stars")],
  ],
  tests: [
    ["UPN", upn],
    ["Subject", of("Reading", "Maths", "GPS", "")],
    ["Test", of("NFER autumn", "SATs 2024", "QCA optional Y3 2007", "=A1", "")],
    ["Date", of("", "17/06/2026", "18/06/2026", "2030-01-01")],
    ["Raw mark", of("", "0", "27", "33.5", "999")],
    ["Standardised score", of("", "100", "69", "115")],
    ["Scaled score", of("", "100", "N", "130")],
    ["Age at test", of("", "9:04", "old")],
  ],
  fft: [
    ["UPN", upn],
    ["Subject", of("Reading", "Maths", "Writing", "Art")],
    ["Benchmark", of("FFT50", "20", "", "FFT30")],
    ["Chance below", of("5", "0.05", "")],
    ["Chance working towards", of("20", "0.2", "20%")],
    ["Chance expected", of("50", "0.5")],
    ["Chance greater depth", of("25", "0.25", "24.6")],
    ["Estimated outcome", of("", "N", "Above", "Superb")],
    ["Estimated scaled score", of("", "104", "104.5", "70")],
  ],
  earlyYears: [
    ["UPN", upn],
    ["Year", of("", "2025/26", "2022/23", "Year 1")],
    ["On entry reading", of("", "ON", "not", "Ahead")],
    ["E01", of("", "1", "2", "EXP", "3")],
    ["E02", of("", "1", "2", "A")],
  ],
  commonTransferResults: [
    [resultHeaders[0], upn],
    ["Date of birth", of("", "2017-10-14")],
    ["Stage", of("EYF", "KS1", "KS2")],
    ["Year", of("2019", "2024", "2026", "")],
    ["Subject", of("COM", "PHO", "ENG", "MAT", "MTC", "SCI")],
    ["Method", of("TA", "TT", "FA")],
    ["Component", of("E01", "E02", "G01", "REA", "WRI", "")],
    ["Result qualifier", of("NM", "NL", "FD")],
    ["Result", of("1", "2", "EXS", "2B", "104", "33", "A", "")],
  ],
};

const came = /^(\d+) (add|change|same) /;

describe.each(Object.entries(kinds))("an import of %s again", (kind, columns) => {
  const file = fc
    .array(fc.tuple(...columns.map(([, values]) => values)), { minLength: 1, maxLength: 12 })
    .map(
      (rows): FileTable =>
        aFile(
          columns.map(([header]) => header),
          ...rows,
        ),
    );

  test("changes nothing, and every row that came in is the same", () => {
    fc.assert(
      fc.property(file, fc.nat({ max: 2 }), (table, choice) => {
        const tabs = resultsWorkbook();
        const answers = answersTo(tabs, table, kind, choice);
        const first = importInto(tabs, table, { kind, answers, fileName: "file.csv" });
        const again = importInto(first.after, table, { kind, answers, fileName: "file.csv" });
        expect(again.plan?.changes).toEqual([]);
        const lines = first.outcomes.filter((each) => came.test(each));
        const expected = lines.map((each) => each.replace(came, "$1 same "));
        expect(again.outcomes.filter((each) => came.test(each))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test("tells of every row of the file", () => {
    fc.assert(
      fc.property(file, (table) => {
        const { plan } = importInto(resultsWorkbook(), table, { kind, fileName: "file.csv" });
        const told = new Set(plan?.rows.map(({ line }) => line));
        const filled = table.rows.flatMap((row, index) =>
          index > 0 && row.some((text) => text !== "") ? [index + 1] : [],
        );
        expect([...told].sort((one, other) => one - other)).toEqual(filled);
      }),
      { numRuns: 20 },
    );
  });
});
