import { readFileSync } from "node:fs";
import { makeSchool } from "../../../local/school/makeSchool";
import { printShop } from "../../../testing/letters/printShop";
import { sectionsOf } from "../../../testing/letters/sectionsOf";
import { aTab } from "../../../testing/workbook/tabs";
import { hashKey } from "../../core/text/fnv1a";
import { base64Text } from "../../documents/runtime/base64Text";
import { decodeXml } from "../../documents/template/xmlText";
import type { ReadDocx } from "../../documents/testing/readDocx";
import { letterTemplatesTab } from "../../workbook/tabs/letterTemplates";
import { letterTemplateRows } from "../../workbook/write/letterTemplateRows";
import { prepareLetters } from "../letterRun/prepareLetters";
import { fullName } from "../letters/fullName";

const { tabs } = makeSchool({ seed: 11, pupils: 210, classes: 7, mistakes: false });

const text = base64Text(readFileSync("testing/letters/templates/designedInWriter.docx"));
const ownLetter = aTab(
  letterTemplatesTab,
  letterTemplateRows({
    ...{ kind: "all", by: "Office", since: "23/11/2026", edited: "", documentId: "", link: "" },
    hash: hashKey(text),
    text,
  }),
);

/** The print set of a class: the pages of each letter in order, and whose each is to be. */
function printed(own: boolean, cut: (set: ReadDocx) => string[]) {
  const others = tabs.filter(({ name }) => name !== "Letters" && name !== "Log");
  const shop = printShop(own ? [...others, ownLetter] : others);
  const prepared = prepareLetters(shop.tools.store, { typed: "All" }, new Date(shop.time.now));
  if (prepared.kind === "nobody") throw new Error(prepared.sentence);
  const { children, asked } = prepared;
  const className = children[100]?.pupil.className ?? "";
  shop.make(className);
  const [set] = Object.values(shop.read());
  if (!set) throw new Error("There is no print set.");
  expect(set.problems).toEqual([]);
  const pages = cut(set).map((xml) => decodeXml(xml.replace(/<[^>]*>/g, "")));
  const whose = children.flatMap(({ pupil }, index) => {
    const ready = asked[index]?.wanted.letter.state === "ready";
    const copies = ready && pupil.className === className ? (pupil.letterCopies ?? 1) : 0;
    return Array<typeof pupil>(copies).fill(pupil);
  });
  return { pages, whose, everybody: children.map(({ pupil }) => pupil) };
}

/** The pages of each letter name its child, and nobody else of the whole school by name or number. */
function expectOneFamilyEach({ pages, whose, everybody }: ReturnType<typeof printed>): void {
  expect(pages).toHaveLength(whose.length);
  expect(pages.length).toBeGreaterThan(20);
  for (const [index, page] of pages.entries()) {
    const own = whose[index] ? fullName(whose[index]) : "nobody";
    if (!page.includes(own)) throw new Error("A page does not name its child.");
    for (const other of everybody) {
      const name = fullName(other);
      if (page.includes(other.upn)) throw new Error("A page holds a pupil number.");
      if (!own.includes(name) && page.includes(name)) throw new Error("A page names another.");
    }
  }
}

describe("a print set holds one family's data between two breaks", () => {
  test("in the built-in letters", () => {
    expectOneFamilyEach(
      printed(false, ({ parts }) =>
        (parts["word/document.xml"] ?? "").split("<w:pageBreakBefore/>"),
      ),
    );
  });

  test("in the school's own template, with the headers and footers that its pages show", () => {
    expectOneFamilyEach(
      printed(true, (set) => sectionsOf(set).map(({ body, edges }) => body + edges)),
    );
  });
});
