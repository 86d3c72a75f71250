import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import { amira, ben, classOf, pupils } from "../../../../../testing/workbook/tabs";

/** Imports a list of names in one column, with a date of birth each, into a workbook with these children. */
function bring(names: readonly string[], answers = {}, standing = [amira]) {
  const rows = names.map((name, index) => [name, `${10 + index}/11/2017`]);
  const workbook = [pupils(...standing), classOf("Oak", ...standing)];
  return importInto(workbook, aFile(["Pupil name", "DOB"], ...rows), { answers });
}

const columnsOf = (read: ReturnType<typeof importInto>) =>
  read
    .column("Pupils", "Surname")
    .map((surname, index) => `${surname} | ${read.column("Pupils", "First name")[index]}`);

test("a list of names in one column and dates of birth is recognised as children", () => {
  const read = bring(["Ash, Ben"]);
  expect(read.kind?.key).toBe("children");
  expect(read.notes.join()).not.toContain("cannot be imported");
});

test("a comma is sure: the surname stands before it, and the preview shows both", () => {
  const read = bring(["van der Berg, Jan", "Smith-Jones, Zoë"], {}, []);
  expect(read.plan?.questions).toEqual([]);
  expect(read.plan?.rows[0]).toMatchObject({ outcome: "add", about: "Jan van der Berg" });
  expect(read.plan?.rows[0]?.changes).toEqual(
    expect.arrayContaining([
      { column: "Surname", before: "", after: "van der Berg" },
      { column: "First name", before: "", after: "Jan" },
    ]),
  );
  expect(columnsOf(read)).toEqual(["van der Berg | Jan", "Smith-Jones | Zoë"]);
  expect(read.notes).toContain(
    "Names that stand in one column are taken apart: 2 children at the comma, the surname before it.",
  );
});

describe("without a comma", () => {
  const names = ["Jan van der Berg", "Elm, Siân", "Mary Jane O’Brien"];

  test("a person is asked once, and the rows wait; the others come in", () => {
    const read = bring(names);
    expect(read.outcomes).toEqual([
      "2 ask Jan van der Berg",
      "3 add Siân Elm",
      "4 ask Mary Jane O’Brien",
    ]);
    expect(read.reason(2)).toBe("Which part of the name is the surname?");
    const [question] = read.plan?.questions ?? [];
    expect(question?.question).toContain("2 children");
    expect(question?.question).not.toMatch(/Berg|Brien/);
    expect(question?.choices.map(({ key }) => key)).toEqual(["last", "first"]);
  });

  test.each([
    ["last", ["van der Berg | Jan", "Elm | Siân", "O’Brien | Mary Jane"]],
    ["first", ["Jan | van der Berg", "Elm | Siân", "Mary | Jane O’Brien"]],
  ])("the %s word is the surname once that is said", (answer, expected) => {
    const read = bring(names, { names: answer }, []);
    expect(columnsOf(read)).toEqual(expected);
    expect(read.notes).toContain(
      `Names that stand in one column are taken apart: 1 child at the comma, the surname before it; 2 children with the ${answer} word as the surname.`,
    );
  });

  test.each(["Amira Khan", "KHAN  AMIRA"])(
    "a child of Pupils is known by ‘%s’ either way",
    (name) => {
      const read = bring([name]);
      expect(read.plan?.questions.map(({ id }) => id)).not.toContain("names.surname");
      expect(columnsOf(read)).toEqual(["Khan | Amira"]);
    },
  );

  test("a name that could be two children's is asked about", () => {
    const other = { ...ben, surname: "Amira", firstName: "Khan" };
    expect(bring(["Amira Khan"], {}, [amira, other]).outcomes).toEqual(["2 ask Amira Khan"]);
  });
});

test.each([
  ["Amira", "one word"],
  ["Smith, John, Jr", "one comma"],
])("‘%s’ is refused with what to do", (name, sentence) => {
  const read = bring([name], {}, []);
  expect(read.outcomes).toEqual([`2 refuse ${name}`]);
  expect(read.reason(2)).toContain(sentence);
  expect(read.reason(2)).toContain("‘Surname, First name’");
});

test("a single name beside the UPN of a child changes nothing of the name", () => {
  const read = importInto(
    [pupils(amira), classOf("Oak", amira)],
    aFile(["UPN", "Name", "Sex"], [amira.upn, "Amira", "F"]),
  );
  expect(columnsOf(read)).toEqual(["Khan | Amira"]);
  expect(read.outcomes).toEqual(["2 change Q838999926001"]);
});

describe("beside a column of surnames", () => {
  const beside = (name: string, surname = "van der Berg") =>
    columnsOf(
      importInto(
        [pupils()],
        aFile(["UPN", "Surname", "Name", "DOB"], [aUpn(1), surname, name, "14/11/2017"]),
        { kind: "children" },
      ),
    );

  test.each(["Jan", "Jan van der Berg", "van der Berg, Jan", "VAN DER BERG Jan"])(
    "‘%s’ gives the first name",
    (name) => {
      expect(beside(name)).toEqual(["van der Berg | Jan"]);
    },
  );
});

test("whoever waits for the question is not taken for a leaver", () => {
  const children = [amira, ben];
  const read = importInto(
    [pupils(...children), classOf("Oak", ...children)],
    aFile(["UPN", "Name"], [amira.upn, "Amira Ali"], [ben.upn, "Ash, Ben"]),
  );
  expect(read.outcomes).toEqual(["2 ask Amira Ali", "3 same Ben Ash"]);
  expect(read.plan?.questions.map(({ id }) => id)).toEqual(["names.surname"]);
});
