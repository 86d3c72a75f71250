import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import {
  amira,
  aTab,
  ben,
  classOf,
  pupils,
  type TestRow,
} from "../../../../../testing/workbook/tabs";
import { historyTab, testsTab } from "../../../tabs/results";

const born = { dateOfBirth: "14/10/2017" };
const headers = ["UPN", "Former UPN", "Surname", "First name", "Date of birth", "Sex"];

/** A row of the file about Amira, changed. */
const row = (change: Partial<Record<string, string>> = {}) => {
  const standard = {
    UPN: amira.upn,
    Surname: "Khan",
    "First name": "Amira",
    "Date of birth": "14/10/2017",
  };
  const values: Partial<Record<string, string>> = { ...standard, ...change };
  return headers.map((header) => values[header] ?? "");
};

function bring(roll: readonly TestRow[], rows: readonly string[][], answers = {}) {
  return importInto([pupils(...roll)], aFile(headers, ...rows), { answers });
}

/** The import with each of its questions answered so. */
function answered(roll: readonly TestRow[], rows: readonly string[][], key: string) {
  const questions = bring(roll, rows).plan?.questions ?? [];
  return bring(roll, rows, Object.fromEntries(questions.map(({ id }) => [id, key])));
}

const stands = { ...amira, ...born };

describe("a child is found by UPN", () => {
  test("and what differs is a change, column by column", () => {
    const { plan } = bring([{ ...stands, sex: "F" }], [row({ Surname: "Khan-Ali", Sex: "F" })]);
    expect(plan?.rows[0]).toMatchObject({
      outcome: "change",
      about: "Amira Khan-Ali",
      changes: [{ column: "Surname", before: "Khan", after: "Khan-Ali" }],
    });
    expect(plan?.questions).toEqual([]);
  });

  test("and nothing is changed by blanks, case, capitals or another way of writing a day", () => {
    const typed = { ...amira, dateOfBirth: "14.10.17", sex: "Girl" };
    const read = bring(
      [typed],
      [row({ Surname: "KHAN", Sex: "" }), row({ UPN: ben.upn, Surname: "Ash" })],
    );
    expect(read.outcomes[0]).toBe("2 same Amira KHAN");
  });

  test("even with another date of birth, where the name is the same", () => {
    const { plan } = bring([stands], [row({ "Date of birth": "15/10/2017" })]);
    expect(plan?.rows[0]?.changes).toEqual([
      { column: "Date of birth", before: "14/10/2017", after: "15/10/2017" },
    ]);
  });

  test("but refused where name and date of birth are another's", () => {
    const read = bring(
      [stands],
      [row({ "First name": "Zoë", Surname: "Elm", "Date of birth": "01/02/2018" })],
    );
    expect(read.outcomes).toEqual(["2 refuse Zoë Elm"]);
    expect(read.reason(2)).toBe(
      "The UPN belongs to a child of another name and another date of birth in row 2 of Pupils. Find out whose it is, and mend the file or the workbook.",
    );
    expect(read.plan?.changes).toEqual([]);
  });

  test("and asked about where the whole name differs and no date of birth tells", () => {
    const other = row({ "First name": "Zoë", Surname: "Elm", "Date of birth": "" });
    expect(bring([stands], [other]).outcomes).toEqual(["2 ask Zoë Elm"]);
    expect(answered([stands], [other], "same").outcomes).toEqual(["2 change Zoë Elm"]);
    expect(answered([stands], [other], "leaveOut").outcomes).toEqual(["2 passOver Zoë Elm"]);
    expect(answered([stands], [other], "new").outcomes).toEqual(["2 ask Zoë Elm"]);
  });

  test("but refused where the UPN stands twice in Pupils", () => {
    const read = bring([stands, { ...stands, firstName: "Amy" }], [row()]);
    expect(read.reason(2)).toBe(
      "This UPN stands more than once in Pupils, in rows 2 and 3. Mend that first.",
    );
  });
});

describe("a UPN twice in the file", () => {
  test("is refused, both rows", () => {
    const read = bring([], [row(), row({ Surname: "Kahn" })]);
    expect(read.outcomes).toEqual(["2 refuse Amira Khan", "3 refuse Amira Kahn"]);
    expect(read.reason(3)).toBe(
      "One UPN in rows 2 and 3 of the file, which do not say the same. Keep the right row, or give each child its own UPN.",
    );
  });

  test("is passed over the second time where it says the same", () => {
    const read = bring([], [row(), row()]);
    expect(read.outcomes).toEqual(["2 add Amira Khan", "3 passOver Amira Khan"]);
    expect(read.reason(3)).toBe("It says the same as row 2.");
  });
});

describe("a UPN that has changed", () => {
  const another = aUpn(7);
  const changed = [row({ UPN: another, "Former UPN": amira.upn })];

  test("is found by the former one, and follows into every tab in which it stands", () => {
    const tabs = [
      pupils(stands),
      classOf("Oak", amira, ben),
      aTab(historyTab, [{ upn: ben.upn }, { upn: amira.upn, subject: "Reading" }]),
      aTab(testsTab, [{ upn: amira.upn.toLowerCase(), subject: "Reading" }]),
    ];
    const read = importInto(tabs, aFile(headers, ...changed));
    expect(read.outcomes).toEqual(["2 change Amira Khan"]);
    expect(read.plan?.rows[0]?.changes).toEqual([
      { column: "UPN", before: amira.upn, after: another },
    ]);
    expect(read.notes).toEqual(["The UPN of 1 child changes, in every tab in which it stands."]);
    for (const tab of ["Pupils", "Oak", "Past marks", "Tests"]) {
      expect(read.column(tab, "UPN")).toContain(another);
      expect(read.column(tab, "UPN")).not.toContain(amira.upn);
    }
    expect(read.column("Past marks", "UPN")).toContain(ben.upn);
  });

  test("is found by name and date of birth too, and then it is asked", () => {
    const rows = [row({ UPN: another })];
    const asked = bring([stands], rows);
    expect(asked.outcomes).toEqual(["2 ask Amira Khan"]);
    expect(asked.plan?.questions[0]).toMatchObject({
      question:
        "Row 2: Amira Khan, born 14/10/2017, is in row 2 of Pupils with another UPN. Is this the same child?",
      choices: [{ key: "same" }, { key: "new" }, { key: "leaveOut" }],
    });
    expect(asked.plan?.changes).toEqual([]);
    expect(answered([stands], rows, "same").column("Pupils", "UPN")).toEqual([another]);
    expect(answered([stands], rows, "new").column("Pupils", "UPN")).toEqual([amira.upn, another]);
    expect(answered([stands], rows, "leaveOut").reason(2)).toBe("Left out, as you have chosen.");
  });

  test("cannot be the case where another row of the file has the UPN that stands", () => {
    const two = [row(), row({ UPN: another })];
    const asked = bring([stands], two);
    expect(asked.outcomes).toEqual(["2 same Amira Khan", "3 ask Amira Khan"]);
    expect(asked.plan?.questions[0]).toMatchObject({
      question:
        "Row 3: Amira Khan, born 14/10/2017, is in row 2 of Pupils with another UPN, which another row of the file has. Is this another child?",
      choices: [{ key: "new" }, { key: "leaveOut" }],
    });
    expect(answered([stands], two, "new").column("Pupils", "UPN")).toEqual([amira.upn, another]);
  });
});

describe("a row without a UPN", () => {
  const rows = [row({ UPN: "", Sex: "F" })];

  test("is asked about where name and date of birth are found", () => {
    const asked = bring([stands], rows);
    expect(asked.outcomes).toEqual(["2 ask Amira Khan"]);
    expect(asked.plan?.questions[0]?.question).toBe(
      "Row 2: Amira Khan, born 14/10/2017, has no UPN in the file. The name is in row 2 of Pupils, with the same date of birth. Is this the same child?",
    );
    expect(answered([stands], rows, "same").column("Pupils", "Sex")).toEqual(["F"]);
    expect(answered([stands], rows, "new").outcomes).toEqual(["2 add Amira Khan"]);
    expect(answered([stands], rows, "leaveOut").plan?.changes).toEqual([]);
  });

  test("is asked about where only the name is found", () => {
    const other = [row({ UPN: "", "Date of birth": "01/02/2018" })];
    expect(bring([stands], other).plan?.questions[0]?.question).toContain(
      "with the date of birth 14/10/2017. Is this the same child?",
    );
    const none = [row({ UPN: "", "Date of birth": "", Sex: "F" })];
    expect(bring([{ ...amira }], none).plan?.questions[0]?.question).toContain(
      "with no date of birth. Is this the same child?",
    );
  });

  test("says the same without a question where it changes nothing", () => {
    const read = bring([stands], [row({ UPN: "" })]);
    expect(read.outcomes).toEqual(["2 same Amira Khan"]);
    expect(read.plan?.questions).toEqual([]);
  });

  test("is new where nobody has the name", () => {
    const read = bring([], rows);
    expect(read.outcomes).toEqual(["2 add Amira Khan"]);
    expect(read.notes).toContain(
      "1 child comes in without a UPN. A row in the class's tab needs one.",
    );
  });

  test("is refused where two children in Pupils have the name and birthday", () => {
    const read = bring([stands, { ...stands, upn: aUpn(8) }], rows);
    expect(read.reason(2)).toBe(
      "More than one child of this name is in Pupils, in rows 2 and 3. Give this row the child's UPN as it stands there.",
    );
  });

  test("is refused where another row of the file is that child", () => {
    const other = row({ "First name": "Amy", "Date of birth": "" });
    const read = bring([stands], [other, ...rows]);
    expect(read.reason(3)).toBe(
      "The child of row 2 of Pupils has this name, and another row of the file has that child's UPN. Give this row its UPN.",
    );
  });

  test("is refused where another row of the file has the same name and birthday", () => {
    const read = bring([], [...rows, row(), ...rows]);
    expect(read.outcomes).toEqual([
      "2 refuse Amira Khan",
      "3 add Amira Khan",
      "4 refuse Amira Khan",
    ]);
    expect(read.reason(2)).toBe(
      "Rows 2, 3 and 4 of the file have one name, and no other date of birth. Give each of them its UPN, or take the wrong one out.",
    );
  });

  test("is asked about together with others, or one by one", () => {
    const roll = [stands, { ...ben, ...born }];
    const both = [...rows, row({ UPN: "", Surname: "Ash", "First name": "Ben", Sex: "M" })];
    const asked = bring(roll, both);
    expect(asked.plan?.questions).toHaveLength(1);
    expect(asked.plan?.questions[0]?.question).toBe(
      "2 children have no UPN in the file and are found in Pupils by name and date of birth. Are they the same children?",
    );
    expect(bring(roll, both, { sameChildren: "same" }).column("Pupils", "Sex")).toEqual(["F", "M"]);
    expect(bring(roll, both, { sameChildren: "each" }).plan?.questions).toHaveLength(3);
    expect(bring(roll, both, { sameChildren: "leaveOut" }).plan?.changes).toEqual([]);
  });
});

test("two rows are never brought into one child, whatever is answered", () => {
  const rows = [row({ UPN: aUpn(7) }), row({ UPN: aUpn(8) })];
  const read = answered([stands], rows, "same");
  expect(read.outcomes).toEqual(["2 change Amira Khan", "3 refuse Amira Khan"]);
  expect(read.reason(3)).toContain("The child of Pupils is taken already, by row 2.");
});

test("questions keep their ids, which hold no name", () => {
  const rows = [row({ UPN: aUpn(7) })];
  const ids = () => bring([stands], rows).plan?.questions.map(({ id }) => id);
  expect(ids()).toEqual(ids());
  expect(ids()?.join()).not.toMatch(/amira|khan/i);
});

test("a UPN with a wrong first letter comes in, and is told", () => {
  const read = bring([], [row({ UPN: `A${amira.upn.slice(1)}` })]);
  expect(read.outcomes).toEqual(["2 add Amira Khan"]);
  expect(read.notes).toEqual([
    "1 child comes in with a UPN whose first letter does not fit its figures. Check entries will say which.",
  ]);
});
