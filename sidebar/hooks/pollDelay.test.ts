import { pollDelay } from "./pollDelay";

test("the selection is looked at every three seconds while somebody works", () => {
  expect(pollDelay(0, 0)).toBe(3_000);
  expect(pollDelay(40, 0)).toBe(3_000);
});

test("a Sheet that nobody touches is looked at less and less, but still", () => {
  expect(pollDelay(45, 0)).toBe(8_000);
  expect(pollDelay(5_000, 0)).toBe(15_000);
});

test("a Google that refuses is asked less often", () => {
  expect(pollDelay(0, 1)).toBe(6_000);
  expect(pollDelay(0, 50)).toBe(15_000);
});
