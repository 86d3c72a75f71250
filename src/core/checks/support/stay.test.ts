import { aPupil, type TypedPupil } from "../../../../testing/core/aPupil";
import { isHere, joinedAfter, leftBefore } from "./stay";

const day = "2026-12-10";
const at = (typed: TypedPupil) => {
  const { pupil } = aPupil(typed);
  return [joinedAfter(pupil, day), leftBefore(pupil, day), isHere(pupil, day)];
};

describe("stay", () => {
  test("the days of joining and leaving are days at the school", () => {
    expect(at({ joined: "10/12/2026" })).toEqual([false, false, true]);
    expect(at({ left: "10/12/2026" })).toEqual([false, false, true]);
  });

  test("the day before joining and the day after leaving are not", () => {
    expect(at({ joined: "11/12/2026" })).toEqual([true, false, false]);
    expect(at({ left: "09/12/2026" })).toEqual([false, true, false]);
  });

  test("days that contradict each other are not used, and a child with none is here", () => {
    expect(at({ joined: "11/12/2026", left: "09/12/2026" })).toEqual([false, false, true]);
    expect(at({ joined: "" })).toEqual([false, false, true]);
  });
});
