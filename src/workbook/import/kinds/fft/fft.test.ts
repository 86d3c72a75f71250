import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import { resultsWorkbook, rowsIn } from "../../../../../testing/workbook/resultsWorkbook";

const long = [
  "UPN",
  "Subject",
  "Benchmark",
  "Chance of below",
  "Chance of working towards",
  "Chance of expected",
  "Chance of above",
  "Estimated grade",
  "Estimated scaled score",
];

function estimate(row: readonly string[], answers = {}, fileName = "aspire.csv") {
  const file = aFile(long, [aUpn(1), ...row]);
  const result = importInto(resultsWorkbook(), file, { kind: "fft", answers, fileName });
  return { ...result, row: rowsIn(result.after, "FFT")[0] };
}

describe("FFT's estimates", () => {
  test.each([
    ["in percent", ["5", "20", "50", "25"]],
    ["with the sign", ["5%", "20 %", "50%", "25%"]],
    ["as shares", ["0.05", "0.2", "0.5", "0.25"]],
  ])("come in with their chances %s", (_, chances) => {
    const { row, outcomes } = estimate(["Reading", "FFT 50", ...chances, "N", "104"]);
    expect(outcomes).toEqual(["2 add Amira Khan, Reading"]);
    expect(row).toBe(`${aUpn(1)}, Reading, FFT50, 5, 20, 50, 25, Expected, 104`);
  });

  test("of several benchmarks stand side by side", () => {
    const rows = ["FFT50", "FFT20", "5"].map((benchmark) => [
      aUpn(1),
      "Reading",
      benchmark,
      "5",
      "20",
      "50",
      "25",
    ]);
    const { after } = importInto(resultsWorkbook(), aFile(long, ...rows), { kind: "fft" });
    expect(rowsIn(after, "FFT").map((row) => row.split(", ")[2])).toEqual([
      "FFT50",
      "FFT20",
      "FFT5",
    ]);
  });

  test("take the benchmark from the file's name, or ask", () => {
    const row = ["Reading", "", "5", "20", "50", "25"];
    expect(estimate(row, {}, "FFT20 estimates.xlsx").row).toContain("FFT20");
    const { outcomes, plan } = estimate(row);
    expect(outcomes).toEqual(["2 ask Amira Khan"]);
    expect(plan?.questions.map(({ id }) => id)).toEqual(["fft.benchmark"]);
    expect(estimate(row, { "fft.benchmark": "FFT5" }).row).toContain("FFT5");
  });

  test("have a blank chance for none where the others make up all", () => {
    expect(estimate(["Reading", "50", "", "20", "55", "25"]).row).toContain("0, 20, 55, 25");
  });

  test.each([
    ["chances that do not add up", ["5", "20", "50", "30"], "add up to 105% and should make 100%"],
    ["chances of it or higher", ["100", "95", "75", "25"], "add up to 295%"],
    ["a chance left blank", ["5", "", "50", "25"], "add up to 80% and should make 100%"],
    ["a chance in words", ["some", "20", "50", "25"], "‘some’ is no chance in percent"],
    [
      "an outcome that is none",
      ["5", "20", "50", "25", "Superb"],
      "‘Superb’ is none of FFT's outcomes",
    ],
    ["a score out of range", ["5", "20", "50", "25", "", "131"], "‘131’ is no scaled score"],
    ["a formula", ["5", "20", "50", "=B2"], "‘=B2’ is a formula"],
  ])("are refused for %s", (_, rest, reason) => {
    const result = estimate(["Reading", "FFT50", ...rest]);
    expect(result.outcomes).toEqual(["2 refuse Amira Khan, Reading"]);
    expect(result.reason(2)).toContain(reason);
  });

  test("within two points of 100 are rounding", () => {
    expect(estimate(["Reading", "50", "5", "20", "52", "25"]).outcomes[0]).toContain("add");
  });

  test("of another benchmark or subject are named", () => {
    expect(estimate(["Reading", "FFT30", "5", "20", "50", "25"]).reason(2)).toContain("‘FFT30’");
    expect(estimate(["Science", "50", "5", "20", "50", "25"]).outcomes).toEqual([
      "2 passOver Amira Khan",
    ]);
  });
});

describe("a table with columns for each subject", () => {
  const headers = [
    "Surname",
    "Forename",
    "DOB",
    "Reading – chance below",
    "Reading – chance working towards",
    "Reading – chance expected",
    "Reading – chance above",
    "Maths estimated scaled score",
  ];
  const file = aFile(headers, ["Khan", "Amira", "14/10/2017", "5", "20", "50", "25", "107"]);

  test("gives a row for each subject that is filled", () => {
    const { kind, outcomes, after } = importInto(resultsWorkbook(), file, {
      fileName: "FFT50.csv",
    });
    expect(kind?.key).toBe("fft");
    expect(outcomes).toEqual(["2 add Amira Khan, Reading", "2 add Amira Khan, Mathematics"]);
    expect(rowsIn(after, "FFT")).toEqual([
      `${aUpn(1)}, Reading, FFT50, 5, 20, 50, 25`,
      `${aUpn(1)}, Mathematics, FFT50, 107`,
    ]);
  });

  test("may have any headers, when a person chooses the columns", () => {
    const other = aFile(["UPN", "R_B", "R_W", "R_N", "R_A"], [aUpn(1), "5", "20", "50", "25"]);
    const columns = {
      "reading.chanceBelow": 2,
      "reading.chanceWorkingTowards": 3,
      "reading.chanceExpected": 4,
      "reading.chanceGreaterDepth": 5,
    };
    const { outcomes } = importInto(resultsWorkbook(), other, {
      kind: "fft",
      columns,
      fileName: "fft50.csv",
    });
    expect(outcomes).toEqual(["2 add Amira Khan, Reading"]);
  });

  test("without any estimate is passed over", () => {
    const blank = aFile(headers, ["Khan", "Amira", "14/10/2017", "", "", "", "", ""]);
    const { reason } = importInto(resultsWorkbook(), blank, { kind: "fft", fileName: "fft50.csv" });
    expect(reason(2)).toBe("There is no estimate.");
  });
});
