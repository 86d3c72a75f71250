import { letterTo } from "../../../testing/letters/letterSchool";
import { starterTemplate } from "../../documents/template/starterTemplate";
import { readDocx } from "../../documents/testing/readDocx";
import {
  designFor,
  designFromJson,
  designToJson,
  letterBytes,
  ownCardBytes,
  type TemplateDesign,
} from "./letterDesign";

const starter = (use: "letter" | "card") =>
  starterTemplate({ use, schoolName: "Hazelbury", keyStageTargets: false });
const design = (name: string, bytes: Uint8Array = new Uint8Array()): TemplateDesign => ({
  kind: "template",
  name,
  bytes,
  hash: name,
});
const [all, spring, reception] = [design("all"), design("spring"), design("reception")];
const year4 = { yearGroup: "Year 4", season: "autumn" } as const;

describe("the design of a letter", () => {
  test("is the built-in one where the school has none of its own", () => {
    expect(designFor({}, year4)).toEqual({ kind: "built in" });
    expect(designFor({ spring, reception }, year4)).toEqual({ kind: "built in" });
  });

  test("is the most special that there is: Reception, the season, every letter", () => {
    const designs = { all, spring, reception };
    expect(designFor(designs, year4)).toBe(all);
    expect(designFor(designs, { ...year4, season: "spring" })).toBe(spring);
    expect(designFor(designs, { yearGroup: "Reception", season: "spring" })).toBe(reception);
    expect(designFor({ all, spring }, { yearGroup: "Reception", season: "spring" })).toBe(spring);
  });

  test("is the built-in one for large print and for a home language, whatever the school has", () => {
    expect(designFor({ all }, { ...year4, largePrint: true })).toEqual({ kind: "built in" });
    const homeLanguage = {
      language: "Polish",
      rightToLeft: false,
      addressee: "",
      wording: {},
      subjects: [],
      sentences: {},
    };
    expect(designFor({ all }, { ...year4, homeLanguage })).toEqual({ kind: "built in" });
  });

  test("goes through JSON and comes back as it was", () => {
    const designs = { all: design("all", Uint8Array.of(0, 255, 7)), reception };
    const back = designFromJson(JSON.parse(JSON.stringify(designToJson(designs))));
    expect(back).toEqual(designs);
  });

  test("a letter in the school's own design says what its model says", () => {
    const model = letterTo({ row: { "Reading autumn": "EXS" } });
    const { text } = readDocx(letterBytes(model, design("all", starter("letter"))));
    for (const said of [model.childName, ...model.strengths, ...model.nextSteps]) {
      expect(text).toContain(said);
    }
  });

  test("a target card in the school's own design", () => {
    const card = {
      firstName: "Amira",
      fullName: "Amira Khan",
      className: "Oak",
      yearGroup: "Year 4",
      schoolName: "Hazelbury",
      date: "14 November 2026",
      subjects: [
        { subject: "Reading", target: "to read longer books" },
        { subject: "Writing", target: null },
      ],
      nextSteps: ["I will use speech marks."],
      whatHelpsMe: ["Reading with my nan."],
    };
    expect(ownCardBytes(card, {})).toBeUndefined();
    const bytes = ownCardBytes(card, { card: design("card", starter("card")) });
    const text = bytes && readDocx(bytes).text;
    expect(text).toContain("Reading\nto read longer books\nWriting\n");
    expect(text).toContain(
      "My next steps\nI will use speech marks.\nWhat helps me\nReading with my nan.",
    );
    expect(text).not.toContain("own words");
  });
});
