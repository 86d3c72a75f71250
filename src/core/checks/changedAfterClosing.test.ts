import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { changedAfterClosing } from "./changedAfterClosing";

describe("changedAfterClosing", () => {
  const row = { upn: aUpn(0), yearGroup: "5", marks: { reading: { autumn: "GDS" } } };
  const kept = { upn: aUpn(0), year: "2026/27", point: "Autumn", reading: "GDS" };
  const found = (closed: object) =>
    changedAfterClosing(aSchool({ classRows: [row], closedMarks: [{ ...kept, ...closed }] }));

  test("nothing while no point is closed, nor where the marks stand as they stood", () => {
    expect(changedAfterClosing(aSchool({ classRows: [row] }))).toEqual([]);
    expect(found({})).toEqual([]);
  });

  test("a mark that was changed is a query that says what stood there, and offers it", () => {
    const [finding, ...others] = found({ reading: "EXS" });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "query", expected: "EXS", found: "GDS", fix: "EXS" });
    expect(finding?.message).toContain("what was typed since is kept");
    expect(finding?.message).toContain("ask for the change");
  });

  test("a mark typed where there was none has no likely fix", () => {
    const [finding] = found({ reading: "" });
    expect(finding?.message).toContain("closed with reading blank");
    expect(finding?.fix).toBeUndefined();
  });

  test("another year's marks, and other children's, are passed over", () => {
    expect(found({ reading: "EXS", year: "2025/26" })).toEqual([]);
    expect(found({ reading: "EXS", upn: aUpn(1) })).toEqual([]);
  });
});
