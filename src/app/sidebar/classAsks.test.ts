import { decidingSchool, headAddress } from "../../../testing/workbook/decidingSchool";
import { amira } from "../../../testing/workbook/tabs";
import { agreeTargets } from "./agreeTargets";
import { classView } from "./classView";
import { changePoint } from "./year/changePoint";

/** The autumn point is closed, and Amira's reading target is agreed as EXS. */
function decided() {
  const school = decidingSchool();
  school.sit(headAddress);
  const target = { upn: amira.upn, subject: "Reading", horizon: "Year end", before: "" };
  agreeTargets(school, [{ ...target, agreed: "EXS", reason: "" }], "");
  changePoint(school, { point: "Autumn", close: true, until: "" }, "");
  return school;
}

const asks = (school: ReturnType<typeof decidingSchool>) =>
  classView(school.store, "Oak", school.now).groups.flatMap(({ findings }) =>
    findings.flatMap(({ ask }) => ask ?? []),
  );

describe("My class, where a teacher meets a closed cell", () => {
  test("offers the marks of closed points, child by child; none while no point is closed", () => {
    const before = decidingSchool();
    expect(classView(before.store, "Oak", before.now).closed).toEqual([]);
    const school = decided();
    const { closed } = classView(school.store, "Oak", school.now);
    expect(closed.map(({ name, entries }) => [name, entries.length])).toEqual([
      ["Amira Khan", 3],
      ["Ben Ash", 3],
    ]);
    expect(closed[0]?.entries[0]).toMatchObject({ subject: "Reading", stands: "EXS" });
  });

  test("a mark typed there since can be asked for at its finding, with what stood and what was typed", () => {
    const school = decided();
    expect(asks(school)).toEqual([]);
    school.type("Oak", amira.upn, "Reading autumn", "GDS");
    expect(asks(school)).toMatchObject([
      { upn: amira.upn, subject: "Reading", about: "Autumn", stands: "EXS", wanted: "GDS" },
    ]);
  });

  test("so can a target typed over an agreed one, which a head may agree at once", () => {
    const school = decided();
    school.type("Oak", amira.upn, "Reading target year end", "GDS");
    expect(asks(school)).toMatchObject([
      {
        subject: "Reading",
        about: "Target, year end",
        horizon: "Year end",
        stands: "EXS",
        wanted: "GDS",
      },
    ]);
  });
});
