import {
  barLength,
  counted,
  inSentence,
  listed,
  numberText,
  oneDecimal,
  percentText,
  shareText,
} from "./words";

test("numbers are grouped in thousands", () => {
  expect([0, 999, 1204, 1000000].map(numberText)).toEqual(["0", "999", "1,204", "1,000,000"]);
});

test("a noun follows its number", () => {
  expect(counted(1, "child", "children")).toBe("1 child");
  expect(counted(0, "child", "children")).toBe("0 children");
  expect(counted(30, "letter")).toBe("30 letters");
});

test("a list reads as a sentence", () => {
  expect(listed([])).toBe("");
  expect(listed(["Pupils"])).toBe("Pupils");
  expect(listed(["Pupils", "Checks", "Targets"])).toBe("Pupils, Checks and Targets");
});

test("a share of nothing is no share of 0", () => {
  expect(shareText(24, 30)).toBe("24 of 30");
  expect(shareText(0, 30)).toBe("0 of 30");
  expect(shareText(0, 0)).toBe("none due");
});

test("a bar is never shorter than nothing nor longer than its frame", () => {
  expect(barLength(24, 30)).toBe(80);
  expect(barLength(31, 30)).toBe(100);
  expect(barLength(-1, 30)).toBe(0);
  expect(barLength(0, 0)).toBe(0);
});

test("points have one decimal at most, and a true minus sign", () => {
  expect([3.333, 5, 0, -12.25, 1204.06].map(oneDecimal)).toEqual([
    "3.3",
    "5",
    "0",
    "−12.3",
    "1,204.1",
  ]);
});

test("a percentage carries its n, and is no 0% where nobody is counted", () => {
  expect(percentText({ reached: 18, n: 25 })).toBe("72% (18 of 25)");
  expect(percentText({ reached: 0, n: 0 })).toBe("nobody assessed");
});

test("a band goes small inside a sentence, a code stays", () => {
  expect(inSentence("Working towards")).toBe("working towards");
  expect(inSentence("EXS")).toBe("EXS");
  expect(inSentence("English first language")).toBe("English first language");
  expect(inSentence("")).toBe("");
});
