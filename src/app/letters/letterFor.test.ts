import {
  type ChildCells,
  heldReason,
  letterSchool,
  letterTo,
  syntheticUpn,
} from "../../../testing/letters/letterSchool";
import { letterTexts } from "../../documents/letter/letterTexts";
import { shippedPhrases } from "../../workbook/phrases/shippedPhrases";
import { letterFor } from "./letterFor";

const marked: ChildCells = {
  row: { "Reading autumn": "GDS", "Writing autumn": "WTS", "Mathematics autumn": "EXS" },
};

function withRow(cells: NonNullable<ChildCells["row"]>): ChildCells {
  return { row: { ...marked.row, ...cells } };
}

function withPupil(cells: NonNullable<ChildCells["pupil"]>): ChildCells {
  return { ...marked, pupil: cells };
}

/** The letter of a school where these teach Oak, and another teaches Elm. */
function taughtBy(headteacher: string, ...names: readonly string[]) {
  const oak = names.map((name) => ({ name, email: "", classes: ["oak"] }));
  const staff = [...oak, { name: "Miss Elm", email: "", classes: ["Elm"] }];
  return letterTo(marked, { settings: { Headteacher: headteacher }, context: { staff } });
}

function signed(headteacher: string, ...teachers: readonly string[]) {
  return taughtBy(headteacher, ...teachers).signOff;
}

function topOf(...teachers: readonly string[]) {
  return letterTexts(taughtBy("Mrs Lane", ...teachers)).teacher;
}

/** What a teacher is told beside the letter. */
function notesOn(child: ChildCells): readonly string[] | undefined {
  const { children, context } = letterSchool([child]);
  const letter = children[0] && letterFor(children[0], context);
  return letter?.state === "ready" ? letter.notes : undefined;
}

/** Every text of the shipped phrases of a use and subject, filled in for Amira in Year 4. */
function texts(use: string, subject: string, when: string): string[] {
  return shippedPhrases
    .filter((each) => each.use === use && each.subject === subject && each.years === "4")
    .filter((each) => each.when === when)
    .map(({ text }) => text.replace(/\{child\}/g, "Amira").replace(/\{year\}/g, "Year 4"));
}

describe("who a letter is to and from", () => {
  test("the parents and carers, by the child's full name", () => {
    expect(letterTo(marked)).toMatchObject({
      schoolName: "Hazel Lane Primary School",
      letterDate: "20 November 2026",
      addressee: "To the parents and carers of Amira Khan",
      childName: "Amira Khan",
      childFirstName: "Amira",
      className: "Oak",
      yearGroup: "Year 4",
      season: "autumn",
      replySlip: true,
    });
  });

  test("the headteacher signs; without one the class teacher; without either the space is left", () => {
    expect(signed("Mrs Lane", "Mr Day")).toEqual({ name: "Mrs Lane", role: "Headteacher" });
    expect(signed("", "Mr Day")).toEqual({ name: "Mr Day", role: "Class teacher" });
    expect(signed("", "Mr Day", "Mrs Lee")).toEqual({
      name: "Mr Day and Mrs Lee",
      role: "Class teachers",
    });
    expect(signed("")).toEqual({ name: "Class teacher", role: "" });
  });

  test("the letter names who teaches the class: one, two who share it, or nobody where nobody is known", () => {
    expect(topOf("Mr Day")).toEqual(["Class teacher: Mr Day"]);
    expect(topOf("Mr Day", "Mrs Lee")).toEqual(["Class teachers: Mr Day and Mrs Lee"]);
    expect(topOf()).toEqual([]);
  });

  test("a school without a name in Settings is ‘Our school’", () => {
    expect(letterTo(marked, { settings: { "School name": "" } }).schoolName).toBe("Our school");
  });
});

describe("where the child is now", () => {
  const now = (child: ChildCells, season: "autumn" | "spring" = "autumn") =>
    letterTo(child, { season }).subjects.map((subject) => `${subject.subject}: ${subject.now}`);

  test("each subject in the words of its band", () => {
    expect(now(marked)).toEqual([
      "Reading: working above what we expect at this point in Year 4",
      "Writing: working just below what we expect at this point in Year 4",
      "Mathematics: working at what we expect at this point in Year 4",
    ]);
  });

  test("no mark is never low: absent or not assessed is said kindly", () => {
    const child = { row: { "Reading autumn": "EXS", "Writing autumn": "A" } };
    expect(now(child).slice(1)).toEqual([
      "Writing: not yet assessed this term",
      "Mathematics: not yet assessed this term",
    ]);
  });

  test("before this term's mark is given, the last one is told with its term", () => {
    expect(now(marked, "spring")[0]).toBe(
      "Reading: not yet assessed this term (in autumn: working above what we expect at that point in Year 4)",
    );
  });

  test("a school's own words are used", () => {
    const phrases = [
      { use: "Now", subject: "", years: "", when: "Expected", text: "on track in {year}" },
    ] as const;
    const model = letterTo(marked, { context: { phrases } });
    expect(model.subjects[2]?.now).toBe("on track in Year 4");
    expect(model.subjects[0]?.now).toBe("working above what we expect at this point in Year 4");
  });
});

describe("targets", () => {
  const agreedReading = (code: string, horizon = "Year end") => ({
    ...marked,
    agreed: [{ Subject: "Reading", Horizon: horizon, Agreed: code }],
  });
  const target = (child: ChildCells, onlyAgreed = "Yes") =>
    letterTo(child, { settings: { "Only agreed targets in letters": onlyAgreed } }).subjects[0]
      ?.target;

  test.each([
    ["WTS", "working towards the expected standard for Year 4"],
    ["EXS", "the expected standard for Year 4"],
    ["GDS", "working in greater depth than expected for Year 4"],
    ["PK4", "a target of Amira’s own, which Amira’s teacher will share with you"],
  ])("an agreed target of %s is told in words: ‘%s’", (code, words) => {
    expect(target(agreedReading(code))).toBe(words);
  });

  test("a proposed target is not told unless the school allows it", () => {
    expect(target(marked)).toBeNull();
    expect(target(marked, "No")).toBe("we aim for work in greater depth than expected for Year 4");
  });

  test("the agreed target goes before the proposed one", () => {
    expect(target(agreedReading("EXS"), "No")).toBe("the expected standard for Year 4");
  });

  test("a child with a plan has a target of their own", () => {
    expect(target(withPupil({ SEN: "E" }))).toBe(
      "a target of Amira’s own, which Amira’s teacher will share with you",
    );
  });

  test("the key-stage target is told only when the headteacher has turned it on", () => {
    const child = agreedReading("GDS", "Key stage end");
    expect(letterTo(child).subjects[0]).not.toHaveProperty("keyStageTarget");
    const on = letterTo(child, {
      settings: { "Key-stage target in letters": "Yes", "Only agreed targets in letters": "Yes" },
    });
    expect(on.subjects.map((subject) => subject.keyStageTarget)).toEqual([
      "working in greater depth than expected for Year 6",
      null,
      null,
    ]);
  });
});

describe("strengths, next steps and help at home", () => {
  test("what the teacher typed, at most two of each, tidied", () => {
    const model = letterTo(
      withRow({
        Strengths: "- reads with feeling\n- kind; brave",
        "Next steps": "use full stops; I can add in my head\nthird",
      }),
    );
    expect(model.strengths).toEqual(["Reads with feeling.", "Kind."]);
    expect(model.nextSteps).toEqual([
      "My next step is to use full stops.",
      "I can add in my head.",
    ]);
  });

  test("else strengths of the two strongest subjects, next steps of the weakest", () => {
    const { strengths, nextSteps, helpAtHome } = letterTo(marked);
    expect(texts("Strength", "Reading", "Greater depth")).toContain(strengths[0]);
    expect(texts("Strength", "Mathematics", "Expected")).toContain(strengths[1]);
    const steps = texts("Next step", "Writing", "Working towards");
    expect(nextSteps).toHaveLength(2);
    for (const step of nextSteps) {
      expect(steps.map((text) => `My next step is to ${text}.`)).toContain(step);
    }
    expect(helpAtHome).toHaveLength(2);
    for (const help of helpAtHome) {
      expect(texts("Help at home", "Writing", "Working towards")).toContain(help);
    }
  });

  test("two subjects level at the bottom share the next steps and the help", () => {
    const { nextSteps, helpAtHome } = letterTo(
      withRow({ "Reading autumn": "GDS", "Mathematics autumn": "WTS" }),
    );
    const subjects = ["Writing", "Mathematics"].map((subject) =>
      texts("Next step", subject, "Working towards").map((text) => `My next step is to ${text}.`),
    );
    for (const steps of subjects) {
      expect(nextSteps.filter((step) => steps.includes(step))).toHaveLength(1);
    }
    expect(helpAtHome).toHaveLength(3);
  });

  test("help at home follows what the teacher's next step is about", () => {
    const { helpAtHome } = letterTo(withRow({ "Next steps": "learn my times tables" }));
    for (const help of helpAtHome) {
      expect(texts("Help at home", "Mathematics", "Expected")).toContain(help);
    }
  });

  test("what the teacher typed for help at home goes before any phrase, at most three ideas", () => {
    const typed = "- read a page each\nCount the change; Bake bread.\nfourth";
    const { helpAtHome, nextSteps } = letterTo(withRow({ "Help at home": typed }));
    expect(helpAtHome).toEqual(["Read a page each.", "Count the change.", "Bake bread."]);
    expect(nextSteps).toEqual(letterTo(marked).nextSteps);
  });

  test("a school that has taken phrases out gets a letter without them", () => {
    expect(letterTo(marked, { context: { phrases: [] } })).toMatchObject({
      opening: [],
      strengths: [],
      nextSteps: [],
      helpAtHome: [],
    });
  });
});

describe("the comment and the child's own words", () => {
  test("the comment follows the opening", () => {
    const { opening } = letterTo(withRow({ Comment: "Amira has settled\nwell." }));
    expect(opening).toHaveLength(2);
    expect(opening[1]).toBe("Amira has settled well.");
  });

  test("a comment of 3,000 characters is cut at the end of a sentence, and says so", () => {
    const { opening } = letterTo(withRow({ Comment: "Amira works with care. ".repeat(131) }));
    expect(opening[1]?.length).toBeLessThanOrEqual(450);
    expect(opening[1]).toMatch(/care\. …$/);
    expect(notesOn(withRow({ Comment: "a".repeat(451) }))).toEqual([
      "The comment has 451 characters and the letter has room for 450, so the family would not read the end of it.",
    ]);
    expect(notesOn(withRow({ Comment: "a".repeat(450) }))).toEqual([]);
  });

  test("a letter in large print has the whole of a long comment", () => {
    const comment = "Amira works with care. ".repeat(120).trim();
    const child = { ...withRow({ Comment: comment }), pupil: { "Letter format": "Large print" } };
    expect(letterTo(child).opening[1]).toBe(comment);
    expect(notesOn(child)).toEqual([]);
  });

  test("the child's words go without quotation marks, and are cut at 200 characters", () => {
    const words = (typed: string) => letterTo(withRow({ "Child's words": typed })).childsWords;
    expect(words("“I like maths”")).toBe("I like maths");
    expect(words("I like maths. ".repeat(50))?.length).toBeLessThanOrEqual(200);
    expect(letterTo(marked)).not.toHaveProperty("childsWords");
  });
});

describe("a letter that is held says why, without personal facts", () => {
  const another: ChildCells = {
    ...marked,
    pupil: { Surname: "Reed", "First name": "Tomasz" },
  };

  test.each<[string, ChildCells]>([
    ["Letters are on hold on the Pupils tab.", withPupil({ "Letter hold": "Yes" })],
    ["The child has left.", withPupil({ Left: "19/11/2026" })],
    ["The child has not joined yet.", withPupil({ Joined: "01/12/2026" })],
    ["No copies are wanted.", withPupil({ "Letter copies": 0 })],
    ["The Pupils tab has no first name.", withPupil({ "First name": "" })],
    ["The child is in no class tab.", { ...marked, row: { ...marked.row, UPN: "X" } }],
    ["There are no marks yet this year in any subject.", { row: {} }],
    [
      "There are no marks yet this year in any subject.",
      { row: { "Reading last year": "EXS", "Writing autumn": "A" } },
    ],
    [
      "The mark in Reading autumn cannot be read: please put it right.",
      withRow({ "Reading autumn": "EXXS" }),
    ],
  ])("%s", (reason, child) => {
    expect(heldReason(child)).toBe(reason);
  });

  test.each<[string, ChildCells, ChildCells]>([
    ["There is no UPN on the Pupils tab", withPupil({ UPN: "" }), another],
    [
      "Two rows of the Pupils tab have the same UPN",
      marked,
      { ...another, pupil: { ...another.pupil, UPN: syntheticUpn(1) } },
    ],
    [
      "Two rows of the class tabs have the same UPN",
      marked,
      { ...another, row: { ...another.row, UPN: syntheticUpn(1) } },
    ],
    [
      "The name in the class tab is not the one on the Pupils tab",
      withRow({ Surname: "Reed", "First name": "Tomasz" }),
      another,
    ],
  ])("where the marks may be another child’s: %s", (reason, child, other) => {
    expect(heldReason(child, {}, [other])).toContain(reason);
  });

  test("a name spelt another way in one column holds no letter", () => {
    expect(heldReason(withRow({ "First name": "Amirah" }))).toBeUndefined();
  });

  test.each([
    ["Strengths", "works well with Tomasz", "seems to name another child"],
    ["Next steps", "move from WTS to EXS", "holds a code"],
    ["Help at home", "play number games with Tomasz", "seems to name another child"],
    ["Comment", "Her EHC plan says so.", "holds a code"],
    ["Comment", `Her number is ${syntheticUpn(1)}.`, "holds a pupil number"],
    ["Comment", "#REF!", "holds a formula that does not work"],
    ["Child's words", "I play with Tomasz Reed", "seems to name another child"],
  ])("what is typed in %s must be fit for parents: ‘%s’", (column, typed, reason) => {
    expect(heldReason(withRow({ [column]: typed }), {}, [another])).toContain(reason);
  });

  test("on the day of leaving a letter is still made", () => {
    expect(heldReason(withPupil({ Left: "20/11/2026" }))).toBeUndefined();
  });
});
