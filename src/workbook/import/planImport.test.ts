import { aFile, importInto } from "../../../testing/workbook/importInto";
import { amira, aTab, pupils } from "../../../testing/workbook/tabs";
import { importColumnsTab } from "../tabs/importColumns";
import type { ImportKind } from "./importKind";

/** A kind that needs a score, and writes nothing. */
const scores: ImportKind = {
  key: "scores",
  title: "Scores",
  from: "A test of a test.",
  fields: [
    { key: "upn", label: "UPN", alsoCalled: [], needed: true },
    { key: "score", label: "Scaled score", alsoCalled: ["Score"], needed: true },
    { key: "paper", label: "Paper", alsoCalled: [] },
  ],
  likelihood: (found) => (found.has("score") ? 0.9 : 0),
  plan: (rows) => ({
    rows: rows.map(({ table, line, text }) => {
      const about = `${text("upn")} ${text("score")} ${text("paper")}`;
      return { table, line, outcome: "same", about, changes: [] };
    }),
    changes: [],
    questions: [],
    notes: [],
  }),
};

const file = aFile(["UPN", "Score", "Paper"], ["A1", "104", "Reading"]);

describe("the kind of data", () => {
  test("is recognised by its columns", () => {
    expect(importInto([pupils()], file, {}, [scores]).kind?.key).toBe("scores");
    const children = aFile(["UPN", "Surname", "Forename", "DOB", "Reg"]);
    expect(importInto([pupils()], children).kind?.key).toBe("children");
  });

  test("is the one that the person has chosen", () => {
    const children = aFile(["Surname", "Forename", "Score"], ["Ash", "Ben", "104"]);
    const { kind, notes, plan } = importInto([pupils()], children, { kind: "scores" }, [scores]);
    expect(kind?.key).toBe("scores");
    expect(plan).toBeUndefined();
    expect(notes).toEqual([
      "Scores cannot be imported without a column for ‘UPN’. Choose which column of the file it is.",
    ]);
  });

  test("is asked for where the headers tell nothing", () => {
    const other = importInto([pupils()], aFile(["Locker", "Peg"], ["7", "12"]), {}, [scores]);
    expect(other.kind).toBeUndefined();
    expect(other.header?.headers).toEqual(["Locker", "Peg"]);
    expect(other.notes).toEqual(["The headers do not tell what this is. Choose what it is."]);
  });

  test("cannot be told of a file without a table", () => {
    expect(importInto([pupils()], aFile(["1"], ["2"]), {}, [scores]).notes).toEqual([
      "No table was found: there should be one row of headers, and a row for each child or figure below it.",
    ]);
  });
});

describe("the tables of a file", () => {
  const second = {
    name: "Elm",
    rows: [
      ["Paper", "Score", "UPN"],
      ["Maths", "99", "B2"],
      ["Total", "99"],
    ],
  };

  test("are read together where they are laid out alike, wherever the columns stand", () => {
    const both = importInto([pupils()], [file, second], {}, [scores]);
    expect(both.outcomes).toEqual([
      "2 same A1 104 Reading",
      "2 same B2 99 Maths",
      "3 passOver Total",
    ]);
  });

  test("are left out, and named, where they lack what is needed", () => {
    const other = {
      name: "Notes",
      rows: [
        ["UPN", "Remark"],
        ["A1", "moved"],
      ],
    };
    const blank = { name: "Sheet3", rows: [["", ""]] };
    const read = importInto([pupils()], [file, other, blank], {}, [scores]);
    expect(read.outcomes).toHaveLength(1);
    expect(read.notes).toEqual([
      "The sheet ‘Notes’ is laid out otherwise and was left out. Import it by itself.",
    ]);
  });
});

describe("a header a slip away from a known one", () => {
  test("is taken for it, and the person is told", () => {
    const slip = importInto([pupils()], aFile(["UPN", "Scaled scroe"], ["A1", "104"]), {}, [
      scores,
    ]);
    expect(slip.outcomes).toEqual(["2 same A1 104 "]);
    expect(slip.notes).toEqual([
      "The column ‘Scaled scroe’ is taken for ‘Scaled score’. Choose another if that is wrong.",
    ]);
  });
});

describe("what the person says of the columns", () => {
  const headers = ["UPN", "Surname", "Known as", "Form", "Ever 6"];
  const list = aFile(headers, [amira.upn, "Khan", "Amira", "Oak", "Y"]);
  const columns = { firstName: 3, className: 0, pupilPremium: 5 };
  const tabs = [pupils(), aTab(importColumnsTab)];

  test("is written with the import, for people to read and change", () => {
    const after = importInto(tabs, list, { kind: "children", columns }).after[1];
    expect(after?.values.slice(1)).toEqual([
      ["Children", "Form", "Not used"],
      ["Children", "Known as", "First name"],
      ["Children", "Ever 6", "Pupil premium"],
    ]);
  });

  test("counts at the next import, and nothing more is asked", () => {
    const first = importInto(tabs, list, { kind: "children", columns });
    const again = importInto(first.after, list, { kind: "children" });
    expect(again.outcomes).toEqual(["2 same Amira Khan"]);
    expect(again.plan?.changes).toEqual([]);
  });

  test("counts as it has been changed in the tab", () => {
    const remembered = { kind: "children", header: "known as", means: "home language" };
    const said = [pupils(), aTab(importColumnsTab, [remembered])];
    const { columns: found } = importInto(said, list, { kind: "children" });
    expect(found.find(({ field }) => field.key === "homeLanguage")?.column).toBe(3);
  });

  test("is not written by an import that changes nothing else", () => {
    const first = importInto(tabs, list, { kind: "children", columns });
    const other = importInto(first.after, list, { columns: { ...columns, pupilPremium: 0 } });
    expect(other.plan?.changes).toEqual([]);
  });
});
