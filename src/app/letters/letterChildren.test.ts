import { letterSchool } from "../../../testing/letters/letterSchool";

describe("gathering the children for letters", () => {
  const { children } = letterSchool([
    { pupil: { "First name": "Amira" }, row: { "Reading autumn": "EXS" } },
    { pupil: { "First name": "Sami" } },
    { pupil: { "First name": "Tomasz", Class: "Elm" } },
    { pupil: { "First name": "Leah", UPN: "" } },
    { pupil: { "First name": "Noor", Left: "01/10/2026" } },
  ]);

  test("there is one for every row of the Pupils tab, in its order, leavers included", () => {
    expect(children.map(({ pupil }) => pupil.firstName)).toEqual([
      "Amira",
      "Sami",
      "Tomasz",
      "Leah",
      "Noor",
    ]);
  });

  test("each has its own row and its three subjects", () => {
    expect(children[0]?.row?.upn).toBe(children[0]?.pupil.upn);
    expect(children[0]?.targets.map(({ subject }) => subject)).toEqual([
      "reading",
      "writing",
      "mathematics",
    ]);
  });

  test("classmates are the other children of the class, leavers included", () => {
    expect(children[0]?.classmates.map(({ firstName }) => firstName)).toEqual([
      "Sami",
      "Leah",
      "Noor",
    ]);
    expect(children[2]?.classmates).toEqual([]);
  });

  test("a child without a UPN is given nobody's row", () => {
    expect(children[3]).toMatchObject({ doubt: "noUpn", targets: [] });
    expect(children[3]?.row).toBeUndefined();
  });
});
