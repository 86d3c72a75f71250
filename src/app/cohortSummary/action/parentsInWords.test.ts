import { openFigureBook } from "../../../core/figures/figureBook";
import { parentsInWords } from "./parentsInWords";

const none = { reached: 0, n: 57 };
const told = {
  handedOut: none,
  inPerson: none,
  comments: none,
  ofTargets: { reached: 41, n: 50 },
  replies: { reached: 12, n: 57 },
};

describe("what a cohort's parents were told", () => {
  test("is one line with its n, each figure traced", () => {
    const book = openFigureBook();
    expect(parentsInWords({ letters: none, released: none, told }, book)).toEqual([
      {
        kind: "paragraph",
        text: "Parents told of agreed targets: 41 of 50 (82%) of the children who have one. Reply slips received: 12 of 57 (21%).",
      },
    ]);
    expect(book.figures().map(({ measure, source }) => [measure, source])).toEqual([
      ["Parents told of agreed targets", "Parents, Targets"],
      ["Reply slips received", "Parents"],
    ]);
  });

  test("says where no target is agreed", () => {
    const before = { ...told, ofTargets: { reached: 0, n: 0 } };
    expect(
      parentsInWords({ letters: none, released: none, told: before }, openFigureBook()),
    ).toMatchObject([{ text: expect.stringContaining("no target is agreed yet. Reply slips") }]);
  });

  test("is absent where it is not known", () => {
    expect(parentsInWords({ letters: none, released: none }, openFigureBook())).toEqual([]);
    expect(parentsInWords(undefined, openFigureBook())).toEqual([]);
  });
});
