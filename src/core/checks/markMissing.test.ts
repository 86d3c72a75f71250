import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { messages, places } from "../../../testing/core/places";
import { markMissing } from "./markMissing";

describe("markMissing", () => {
  const inJanuary = { today: "2027-01-10" };

  test("blanks of an open point are work in hand", () => {
    expect(markMissing(aSchoolWithReading({}))).toEqual([]);
    expect(markMissing(aSchoolWithReading({}, { today: "2026-12-18" }))).toEqual([]);
  });

  test("once the point has closed each blank is a reminder, and later points are not yet due", () => {
    const found = markMissing(aSchoolWithReading({ autumn: "EXS" }, inJanuary));
    expect(places(found)).toEqual(["Oak!U2", "Oak!AD2"]);
    expect(messages(found)[0]).toContain("autumn mark in writing");
  });

  test("a child who joined after the closing, or has left, is not asked for", () => {
    expect(
      markMissing(aSchoolWithReading({}, { ...inJanuary, pupil: { joined: "05/01/2027" } })),
    ).toEqual([]);
    expect(
      markMissing(aSchoolWithReading({}, { ...inJanuary, pupil: { left: "05/01/2027" } })),
    ).toEqual([]);
  });

  test("absent is an answer", () => {
    const found = markMissing(aSchoolWithReading({ autumn: "A" }, inJanuary));
    expect(places(found)).not.toContain("Oak!L2");
  });
});
