import type { ImportField } from "./importKind";
import { type ColumnChoices, matchColumns } from "./matchColumns";

const fields: ImportField[] = [
  { key: "surname", label: "Surname", alsoCalled: ["Last name", "Family name"] },
  { key: "firstName", label: "First name", alsoCalled: ["Forename"] },
  { key: "funded", label: "Pupil premium", alsoCalled: ["PP Recipient", "PP"] },
  { key: "year", label: "Year group", alsoCalled: ["Year"] },
];

function match(headers: string[], choices: Partial<ColumnChoices> = {}) {
  const columns = matchColumns(fields, headers, { chosen: {}, remembered: [], ...choices });
  return Object.fromEntries(
    columns.filter(({ column }) => column > 0).map(({ field, column }) => [field.key, column]),
  );
}

describe("a column is found for each field", () => {
  test("by its label or another name, in any case, with any spaces and marks", () => {
    expect(match(["FORENAME", " last_name", "Year-Group:"])).toEqual({
      firstName: 1,
      surname: 2,
      year: 3,
    });
  });

  test("by its label before its other names, and by those in their order", () => {
    expect(match(["Last name", "Surname"])).toEqual({ surname: 2 });
    expect(match(["PP", "PP Recipient"])).toEqual({ funded: 2 });
  });

  test("once only: the first of two columns of one name is taken", () => {
    expect(match(["Surname", "Surname"])).toEqual({ surname: 1 });
  });

  test("by a name that is a slip of the keys away, and that is told", () => {
    const columns = matchColumns(fields, ["Surnmae", "Forename"], { chosen: {}, remembered: [] });
    expect(columns[0]).toMatchObject({ column: 1, by: "slip" });
    expect(columns[1]).toMatchObject({ column: 2, by: "name" });
  });

  test("not by a slip where two columns are as near, or the header is short", () => {
    expect(match(["Surnam", "Surnme"])).toEqual({});
    expect(match(["PO"])).toEqual({});
  });
});

describe("what people have said of a column", () => {
  const remembered = [{ header: "House", field: "year" }, { header: "Year" }];

  test("at an earlier import counts before its name", () => {
    expect(match(["Year", "House"], { remembered })).toEqual({ year: 2 });
  });

  test("and so does that it is not to be used", () => {
    expect(match(["Year"], { remembered })).toEqual({});
  });

  test("now counts before everything", () => {
    const chosen = { year: 1, surname: 0 };
    expect(match(["Year", "House", "Surname"], { remembered, chosen })).toEqual({ year: 1 });
  });

  test("takes the column from the field that it would have served", () => {
    expect(match(["Surname", "Name"], { chosen: { firstName: 1 } })).toEqual({ firstName: 1 });
  });

  test("is passed over where the file has no such column", () => {
    expect(match(["Surname"], { chosen: { surname: 9 } })).toEqual({ surname: 1 });
  });
});
