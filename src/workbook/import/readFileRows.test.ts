import { aFile } from "../../../testing/workbook/importInto";
import { readFileRows } from "./readFileRows";

const header = { headers: ["UPN", "Surname", "Score"], firstRow: 1, lastRow: 1 };
const columns = new Map([
  ["surname", 2],
  ["score", 3],
]);

function read(...rows: string[][]) {
  return readFileRows(aFile(["UPN", "Surname", "Score"], ...rows), header, columns);
}

test("a row is read by the fields whose columns were found, trimmed", () => {
  const [row] = read(["A1", " Ash ", "104"]).rows;
  expect(row).toMatchObject({ table: "Sheet1", line: 2 });
  expect(["surname", "score", "sex"].map((field) => row?.text(field))).toEqual(["Ash", "104", ""]);
});

test("blank rows are no rows, and lines are counted as a spreadsheet shows them", () => {
  const { rows, passedOver } = read(["", " ", ""], ["A1", "Ash", "104"]);
  expect(rows.map(({ line }) => line)).toEqual([3]);
  expect(passedOver).toEqual([]);
});

test("rows of a file that was narrowed keep the numbers that they have in it", () => {
  const file = { ...aFile(["UPN", "Surname", "Score"], ["A1", "Ash", "1"], ["Total", "", "2"]) };
  const narrowed = readFileRows({ ...file, lines: [1, 700_004, 900_009] }, header, columns);
  expect(narrowed.rows.map(({ line }) => line)).toEqual([700_004]);
  expect(narrowed.passedOver.map(({ line }) => line)).toEqual([900_009]);
});

test.each([
  [["Total", "", "30"]],
  [["Grand total", "", "412"]],
  [["", "Average", "101.4"]],
  [["Class average", "", "101.4"]],
  [["Mean", "", "99"]],
  [["Count: 30", "", ""]],
  [["30 pupils", "", ""]],
  [["Number of children", "30", ""]],
  [["Total", "Boys 15", "Girls 15"]],
])("%j is passed over as a row of totals", (cells) => {
  const { rows, passedOver } = read(cells);
  expect(rows).toEqual([]);
  expect(passedOver[0]).toMatchObject({
    outcome: "passOver",
    reason: "This is a row of totals, not of data.",
  });
});

test.each([
  [["Mean", "Peter", "104"]],
  [["Q838999926001", "Count", "104"]],
  [["Sum", "Q838999926001", "104"]],
])("%j is a child of that name", (cells) => {
  expect(read(cells).rows).toHaveLength(1);
});

test("the header further down is passed over", () => {
  const { rows, passedOver } = read(["A1", "Ash", "104"], ["upn", "SURNAME ", "Score"]);
  expect(rows).toHaveLength(1);
  expect(passedOver[0]).toMatchObject({ line: 3, reason: "This is the header again." });
});
