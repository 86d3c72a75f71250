import { aSchool } from "../../../testing/core/aSchool";
import { readScope } from "./readScope";

const school = aSchool({
  settings: { schoolName: "Hazel Lane Primary School" },
  pupils: [
    { yearGroup: "Year 4", className: "Oak", firstName: "Persephone" },
    { yearGroup: "Year 5", className: "Elm Tree" },
    { yearGroup: "Year 6", className: "Class 6", surname: "Quillfeather" },
  ],
});

function scope(text: string) {
  const reading = readScope(text, school);
  return reading.kind === "scope" ? reading.scope : reading.sentence;
}

describe("the scope of a summary", () => {
  test.each(["", "  ", "School", "whole school", "The whole school", "ALL", "all pupils"])(
    "‘%s’ is the whole school",
    (text) => {
      expect(scope(text)).toEqual({ kind: "school" });
    },
  );

  test("so is the school's own name", () => {
    expect(scope("hazel lane primary school")).toEqual({ kind: "school" });
  });

  test.each(["Year 4", "year4", "Y4", "Yr. 4", "4", "YEAR FOUR", "Year-4", "years 4"])(
    "‘%s’ is Year 4",
    (text) => {
      expect(scope(text)).toEqual({ kind: "yearGroup", yearGroup: 4 });
    },
  );

  test.each(["R", "Reception", "EYFS", "reception class"])("‘%s’ is Reception", (text) => {
    expect(scope(text)).toEqual({ kind: "yearGroup", yearGroup: 0 });
  });

  test.each(["Oak", "oak ", "OAK", "Oak class", "class oak"])("‘%s’ is the class Oak", (text) => {
    expect(scope(text)).toEqual({ kind: "class", className: "Oak" });
  });

  test("spaces within a class's name are forgiven", () => {
    expect(scope(" elm   tree")).toEqual({ kind: "class", className: "Elm Tree" });
  });

  test("a class with a number in its name is found with the word class, a year group without", () => {
    expect(scope("class 6")).toEqual({ kind: "class", className: "Class 6" });
    expect(scope("6")).toEqual({ kind: "yearGroup", yearGroup: 6 });
  });

  test("a class that is written another way in the Pupils tab goes by its own tab", () => {
    const pupils = school.pupils.map((row) => ({
      ...row,
      pupil: { ...row.pupil, className: "Oaak" },
    }));
    const reading = readScope("Ash", { ...school, pupils });
    expect(reading.kind === "unknown" && reading.sentence).not.toContain("Oaak");
    expect(readScope("oak", { ...school, pupils }).kind).toBe("scope");
  });

  test("what is not known is answered with the nearest name and with all that can be typed", () => {
    expect(scope("Oka")).toBe(
      "‘Oka’ is not a class or year group of this school. Was Oak meant? You can type: Whole school, Year 4, Year 5, Year 6, Class 6, Elm Tree, Oak.",
    );
    expect(scope("Willow")).toBe(
      "‘Willow’ is not a class or year group of this school. You can type: Whole school, Year 4, Year 5, Year 6, Class 6, Elm Tree, Oak.",
    );
  });

  test("a child's name typed by mistake is not repeated", () => {
    expect(scope("Persephone")).not.toContain("Persephone");
    expect(scope("quillfeather")).not.toContain("quillfeather");
  });
});
