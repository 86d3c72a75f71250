import { aCtf, aCtfPupil } from "../../../../testing/files/aCtf";
import { bytesOf } from "../../../../testing/files/bytesOf";
import { sentenceOf, tablesOf } from "../../../../testing/files/tables";
import { importInto } from "../../../../testing/workbook/importInto";
import { amira, ben, resultsWorkbook } from "../../../../testing/workbook/resultsWorkbook";
import { publishedRows } from "../../../files/publishedRows";
import { readFile } from "../../../files/readFile";

/** A file as a person chooses it, read as the page reads it. */
const chosen = (bytes: Uint8Array, name = "list.csv") =>
  readFile(name, bytes, { keepRows: publishedRows });
const csv = (...lines: string[]) => bytesOf(`${lines.join("\n")}\n`);

/** What would come of importing such a file. */
async function planned(...lines: string[]) {
  const tables = tablesOf(await chosen(csv(...lines)));
  return importInto(resultsWorkbook(), tables, {});
}

/** Nothing is half-imported: no change is planned, whatever is refused. */
async function refused(...lines: string[]) {
  const read = await planned(...lines);
  expect(read.plan?.changes ?? []).toEqual([]);
  return read;
}

describe("a wrong file", () => {
  test("of another form is refused with what to choose instead", async () => {
    expect(sentenceOf(await chosen(bytesOf("%PDF-1.7"), "list.pdf"))).toMatch(/PDF.* as \.xlsx or/);
  });

  test("of another table asks what it holds, and plans nothing", async () => {
    const read = await refused("Supplier,Invoice,Paid", "Paper Ltd,1042,12.50");
    expect(read.notes).toEqual(["The headers do not tell what this is. Choose what it is."]);
  });

  test("of another school is told of once for all its children", async () => {
    const read = await refused(
      "UPN,Subject,Mark,Term",
      "A999999926001,Reading,EXS,Autumn",
      "A999999926002,Reading,EXS,Autumn",
    );
    expect(read.notes.join()).toContain("Are they another school's?");
  });
});

describe("a file cut short", () => {
  const ctf = aCtf(aCtfPupil() + aCtfPupil());

  test.each([
    ["within a child", ctf.slice(0, ctf.lastIndexOf("<DOB>"))],
    ["between two", ctf.slice(0, ctf.indexOf("</Pupil>") + 8)],
  ])("a CTF %s gives no child at all", async (_, part) => {
    expect(sentenceOf(await chosen(bytesOf(part), "x.xml"))).toMatch(
      /damaged or was not copied whole/,
    );
  });

  test("a CSV within a quoted cell names the row", async () => {
    const sentence = sentenceOf(await chosen(csv("UPN,Surname", "A1,Ash", 'A2,"Kha')));
    expect(sentence).toMatch(/^Row 3 has a quotation mark that opens and never closes/);
  });
});

describe("a file of a million rows", () => {
  test("is refused before it fills the memory", async () => {
    const rows = `UPN,Surname\n${"A1,Ash\n".repeat(1_000_000)}`;
    expect(sentenceOf(await chosen(bytesOf(rows)))).toMatch(
      /more than 200,000 rows.* keep the rows/,
    );
  });

  test("of DfE is narrowed, and its rows are called by the file's own numbers", async () => {
    const elsewhere = "202425,Academic year,Local authority,South West,Leeds,Total,61,9";
    const header =
      "time_period,time_identifier,geographic_level,region_name,la_name,gender,pt_rwm_met_expected_standard,pt_rwm_met_higher_standard";
    const dorset = "202425,Academic year,Local authority,South West,Dorset,Total";
    const read = await planned(
      header,
      ...Array.from({ length: 50 }, () => elsewhere),
      `${dorset},57,5`,
      ...Array.from({ length: 50 }, () => elsewhere),
      `${dorset},a few,5`,
    );
    expect([...new Set(read.plan?.rows.map(({ line }) => line))]).toEqual([52, 103]);
    expect(read.notes.join()).not.toContain("The header was found");
  });
});

test("an XML bomb is not opened", async () => {
  const definitions = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
  );
  const bomb = `<!DOCTYPE CTfile [<!ENTITY e0 "ha">${definitions.join("")}]><CTfile>&e9;</CTfile>`;
  expect(sentenceOf(await chosen(bytesOf(bomb), "x.xml"))).toMatch(
    /definitions \(DOCTYPE\).* Export the CTF again/,
  );
});

describe("a CSV with formulas", () => {
  test("brings names in as text", async () => {
    const read = await planned(
      "UPN,Surname,Forename,DOB",
      `${amira.upn},"=HYPERLINK(""http://x.example"",""Khan"")",Amira,14/10/2017`,
    );
    const written = JSON.stringify(read.plan?.changes);
    expect(written).toContain("'=HYPERLINK");
    expect(written).not.toContain('"=HYPERLINK');
  });

  test("brings no mark in, and says what to do", async () => {
    const read = await refused("UPN,Reading Aut,Maths Aut", `${amira.upn},=A1,=SUM(B1)`);
    expect(read.plan?.rows.map(({ outcome }) => outcome)).toEqual(["refuse", "refuse"]);
    expect(read.reason(2)).toMatch(
      /is a formula, not its result\. Save the file with values alone/,
    );
  });
});

describe("a UPN that belongs to another child", () => {
  test("is refused in a list of children, with the row of Pupils", async () => {
    const read = await refused("UPN,Surname,Forename,DOB", `${amira.upn},Fir,Dan,01/02/2018`);
    expect(read.outcomes).toEqual(["2 refuse Dan Fir"]);
    expect(read.reason(2)).toContain("row 2 of Pupils");
  });

  test("is refused for a mark too", async () => {
    const read = await refused(
      "UPN,Name,DOB,Reading Aut,Maths Aut",
      `${amira.upn},Dan Fir,01/02/2018,EXS,EXS`,
    );
    expect(read.reason(2)).toMatch(/^The UPN belongs to a child of another name/);
  });
});

describe("two children with one name and birthday", () => {
  test("in the file are both refused, unless UPNs tell them apart", async () => {
    const twins = ["Fir,Dan,01/02/2018,Oak", "Fir,Dan,01/02/2018,Elm"];
    const read = await refused("Surname,Forename,DOB,Class", ...twins);
    expect(read.outcomes).toEqual(["2 refuse Dan Fir", "3 refuse Dan Fir"]);
    expect(read.reason(2)).toContain("UPN");
  });

  test("in Pupils are not told apart by name: the row is refused, or asked about", async () => {
    const other = { ...ben, surname: amira.surname ?? "", firstName: amira.firstName ?? "" };
    const twin = { ...other, dateOfBirth: amira.dateOfBirth ?? "" };
    const workbook = resultsWorkbook({ pupils: [amira, twin] });
    const list = tablesOf(await chosen(csv("Surname,Forename,DOB,Sex", "Khan,Amira,14/10/2017,F")));
    const children = importInto(workbook, list);
    expect(children.outcomes).toEqual(["2 refuse Amira Khan"]);
    expect(children.plan?.changes).toEqual([]);
    const sheet = tablesOf(
      await chosen(csv("Name,DOB,Reading Aut,Maths Aut", "Amira Khan,14/10/2017,EXS,EXS")),
    );
    const marks = importInto(workbook, sheet);
    expect(marks.outcomes).toEqual(["2 ask Amira Khan"]);
    expect(marks.plan?.changes).toEqual([]);
  });
});
