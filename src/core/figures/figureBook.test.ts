import { openFigureBook } from "./figureBook";

const reading = { measure: "Reading", group: "All children", point: "Spring 2027" };

describe("the figures of a document", () => {
  test("whoever asks for the words of a number leaves it in the book, under the heading", () => {
    const book = openFigureBook();
    const words = book.under("At a glance").share(reading, {
      state: "known",
      reached: 18,
      n: 29,
      share: 18 / 29,
      leftOut: [
        { reason: "notYetAssessed", count: 3 },
        { reason: "unreadable", count: 1 },
      ],
    });
    expect(words).toBe("18 of 29 (62%)");
    expect(book.figures()).toEqual([
      {
        ...reading,
        section: "At a glance",
        value: "18 of 29 (62%)",
        numerator: 18,
        denominator: 29,
        leftOut: "3 not yet assessed, 1 with a mark that cannot be read",
        source: "Class tabs",
        release: { state: "given" },
      },
    ]);
  });

  test("that nobody is assessed is a figure too, without numbers", () => {
    const book = openFigureBook();
    expect(book.outOf(reading, 0, 0)).toBe("none assessed");
    expect(book.figures()[0]).not.toHaveProperty("denominator");
  });

  test("a figure that stands twice under a heading is in the book once; under two, twice", () => {
    const book = openFigureBook();
    for (const section of ["One", "One", "Two"]) book.under(section).count(reading, 7);
    expect(book.figures().map(({ section, value }) => [section, value])).toEqual([
      ["One", "7"],
      ["Two", "7"],
    ]);
  });
});
