import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { syntheticUpn } from "../../../testing/letters/letterSchool";
import { type ChildDescription, schoolOf, settings } from "../../../testing/targets/schoolBuilder";
import { subjects } from "../../core/subject";
import { proposeTargets } from "../../core/targets/proposeTargets";
import { readDocx } from "../../documents/testing/readDocx";
import { shippedPhrases } from "../../workbook/phrases/shippedPhrases";
import {
  type ClassMaterial,
  planningDocument,
  reviewSheetsDocument,
  targetCardsDocument,
} from "./classDocuments";

/** A class; what is typed for a child's next steps may be handed in by place. */
function material(
  children: readonly ChildDescription[],
  nextSteps: Readonly<Record<number, string>> = {},
  onlyAgreed = false,
): ClassMaterial {
  const used = { ...settings, onlyAgreedTargetsInLetters: onlyAgreed };
  const described = children.map((child, index) => ({
    upn: syntheticUpn(index),
    ...child,
    texts: { nextSteps: nextSteps[index] ?? "" },
  }));
  const school = schoolOf(described, { settings: used });
  return {
    school,
    proposals: proposeTargets(school),
    className: "Oak",
    phrases: shippedPhrases,
    subjects,
  };
}

const marks = { start: "EXS", autumn: "EXS", spring: "EXS" };
const ada: ChildDescription = { firstName: "Ada", surname: "Byron", typed: marks };
const ben: ChildDescription = { firstName: "Ben", surname: "Ash", typed: marks };

const textOf = (bytes: Uint8Array) => readDocx(bytes).text;

describe("target cards and review sheets", () => {
  test.each([targetCardsDocument, reviewSheetsDocument])(
    "say first that they hold many children's data, in the file's name too",
    (make) => {
      const { title, bytes, sentences } = make(material([ada, ben]));
      expect(title).toMatch(
        /^(Target cards|Review sheets) – Oak – spring 2027 – whole class, for paper in class$/,
      );
      expect(textOf(bytes).split("\n")[0]).toContain("data of 2 children of Oak");
      expect(sentences.join(" ")).toContain("send it to nobody");
      expect(sentences.join(" ")).not.toMatch(/Ada|Ben/);
    },
  );

  test("tell the next steps as the child says them, and the target in plain words", () => {
    const text = textOf(targetCardsDocument(material([ada], { 0: "use full stops" })).bytes);
    expect(text).toContain("My next step is to use full stops.");
    expect(text).toMatch(/Reading: (reach what|go deeper than) we expect by the end of Year 4/);
  });

  test("where only agreed targets may be told, others are to be set together", () => {
    const { bytes, sentences } = targetCardsDocument(material([ada], {}, true));
    expect(textOf(bytes)).toContain("Reading: my teacher and I will set this together");
    expect(sentences.join(" ")).toContain("agreed targets only");
  });

  test("a target that is set individually reads as one that is not agreed yet", () => {
    const own = textOf(targetCardsDocument(material([{ ...ada, sen: "E" }])).bytes);
    const open = textOf(targetCardsDocument(material([ada], {}, true)).bytes);
    const targets = (text: string) => text.slice(text.indexOf("My targets"));
    expect(targets(own)).toBe(targets(open));
  });

  test("a next step that names another child or holds a code is left out, and the person is told", () => {
    const { bytes, sentences } = targetCardsDocument(
      material([ada, ben], { 0: "sit next to Ben", 1: "use the EHCP targets" }),
    );
    expect(textOf(bytes)).not.toMatch(/next to Ben|EHCP/);
    expect(sentences.join(" ")).toContain("The next steps typed for 2 children were left out");
  });

  test("namesakes are told apart; a class without children says so", () => {
    const two = textOf(targetCardsDocument(material([ada, { ...ada, surname: "Cole" }])).bytes);
    expect(two).toContain("Ada B\n");
    expect(two).toContain("Ada C\n");
    expect(targetCardsDocument(material([])).sentences[0]).toContain("No child on roll is in Oak");
  });
});

describe("planning groups", () => {
  test("put children with the same target and next step together, a page a subject", () => {
    const { bytes, title } = planningDocument(
      material([ada, ben, { ...ada, firstName: "Cem", sen: "E" }], {
        0: "use full stops",
        1: "Use full stops.",
      }),
    );
    expect(title).toBe("Planning groups – Oak – spring 2027");
    const text = textOf(bytes);
    expect(text.match(/groups, Oak/g)).toHaveLength(3);
    const writing = text.slice(text.indexOf("Writing groups"), text.indexOf("Mathematics groups"));
    expect(writing).toContain("Ben  ·  Ada\nUse full stops.");
    expect(writing).toContain("Not in a group yet\nCem");
  });

  test("of one subject are named after it", () => {
    const of = { ...material([ada]), subjects: ["reading"] as const };
    expect(planningDocument(of).title).toBe("Planning groups – Oak – spring 2027 – reading");
  });
});

test("no UPN, SEN, pupil premium, language, rank or code stands in any document for the classroom", () => {
  const anyChild = fc.record({
    sen: fc.constantFrom("N" as const, "K" as const, "E" as const),
    pupilPremium: fc.boolean(),
    eal: fc.boolean(),
    typed: fc.record({
      start: fc.constantFrom("WTS", "EXS", "GDS"),
      spring: fc.constantFrom("", "PK3", "WTS", "EXS", "GDS", "A"),
    }),
  });
  const surnames = ["Abara", "Cole", "Diaz", "Evans", "Fox", "Green"];
  fc.assert(
    fc.property(fc.array(anyChild, { minLength: 1, maxLength: 6 }), (drawn) => {
      const all = material(
        drawn.map((child, index) => ({
          ...child,
          firstName: "Child",
          surname: surnames[index] ?? "",
          dateOfBirth: "2018-03-04",
          firstLanguage: "Polish",
        })),
      );
      for (const make of [planningDocument, reviewSheetsDocument, targetCardsDocument]) {
        const { bytes, title } = make(all);
        const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
        const text = [title, textOf(bytes)].join("\n");
        const secret =
          /\b(SEN|SENCO|EHCP?|pupil premium|disadvantaged|EAL|Polish|PK\d|WTS|EXS|GDS|BLW|rank\w*|below|[1-9](st|nd|rd|th))\b|2018/i;
        expect(text.match(secret)).toBeNull();
        for (const { pupil } of all.school.pupils) {
          expect(parts.some((part) => part.includes(pupil.upn))).toBe(false);
        }
      }
    }),
    { numRuns: 10 },
  );
});
