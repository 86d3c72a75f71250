import { SharedSheet } from "../../../testing/beside/sharedSheet";
import {
  decidingDay,
  decidingSchool,
  teacherAddress,
} from "../../../testing/workbook/decidingSchool";
import { amira, ben } from "../../../testing/workbook/tabs";
import type { SheetTab } from "../../workbook/sheetValue";
import { childView } from "../sidebar/childView";
import { cohortView } from "../sidebar/cohortView";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import { undoChange } from "../undo/undoChange";
import { handOutLetters } from "./handOutLetters";
import { prepareLetters } from "./prepareLetters";

const oak = { typed: "Oak" };
const prepared = oakAsItStands();

/** Oak's workbook before any letter is made, and its letters: worked out once. */
function oakAsItStands() {
  const { store } = decidingSchool();
  const letters = prepareLetters(store, oak, decidingDay);
  if (letters.kind === "nobody") throw new Error(letters.sentence);
  return { tabs: store.readTabs(), asked: letters.asked };
}

/** A school whose letters are made on these days, in the order of print: Ben's, then Amira's. */
function school(made: readonly string[], change: (sheet: SharedSheet) => void = () => undefined) {
  const sheet = new SharedSheet(prepared.tabs.map((tab): SheetTab => tab));
  const letters = sheet.values("Letters");
  const [headers = []] = letters;
  for (const [index, day] of made.entries()) {
    const wanted = prepared.asked[index]?.wanted;
    if (wanted?.letter.state !== "ready") throw new Error("A letter is held.");
    const row: Record<string, string> = {
      Key: wanted.key,
      "Made on": `${day} 09:00`,
      Content: wanted.letter.content,
      "Document id": "document",
    };
    letters.push(headers.map((header) => row[String(header)] ?? ""));
  }
  change(sheet);
  const changing = {
    store: { ...sheet.store, who: () => teacherAddress },
    undo: sheet.undo,
    now: decidingDay,
  };
  return {
    sheet,
    record: (day = "23/11/2026") => handOutLetters(changing, oak, day, ""),
    undo: (token = "") => undoChange(changing.store, sheet.undo, token, decidingDay),
    rows: () => {
      const [names = [], ...rows] = sheet.values("Parents");
      return rows
        .map((row) => Object.fromEntries(names.map((name, at) => [String(name), row[at] ?? ""])))
        .filter(({ UPN }) => UPN !== "");
    },
    parents: () => ({
      amira: childView(sheet.store, amira.upn, decidingDay).parents.told,
      oak: cohortView(sheet.store, "Oak", decidingDay).parents.told,
    }),
  };
}

function typeIn(tab: string, upn: string, header: string, value: string) {
  return (sheet: SharedSheet) => {
    const values = sheet.values(tab);
    const row = values.find((each) => each.includes(upn));
    if (!row) throw new Error(`${tab} has no row of that child.`);
    row[sheet.column(tab, header)] = value;
  };
}

const both = ["20/11/2026", "20/11/2026"];

describe("letters handed out", () => {
  test("are a row a child with the day and who, shown on the child's page and counted once", () => {
    const { record, rows, parents, sheet } = school(both);
    expect(record("21/11/2026").sentence).toBe("Recorded 2 letters as handed out.");
    expect(rows()).toMatchObject(
      [ben, amira].map(({ upn, surname }) => ({
        UPN: upn,
        Surname: surname,
        Class: "Oak",
        Date: new Date(2026, 10, 21),
        How: "Letter handed out",
        "What parents were told": "What the letter of Autumn 2026/27 says.",
        "What parents said": "",
        By: "Mr Byrne",
      })),
    );
    expect(parents().amira).toMatchObject([{ date: "21/11/2026", how: "Letter handed out" }]);
    expect(parents().oak?.handedOut).toEqual({ reached: 2, n: 2 });
    const log = sheet.values("Log").filter((row) => row.includes("Letters handed out"));
    expect(log).toHaveLength(1);
  });

  test("are recorded once, though the button is pressed twice; a letter made later is added", () => {
    const { record, rows } = school(["20/11/2026"]);
    expect(record().sentence).toBe(
      "Recorded 1 letter as handed out; 1 is not made as it would read now.",
    );
    const again = record();
    expect(again).toMatchObject({
      sentence:
        "No letter had to be recorded as handed out: 1 is recorded already, 1 is not made as it would read now.",
    });
    expect(again.undo).toBeUndefined();
    expect(rows()).toHaveLength(1);
  });

  test("are taken back with undo, and can then be recorded anew", () => {
    const { record, undo, rows } = school(both);
    undo(record().undo?.token);
    expect(rows()).toEqual([]);
    expect(record().sentence).toBe("Recorded 2 letters as handed out.");
  });

  test("are recorded again where the letter was made again since, and not for another season's", () => {
    const earlier = (told: string, day: Date) => (sheet: SharedSheet) => {
      const [names = []] = sheet.values("Parents");
      const row: Record<string, string | Date> = {
        UPN: amira.upn,
        Date: day,
        How: "Letter handed out",
        "What parents were told": told,
      };
      sheet.values("Parents").push(names.map((name) => row[String(name)] ?? ""));
    };
    const said = (told: string, day: number) =>
      school(both, earlier(told, new Date(2026, 10, day))).record().sentence;
    expect(said("Their targets.", 20)).toContain("Recorded 1 letter as handed out; 1 is recorded");
    expect(said("Their targets.", 19)).toBe("Recorded 2 letters as handed out.");
    expect(said("What the letter of Summer 2026/27 says.", 20)).toContain("Recorded 2 letters");
  });

  test("leave out children held back, and say how many", () => {
    const { record, rows } = school(both, typeIn("Pupils", amira.upn, "Letter hold", "Yes"));
    expect(record().sentence).toBe("Recorded 1 letter as handed out; 1 is held back.");
    expect(rows().map(({ UPN }) => UPN)).toEqual([ben.upn]);
  });

  test("count only once released where the school asks for the head's release", () => {
    const release = (sheet: SharedSheet) => {
      const row = sheet
        .values("Settings")
        .find((each) => each.includes("Letters need the head's release"));
      if (row) row[row.indexOf("Letters need the head's release") + 1] = "Yes";
      const [, first] = sheet.values("Letters");
      const content = sheet.column("Letters", "Content");
      if (!first) throw new Error("There is no letter.");
      first[sheet.column("Letters", "Released")] = "Mrs Marsh, 21/11/2026 10:00";
      first[sheet.column("Letters", "Released content")] = first[content] ?? "";
    };
    const { record, rows } = school(both, release);
    expect(record().sentence).toBe(
      "Recorded 1 letter as handed out; 1 waits for the head’s release.",
    );
    expect(rows().map(({ UPN }) => UPN)).toEqual([ben.upn]);
  });

  test("are refused for a day to come, no day, and the day before they were made", () => {
    const { record, rows } = school(["20/11/2026", "22/11/2026"]);
    expect(() => record("24/11/2026")).toThrow(/no later than today, such as 23\/11\/2026/);
    expect(() => record("then")).toThrow(/no later than today/);
    expect(() => record("19/11/2026")).toThrow(/made after 19\/11\/2026, the last on 22\/11\/2026/);
    expect(rows()).toEqual([]);
    expect(record("21/11/2026").sentence).toBe(
      "Recorded 1 letter as handed out; 1 was made after that day.",
    );
  });

  test("are refused in words where there is no Parents tab, or nobody says who", () => {
    const { store, undo } = school(both).sheet;
    const changing = { store: { ...store, who: () => "" }, undo, now: decidingDay };
    expect(() => handOutLetters(changing, oak, "23/11/2026", " ")).toThrow(/who handed out/);
    const without = {
      ...store,
      readTab: (name: string) => (name === "Parents" ? undefined : store.readTab(name)),
    };
    expect(() => handOutLetters({ ...changing, store: without }, oak, "23/11/2026", "B")).toThrow(
      new SidebarProblem(
        "There is no Parents tab yet, so nothing was recorded. Choose Set up this workbook, then record it again.",
      ),
    );
  });

  test("are written in as few calls for a class as for one child", () => {
    const callsOf = (made: readonly string[]) => {
      const { sheet, record } = school(made);
      sheet.begin(() => undefined);
      record();
      return sheet.calls;
    };
    expect(callsOf(both)).toBe(callsOf(both.slice(1)));
  });
});
