import { sourcesInWords, sourceText } from "./publishedSources";

test("several sources stand beside each other, each once, with the licence once", () => {
  const texts = [sourceText("tool"), sourceText("tool", true), sourceText("tool")];
  expect(sourcesInWords(texts)).toBe(
    "Department for Education, tool; Department for Education, tool, provisional. Contains public sector information licensed under the Open Government Licence v3.0",
  );
});

test("a source that a school has typed stands as it is, and none is said to be none", () => {
  expect(sourcesInWords(["LA briefing.", "LA briefing"])).toBe("LA briefing");
  expect(sourcesInWords(["", ""])).toBe("not stated in the Benchmarks tab");
});
