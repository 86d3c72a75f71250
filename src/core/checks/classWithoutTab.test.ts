import { aSchool } from "../../../testing/core/aSchool";
import { fixes } from "../../../testing/core/places";
import { classWithoutTab } from "./classWithoutTab";

describe("classWithoutTab", () => {
  const inOak = (className: string) =>
    aSchool({ pupils: [{ className }], classRows: [{ className: "Oak tree" }] });

  test("a class with a tab is not reported", () => {
    expect(classWithoutTab(inOak("Oak tree"))).toEqual([]);
  });

  test("a class written slightly otherwise is an error with the likely class", () => {
    expect(fixes(classWithoutTab(inOak("oak  Tree")))).toEqual(["Oak tree"]);
    expect(fixes(classWithoutTab(inOak("Oka tree")))).toEqual(["Oak tree"]);
  });

  test("another class is an error without a guess", () => {
    const [finding] = classWithoutTab(inOak("Elm"));
    expect(finding).toMatchObject({ severity: "error", found: "Elm" });
    expect(finding).not.toHaveProperty("fix");
  });

  test("a class with a figure is never guessed, since 3A and 4A are two classes", () => {
    const school = aSchool({
      pupils: [{ className: "Year 4A" }],
      classRows: [{ className: "Year 3A" }],
    });
    expect(fixes(classWithoutTab(school))).toEqual([undefined]);
  });

  test("nothing is said before any class tab has rows", () => {
    expect(classWithoutTab(aSchool({ classRows: [] }))).toEqual([]);
  });
});
