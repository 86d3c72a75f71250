import { asSentence, typedLines } from "./typedLines";

describe("the lines of a cell", () => {
  test.each([
    ["one\ntwo", ["one", "two"]],
    ["one; two;", ["one", "two"]],
    ["• one\r\n- two\n3. three\n(4) four", ["one", "two", "three", "four"]],
    [" one   two ", ["one two"]],
    ["-\n;\n…", []],
    ["3b maths", ["3b maths"]],
    ["", []],
  ])("‘%s’", (text, lines) => {
    expect(typedLines(text)).toEqual(lines);
  });
});

describe("a line as a sentence", () => {
  test.each([
    ["reads well", "Reads well."],
    ["“loves” books", "“Loves” books."],
    ["Reads well!", "Reads well!"],
    ["reads well,", "Reads well."],
    ["said ‘I can read.’", "Said ‘I can read.’"],
    ["élan and care", "Élan and care."],
  ])("‘%s’ becomes ‘%s’", (line, sentence) => {
    expect(asSentence(line, 200)).toBe(sentence);
  });

  test("a long line is cut, and says so", () => {
    const cut = asSentence("reads and reads ".repeat(40), 200);
    expect(cut.length).toBeLessThanOrEqual(200);
    expect(cut).toMatch(/…$/);
  });
});
