import { readDocx } from "../testing/readDocx";
import type { ChildPages } from "./childPage";
import { planningToDocx } from "./planningToDocx";
import { reviewSheetsToDocx } from "./reviewSheetsToDocx";
import { targetCardsToDocx } from "./targetCardsToDocx";

/** So many children, each with two next steps and three targets. */
function pages(children: number): ChildPages {
  return {
    title: "Oak",
    schoolName: "Hazel Lane Primary School",
    when: "Oak, spring 2027",
    warning: "For paper in class only.",
    children: Array.from({ length: children }, (_, i) => ({
      name: `Child ${i + 1} & <co>`,
      nextSteps: ["My next step is to use full stops.", "I can read to the end of the line."],
      targets: ["Reading", "Writing", "Mathematics"].map((subject) => ({
        subject,
        words: "reach what we expect by the end of Year 4",
      })),
    })),
  };
}

const planning = {
  title: "Planning groups",
  schoolName: "Hazel Lane Primary School",
  warning: "For the class teacher.",
  pages: ["Reading", "Writing"].map((title) => ({
    title,
    subtitle: "Spring 2027",
    groups: [
      { aim: "greater depth", steps: [{ names: ["Ada", "Ben"], nextStep: "Explain why." }] },
    ],
    apart: ["Cem"],
    note: "Targets still to agree are counted.",
  })),
};

const pageBreaks = (xml = "") => xml.split("<w:pageBreakBefore/>").length - 1;

describe("documents for the classroom", () => {
  test("begin with whom they are about and what may be done with them, and are sound", () => {
    for (const bytes of [reviewSheetsToDocx(pages(2)), targetCardsToDocx(pages(5))]) {
      const { text, problems } = readDocx(bytes);
      expect(text.split("\n")[0]).toBe("For paper in class only.");
      expect(problems).toEqual([]);
    }
    expect(readDocx(planningToDocx(planning)).text.split("\n")[0]).toBe("For the class teacher.");
  });

  test("review sheets: a page a child, with all that child and teacher fill in", () => {
    const { parts, text } = readDocx(reviewSheetsToDocx(pages(3)));
    expect(pageBreaks(parts["word/document.xml"])).toBe(2);
    for (const label of [
      "My target in my own words",
      "What I can do now",
      "What helps me",
      "My own words",
      "My teacher’s words",
      "Date of our review",
    ]) {
      expect(text.split(label)).toHaveLength(4);
    }
    expect(text).toContain("Child 3 & <co>");
  });

  test("target cards: four to a page, every child once, the last page filled with blanks", () => {
    const { parts, text } = readDocx(targetCardsToDocx(pages(5)));
    expect(pageBreaks(parts["word/document.xml"])).toBe(1);
    expect(text.match(/Child \d/g)).toHaveLength(5);
    expect(text.match(/Reading: reach what we expect/g)).toHaveLength(5);
  });

  test("planning: a page a subject, with groups, next steps and who is in none", () => {
    const { parts, text, problems } = readDocx(planningToDocx(planning));
    expect(problems).toEqual([]);
    expect(pageBreaks(parts["word/document.xml"])).toBe(1);
    expect(text).toContain("Group 1: greater depth\nAda  ·  Ben\nExplain why.");
    expect(text).toContain("Not in a group yet\nCem");
  });

  test("the same content gives the same bytes", () => {
    expect(targetCardsToDocx(pages(2))).toEqual(targetCardsToDocx(pages(2)));
    expect(planningToDocx(planning)).toEqual(planningToDocx(planning));
  });
});
