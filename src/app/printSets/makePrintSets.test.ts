import { syntheticUpn } from "../../../testing/letters/letterSchool";
import { printShop, settingsOf } from "../../../testing/letters/printShop";
import { classOf, pupils, type TestRow } from "../../../testing/workbook/tabs";
import { prepareLetters } from "../letterRun/prepareLetters";
import { generatePrintSet } from "./generatePrintSet";
import { binPrintSet, printSets } from "./printSets";

const marks = { "reading.autumn": "EXS", "writing.autumn": "EXS", "mathematics.autumn": "EXS" };

const child = (index: number, firstName: string, more: TestRow = {}): TestRow => ({
  upn: syntheticUpn(index),
  surname: `Vx${firstName.toLowerCase()}`,
  firstName,
  yearGroup: "Year 4",
  className: "Oak",
  ...more,
});

const four = [
  child(1, "Ann"),
  child(2, "Bea", { letterCopies: 2 }),
  child(3, "Cleo", { letterHold: "Y" }),
  child(4, "Dot"),
];

/** A workbook of Oak class with marks for all. */
const oak = (children: readonly TestRow[] = four, settings: Record<string, string> = {}) => [
  settingsOf(settings),
  pupils(...children),
  classOf("Oak", ...children.map((each) => ({ ...each, ...marks }))),
];

/** The body's text page by page. Letters of the built-in layout begin with a paragraph on a new page. */
function pagesOf(xml = ""): string[] {
  return xml.split("<w:pageBreakBefore/>").map((page) => page.replace(/<[^>]*>/g, ""));
}

const oakSet = "Print set – Oak – autumn 2026";

describe("the print set of a class", () => {
  test("is one document: a page a letter in the order of print, two for two copies, none for a held one", () => {
    const shop = printShop(oak());
    const { sentences, documents, unfinished } = shop.make("Oak");
    expect(sentences).toEqual([
      "Oak: 3 letters, 4 pages; 1 held.",
      "This one document holds the letters of many families: print it, then delete it.",
    ]);
    expect(unfinished).toBe(false);
    expect(documents.map(({ name }) => name)).toEqual([oakSet]);
    const set = shop.read()[oakSet];
    expect(set?.problems).toEqual([]);
    const pages = pagesOf(set?.parts["word/document.xml"]);
    const names = four.map(({ firstName }) => String(firstName));
    expect(pages.map((page) => names.filter((name) => page.includes(name)))).toEqual([
      ["Ann"],
      ["Bea"],
      ["Bea"],
      ["Dot"],
    ]);
  });

  test("has nothing personal beside it: keys are digits alone", () => {
    const shop = printShop(oak());
    shop.make("Oak");
    const [{ key, content, group } = { key: "", content: "", group: "" }] = shop.documents();
    expect([key, content].every((each) => /^[\da-f]{16}$/.test(each))).toBe(true);
    expect(group).toBe("print sets");
  });

  test("made again is the same document: left alone while it says the same, given new content when it does not", () => {
    const shop = printShop(oak());
    const [first] = shop.make("Oak").documents;
    expect(shop.make("Oak").documents).toEqual([first]);
    expect(shop.made.writes).toBe(1);
    shop.type("Pupils", 2, headerOf(shop, "Letter hold"), "Y");
    const again = shop.make("Oak");
    expect(again.sentences[0]).toBe("Oak: 2 letters, 3 pages; 2 held.");
    expect(again.documents).toEqual([first]);
    expect(shop.documents()).toHaveLength(1);
    expect(shop.read()[oakSet]?.text).not.toContain("Ann");
  });

  test("that would hold nothing now goes to the bin", () => {
    const shop = printShop(oak([child(1, "Ann")]));
    shop.make("Oak");
    shop.type("Pupils", 2, headerOf(shop, "Letter hold"), "Y");
    expect(shop.make("Oak").sentences).toEqual([
      "Oak: nothing to print; 1 held.",
      "1 earlier print set that no longer holds the right letters went to the bin.",
    ]);
    expect(shop.documents()).toEqual([]);
  });

  test("takes in large print among the others, where each is printed on one side", () => {
    const shop = printShop(
      oak([child(1, "Ann"), child(2, "Bea", { letterFormat: "Large print" })]),
    );
    const { sentences, documents } = shop.make("Oak");
    expect(sentences[0]).toBe("Oak: 2 letters, 2 copies.");
    expect(documents).toHaveLength(1);
  });

  test("is not made into a folder that everybody sees", () => {
    const shop = printShop(oak());
    shop.made.sharing = "anyone";
    expect(() => shop.make("Oak")).toThrow("choose Restricted");
    expect(shop.documents()).toEqual([]);
  });
});

describe("where letters need the head's release", () => {
  const setting = { "Letters need the head's release": "Yes" };

  test("only those that read as they were released are printed, and the rest are counted", () => {
    const now = new Date("2026-11-23T10:00:00Z");
    const prepared = prepareLetters(
      printShop(oak(four, setting)).tools.store,
      { typed: "Oak" },
      now,
    );
    if (prepared.kind === "nobody") throw new Error(prepared.sentence);
    const released = prepared.asked.flatMap(({ wanted: { key, letter } }, index) =>
      letter.state === "held"
        ? []
        : {
            key,
            released: "A. Head, 23/11/2026 10:00",
            releasedContent: index === 0 ? letter.content : "0000000000000000",
          },
    );
    const shop = printShop(oak(four, setting), released);
    expect(shop.make("Oak").sentences[0]).toBe(
      "Oak: 1 letter, 1 page; 1 held; 2 wait for the head's release.",
    );
    expect(shop.read()[oakSet]?.text).toContain("Ann");
    expect(shop.read()[oakSet]?.text).not.toMatch(/Bea|Cleo|Dot/);
  });
});

describe("where letters are printed on both sides", () => {
  const setting = { "Letters printed on both sides": "Yes" };

  test("an empty page follows each letter, so that no family's stands on the back of another's", () => {
    const shop = printShop(oak(four, setting));
    shop.make("Oak");
    const pages = pagesOf(shop.read()[oakSet]?.parts["word/document.xml"]);
    expect(pages.map((page) => page.trim() === "")).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  test("letters of several pages stand in a document of their own, to be printed on one side", () => {
    const children = [child(1, "Ann"), child(2, "Bea", { letterFormat: "Large print" })];
    const shop = printShop(oak(children, setting));
    const { sentences, documents } = shop.make("Oak");
    const apart = `${oakSet} – large print and two languages`;
    expect(documents.map(({ name }) => name)).toEqual([oakSet, apart]);
    expect(sentences).toContain(
      `${apart}: print it on one side. How many pages its letters take is not known beforehand.`,
    );
    expect(shop.read()[oakSet]?.text).not.toContain("Bea");
    expect(shop.read()[apart]?.text).not.toContain("Ann");
  });
});

describe("print sets of every class", () => {
  const elm = [child(11, "Eve", { className: "Elm" }), child(12, "Fay", { className: "Elm" })];
  const both = () => [
    ...oak().slice(0, 1),
    pupils(...four, ...elm),
    classOf("Oak", ...four.map((each) => ({ ...each, ...marks }))),
    classOf("Elm", ...elm.map((each) => ({ ...each, ...marks }))),
  ];

  test("are a document a class", () => {
    const shop = printShop(both());
    const { sentences, documents } = shop.make("All");
    expect(documents.map(({ name }) => name)).toEqual([
      "Print set – Elm – autumn 2026",
      "Print set – Oak – autumn 2026",
    ]);
    expect(sentences).toContain("Elm: 2 letters, 2 pages.");
    expect(sentences.at(-1)).toContain("print them, then delete them");
  });

  test("stop of themselves before time is up, name what is left, and go on where they stopped", () => {
    const shop = printShop(both());
    const slow = shop.tools.drive.create;
    const tools = {
      ...shop.tools,
      drive: {
        ...shop.tools.drive,
        create: (document: Parameters<typeof slow>[0]) => {
          shop.time.now += 100_000;
          return slow(document);
        },
      },
    };
    const first = generatePrintSet(tools, "All", 60_000);
    expect(first.unfinished).toBe(true);
    expect(first.sentences).toContain(
      "Still to make: Oak. Run this again, and it carries on where it stopped.",
    );
    const second = generatePrintSet(tools, "All", 60_000);
    expect(second.unfinished).toBe(false);
    expect(shop.documents()).toHaveLength(2);
    expect(shop.made.writes).toBe(2);
    expect(shop.rows("Log")).toHaveLength(3);
  });

  test("stand in a list, from which each can be put in the bin, and nothing else can", () => {
    const shop = printShop(both());
    shop.make("All");
    const { drive } = shop;
    const [first, second] = printSets(drive);
    expect([first?.name, second?.name]).toEqual([
      "Print set – Elm – autumn 2026",
      "Print set – Oak – autumn 2026",
    ]);
    expect(binPrintSet(drive, first?.id ?? "")).toEqual([second]);
    expect(shop.bin).toEqual(["Print set – Elm – autumn 2026"]);
    const letter = { name: "Letter", bytes: new Uint8Array(), folder: "f", key: "k", content: "c" };
    const other = drive.create({ ...letter, group: "letters autumn 2026" });
    expect(() => binPrintSet(drive, other.id)).toThrow("no longer stands");
  });
});

describe("what cannot be made", () => {
  test("no class, or one that is not there, is told in words", () => {
    const { tools } = printShop(oak());
    expect(generatePrintSet(tools, " ", 60_000).sentences[0]).toContain("type its name, or All");
    expect(generatePrintSet(tools, "Yew", 60_000).sentences[0]).toBe(
      "There is no class called ‘Yew’. The classes are Oak.",
    );
  });

  test("a set that was made twice because Drive's answer was lost stands once afterwards", () => {
    const shop = printShop(oak());
    shop.make("Oak");
    const [made] = shop.documents();
    if (made) shop.drive.create({ ...made, folder: "f" });
    expect(shop.documents()).toHaveLength(2);
    shop.make("Oak");
    expect(shop.documents()).toHaveLength(1);
  });
});

function headerOf({ rows }: ReturnType<typeof printShop>, header: string): number {
  return (rows("Pupils")[0]?.indexOf(header) ?? -1) + 1;
}
