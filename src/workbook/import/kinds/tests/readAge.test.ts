import { ageInYears, readAge } from "./readAge";

test.each([
  ["9:04", 112],
  ["9.04", 112],
  ["9-4", 112],
  ["9y 4m", 112],
  ["9 years 4 months", 112],
  ["112", 112],
  ["7:11", 95],
])("%s is an age of %d months", (text, months) => {
  expect(readAge(text)).toBe(months);
  expect(readAge(ageInYears(months))).toBe(months);
});

test.each(["", "9:12", "9", "old", "2:01", "300"])("‘%s’ is no age of a child here", (text) => {
  expect(readAge(text)).toBeUndefined();
});
