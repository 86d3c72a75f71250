import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { onEntryMissing } from "./onEntryMissing";

const reception = { yearGroup: "R", dateOfBirth: "14/10/2021" };
const all = { reading: "ON", writing: "ON", mathematics: "ON" };
const noStart = [{ upn: aUpn(0), yearGroup: "R" }];

test("a child in Reception without an on-entry assessment in a subject lacks one", () => {
  const missing = (onEntry: object) =>
    onEntryMissing(
      aSchool({
        pupils: [reception],
        classRows: noStart,
        earlyYears: [{ upn: aUpn(0), year: "2026/27", onEntry }],
      }),
    ).missing.length;
  expect(missing({})).toBe(1);
  expect(missing({ reading: "ON", writing: "ON" })).toBe(1);
  expect(missing(all)).toBe(0);
});

test("the start columns of the class tab count too; older children are not asked for", () => {
  expect(onEntryMissing(aSchool({ pupils: [reception] })).missing).toEqual([]);
  expect(onEntryMissing(aSchool()).children).toEqual([]);
});

test("it is overdue once the first half term is over", () => {
  const on = (today: string) => onEntryMissing(aSchool({ pupils: [reception], today })).overdue;
  expect([on("2026-10-31"), on("2026-11-01")]).toEqual([false, true]);
});
