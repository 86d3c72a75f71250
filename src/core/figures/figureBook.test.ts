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

  test("a number of children says how many it is of, where that is known", () => {
    const book = openFigureBook();
    expect(book.count(reading, 7, 29)).toBe("7");
    expect(book.figures()).toMatchObject([{ value: "7", numerator: 7, denominator: 29 }]);
  });

  test("a published percentage stands bare in its column, and with its sign in the book", () => {
    const book = openFigureBook();
    const source = "Benchmarks: DfE";
    expect(book.percentage({ ...reading, source }, "76.5")).toBe("76.5");
    expect(book.figures()).toMatchObject([{ value: "76.5%", source }]);
    expect(book.figures()[0]).not.toHaveProperty("numerator");
  });

  test("means, ranges and chances are written down in their own words", () => {
    const book = openFigureBook();
    const leftOut = "2 without a result";
    const words = book.written({ ...reading, leftOut }, "+4.0 (+0.9 to +7.1)", { denominator: 15 });
    expect(words).toBe("+4.0 (+0.9 to +7.1)");
    expect(book.figures()).toMatchObject([{ value: words, denominator: 15, leftOut }]);
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
