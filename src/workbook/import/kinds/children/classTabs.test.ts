import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import { amira, ben, classOf, pupils, type TestRow } from "../../../../../testing/workbook/tabs";
import type { SheetTab } from "../../../sheetValue";

const headers = ["UPN", "Surname", "First name", "Class", "Year group"];
const typed = {
  scale: "Steps",
  "reading.autumn": "EXS",
  "writing.start": "=A1",
  "reading.targetYearEnd": "GDS",
  comment: "Kind.",
  lookAt: "Reading autumn (mend)",
};
const zoe = {
  upn: aUpn(5),
  surname: "Elm",
  firstName: "Zoë",
  yearGroup: "Year 3",
  className: "Elm",
};

/** A workbook of Oak, with Amira and Ben, and Elm, with Zoë. */
const school = (ofAmira: TestRow = typed, oak = classOf("Oak", { ...amira, ...ofAmira }, ben)) => [
  pupils(amira, ben, zoe),
  oak,
  classOf("Elm", zoe),
];

function bring(tabs: readonly SheetTab[], ...rows: string[][]) {
  return importInto(tabs, aFile(headers, ...rows), { answers: { notInFile: "stay" } });
}

const amiraTo = (className: string, year = "Year 4") => [
  amira.upn,
  "Khan",
  "Amira",
  className,
  year,
];

describe("a child who changes class", () => {
  test("moves to the new class's tab with everything typed, below its last row", () => {
    const read = bring(school(), amiraTo("Elm"));
    expect(read.plan?.rows[0]?.changes).toEqual([
      { column: "Class", before: "Oak", after: "Elm" },
      { column: "Class tab", before: "Oak", after: "Elm" },
    ]);
    expect(read.column("Elm", "UPN")).toEqual([zoe.upn, amira.upn]);
    expect(read.column("Elm", "Scale")).toEqual(["", "Steps"]);
    expect(read.column("Elm", "Reading autumn")).toEqual(["", "EXS"]);
    expect(read.column("Elm", "Reading target year end")).toEqual(["", "GDS"]);
    expect(read.column("Elm", "Comment")).toEqual(["", "Kind."]);
    expect(read.column("Pupils", "Class")).toEqual(["Elm", "Oak", "Elm"]);
    expect(read.notes).toEqual([
      "1 child moves to another class's tab, with everything typed in the row.",
    ]);
  });

  test("to a class whose children stand in a tab of another name goes there, and once: the same file again moves nobody", () => {
    const bothToFir = [amiraTo("Fir"), [zoe.upn, "Elm", "Zoë", "Fir", "Year 3"]];
    const read = bring(school(), ...bothToFir);
    expect(read.column("Elm", "UPN")).toEqual([zoe.upn, amira.upn]);
    const again = bring(read.after, ...bothToFir);
    expect(again.plan?.rows.map(({ outcome }) => outcome)).toEqual(["same", "same"]);
    expect(again.plan?.changes).toEqual([]);
  });

  test("leaves an empty row, where only the marks of the last check wait for the next", () => {
    const [, oak] = bring(school(), amiraTo("Elm")).after;
    expect(oak?.values[1]?.filter((value) => value !== "")).toEqual(["Reading autumn (mend)"]);
    expect(oak?.values[2]?.[0]).toBe(ben.upn);
  });

  test("takes text along as text", () => {
    const { plan } = bring(school(), amiraTo("Elm"));
    expect(JSON.stringify(plan?.changes)).toContain('"\'=A1"');
  });

  test("takes along columns of the school's own that both tabs have, and leaves others", () => {
    const own = (tab: SheetTab, more: string[], values: string[]): SheetTab => ({
      ...tab,
      values: tab.values.map((row, index) => [...row, ...(index === 0 ? more : values)]),
    });
    const [roll, oak, elm] = school();
    if (!roll || !oak || !elm) throw new Error("The school has three tabs.");
    const tabs = [
      roll,
      own(oak, ["Locker", "Coat peg"], ["7", "blue"]),
      own(elm, ["Peg", "locker "], ["", ""]),
    ];
    const read = bring(tabs, amiraTo("Elm"));
    expect(read.column("Elm", "locker ")).toEqual(["", "7"]);
    expect(read.column("Oak", "Locker")).toEqual(["", "7"]);
    expect(read.column("Oak", "Coat peg")).toEqual(["blue", "blue"]);
    expect(read.column("Elm", "Peg")).toEqual(["", ""]);
    expect(read.notes).toContain(
      "Row 2 of Oak holds entries in columns that the new class's tab does not have. They stay there: move them by hand.",
    );
  });

  test("takes the new year group along", () => {
    const read = bring(school(), amiraTo("Elm", "Year 5"));
    expect(read.column("Elm", "Year group")).toEqual(["Year 3", "Year 5"]);
  });

  test("stays where the new class has no tab, and set-up is named", () => {
    const read = bring(school(), amiraTo("Fir"));
    expect(read.column("Oak", "UPN")).toContain(amira.upn);
    expect(read.column("Pupils", "Class")).toEqual(["Fir", "Oak", "Elm"]);
    expect(read.notes).toEqual([
      "Fir has no tab yet. Import, then choose Set up this workbook, which makes it; then import the file once more, and rows that stand in another class's tab move.",
    ]);
  });

  test("moves at the next import, once the tab is there", () => {
    const first = bring(school(), amiraTo("Fir"));
    const read = bring([...first.after, classOf("Fir")], amiraTo("Fir"));
    expect(read.column("Fir", "Reading autumn")).toEqual(["EXS"]);
    expect(read.column("Oak", "UPN")).toEqual(["", ben.upn]);
  });

  test("stays in both tabs where a row stands in two: a check tells of that", () => {
    const [roll, oak] = school();
    if (!roll || !oak) throw new Error("The school has three tabs.");
    const read = bring([roll, oak, classOf("Elm", zoe, amira), classOf("Fir")], amiraTo("Fir"));
    expect(read.column("Fir", "UPN")).toEqual([]);
  });
});

describe("when children move from one tab to another and names change in it", () => {
  test("nothing that is written is taken back, however many moves there are", () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      upn: aUpn(100 + index),
      surname: `S${"a".repeat(index % 7)}b`,
      firstName: `F${String.fromCharCode(97 + (index % 26))}${"e".repeat(Math.floor(index / 26))}`,
      yearGroup: "Year 4",
      className: "Oak",
      comment: `About ${index}`,
    }));
    const rows = many.map((child, index) => [
      child.upn,
      index % 2 === 0 ? child.surname : `${child.surname} New`,
      child.firstName,
      index % 2 === 0 ? "Elm" : "Oak",
      "Year 4",
    ]);
    const tabs = [pupils(...many), classOf("Oak", ...many), classOf("Elm")];
    const read = bring(tabs, ...rows);
    expect(read.column("Elm", "Comment")).toEqual(
      many.filter((_, index) => index % 2 === 0).map(({ comment }) => comment),
    );
    expect(read.column("Oak", "Comment")).toEqual(
      many.map(({ comment }, index) => (index % 2 === 0 ? "" : comment)),
    );
    expect(read.column("Oak", "Surname")).toEqual(
      many.map(({ surname }, index) => (index % 2 === 0 ? "" : `${surname} New`)),
    );
    expect(read.plan?.changes.length).toBeLessThan(200);
  });
});

describe("a child who is new", () => {
  const dan = [aUpn(9), "Fir", "Dan", "Oak", "Year 4"];

  test("gets a row in the class's tab, with the scale of the year group", () => {
    const read = bring(school(), dan);
    expect(read.column("Oak", "Surname")).toEqual(["Khan", "Ash", "Fir"]);
    expect(read.column("Oak", "Year group")).toEqual(["Year 4", "Year 4", "Year 4"]);
    expect(read.column("Oak", "Scale")).toEqual(["Steps", "", "Teacher assessment"]);
    expect(read.column("Pupils", "UPN")).toEqual([amira.upn, ben.upn, zoe.upn, aUpn(9)]);
  });

  test("gets the year group of the date of birth where the file gives none", () => {
    const file = aFile([...headers, "Date of birth"], [...dan.slice(0, 4), "", "14/10/2017"]);
    const read = importInto(school(), file, { answers: { notInFile: "stay" } });
    expect(read.column("Oak", "Year group")[2]).toBe("Year 4");
    expect(read.column("Pupils", "Year group")[3]).toBe("");
  });

  test("gets none without a UPN, nor where the class has no tab", () => {
    expect(bring(school(), ["", "Fir", "Dan", "Oak", "Year 4"]).column("Oak", "UPN")).toHaveLength(
      2,
    );
    expect(bring(school(), [aUpn(9), "Fir", "Dan", "Ash", "Year 4"]).notes[0]).toContain(
      "Ash has no tab",
    );
  });

  test("is passed over where the file gives a day of leaving that is past", () => {
    const file = aFile([...headers, "Left"], [...dan, "18/07/2025"]);
    const read = importInto(school(), file, { answers: { notInFile: "stay" } });
    expect(read.outcomes).toEqual(["2 passOver Dan Fir"]);
    expect(read.reason(2)).toBe("The child has left, and is not in Pupils.");
  });
});

test("a changed name follows into the class's tab", () => {
  const read = bring(school(), [amira.upn, "Khan-Ali", "Amira", "Oak", "Year 4"]);
  expect(read.column("Oak", "Surname")).toEqual(["Khan-Ali", "Ash"]);
  expect(read.column("Oak", "First name")).toEqual(["Amira", "Ben"]);
});

test("the letter hold and copies are never touched", () => {
  const held = { ...amira, letterHold: "Y", letterCopies: 2 };
  const file = aFile(
    [...headers, "Letter hold", "Letter copies"],
    [amira.upn, "Khan-Ali", "Amira", "Oak", "Year 4", "N", "9"],
  );
  const read = importInto([pupils(held)], file);
  expect(read.column("Pupils", "Surname")).toEqual(["Khan-Ali"]);
  expect(read.column("Pupils", "Letter hold")).toEqual(["Y"]);
  expect(read.column("Pupils", "Letter copies")).toEqual([2]);
});

describe("a class that the file calls by another name", () => {
  const six = Array.from({ length: 6 }, (_, index) => ({
    upn: aUpn(200 + index),
    surname: `Oakley${"abcdef".charAt(index)}`,
    firstName: "Sam",
    className: "Oak",
  }));
  const tabs = [pupils(...six), classOf("Oak", ...six)];
  const rows = six.map(({ upn, surname }) => [upn, surname, "Sam", "4OAK", ""]);
  const joiner = [aUpn(9), "Fir", "Dan", "4OAK", ""];
  const file = aFile(headers, ...rows, joiner);
  const asked = importInto(tabs, file);
  const [question] = asked.plan?.questions ?? [];

  test("is asked about, and its children wait", () => {
    expect(question?.question).toBe(
      "All children of Oak who are in the file are in ‘4OAK’ there. Is that Oak by another name?",
    );
    expect(asked.outcomes.every((outcome) => outcome.includes(" ask "))).toBe(true);
  });

  test("keeps its name, and whoever joins comes into it", () => {
    const read = importInto(tabs, file, { answers: { [question?.id ?? ""]: "same" } });
    expect(new Set(read.column("Pupils", "Class"))).toEqual(new Set(["Oak"]));
    expect(read.column("Oak", "Surname")).toContain("Fir");
  });

  test("or its children move", () => {
    const read = importInto(tabs, file, { answers: { [question?.id ?? ""]: "moves" } });
    expect(new Set(read.column("Pupils", "Class"))).toEqual(new Set(["4OAK"]));
  });

  test("is not asked about where few children say so, or they come from two classes", () => {
    expect(importInto(tabs, aFile(headers, ...rows.slice(0, 3))).plan?.questions).toEqual([]);
    const two = [
      pupils(...six.map((child, index) => ({ ...child, className: index % 2 ? "Oak" : "Elm" }))),
    ];
    expect(importInto(two, file).plan?.questions).toEqual([]);
  });
});
