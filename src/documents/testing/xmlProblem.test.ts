import { xmlProblem } from "./xmlProblem";

describe("xmlProblem", () => {
  test("finds nothing in well-formed XML", () => {
    expect(xmlProblem('<?xml version="1.0"?><a b="c &amp; d"><e/>text &#233;</a>')).toBeUndefined();
  });

  test.each([
    ["<a><b></a></b>", "</a> closes nothing"],
    ["<a>", "<a> is not closed"],
    ["<a>salt & vinegar</a>", "a bare &"],
    ["<a>1 < 2</a>", "a bare < or a broken tag"],
    ["<a b=c></a>", "a bare < or a broken tag"],
    ["<a>\u0007</a>", "a character that XML refuses"],
    ["<a>\ud83d</a>", "a character that XML refuses"],
  ])("%j: %s", (xml, problem) => {
    expect(xmlProblem(xml)).toBe(problem);
  });
});
