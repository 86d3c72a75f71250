import { codesOf, describeCodes, scaleBook } from "./scale";
import { pointInTime } from "./shipped/pointInTime";
import { keyStage2Scaled } from "./shipped/scores";
import { steps } from "./shipped/steps";
import { shippedScaleBook, shippedScales } from "./shippedScales";

describe("scaleBook", () => {
  test("a scale is found by id or name, whatever the case and the spaces around", () => {
    expect(shippedScaleBook.find("steps")).toBe(steps);
    expect(shippedScaleBook.find(" POINT in time ")).toBe(pointInTime);
    expect(shippedScaleBook.find("Stars")).toBeUndefined();
  });

  test("where two scales share a name the first is found", () => {
    const own = { ...steps, id: "own-steps" };
    expect(scaleBook([own, steps]).find("Steps")).toBe(own);
    expect(scaleBook([steps, own]).find("Steps")).toBe(steps);
  });
});

describe("describeCodes", () => {
  test("a few codes are listed, many are given from first to last, scores as a range", () => {
    expect(describeCodes(pointInTime)).toBe("BEL, JB, AT, JA or ABV");
    expect(describeCodes(steps)).toBe("1b to 6s+");
    expect(describeCodes(keyStage2Scaled)).toBe("a whole number from 80 to 120");
  });
});

describe("shipped scales", () => {
  test("ids and names tell them apart, and each says where it comes from", () => {
    const names = shippedScales.flatMap(({ id, name }) => [...new Set([id, name.toLowerCase()])]);
    expect(new Set(names).size).toBe(names.length);
    expect(shippedScales.filter(({ source }) => source.trim() === "")).toEqual([]);
  });

  test.each(shippedScales.map((scale) => [scale.name, scale] as const))(
    "no two codes of %s are the same when case and spaces are forgiven",
    (_name, scale) => {
      const codes = codesOf(scale).map((code) => code.toUpperCase());
      expect(new Set(codes).size).toBe(codes.length);
    },
  );

  test.each(shippedScales.map((scale) => [scale.name, scale] as const))(
    "no other way of writing a grade of %s is a code of its own",
    (_name, scale) => {
      const codes = new Set(codesOf(scale).map((code) => code.toUpperCase()));
      const others = scale.grades.flatMap(({ alsoWritten = [] }) => alsoWritten);
      expect(others.filter((other) => codes.has(other.toUpperCase()))).toEqual([]);
      expect(new Set(others).size).toBe(others.length);
    },
  );

  test("a cumulative scale has no band of its own unless every grade has the same", () => {
    for (const { expectation, grades } of shippedScales) {
      if (expectation) expect(grades.every(({ band }) => band === undefined)).toBe(true);
    }
  });
});
