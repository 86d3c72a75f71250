import type { TargetDecision, TargetView } from "../../src/app/api";
import { subjectNames, subjects } from "../../src/core/subject";
import { makeLetters } from "../sidebar/makeLetters";
import { type Decision, expectedLedger, ledgerAsItStands, targetKey } from "./expectedLedger";
import {
  acornsTeacher,
  called,
  children,
  classes,
  elmsTeacher,
  head,
  leftLongAgo,
  oaksTeacher,
  office,
  type StoryChild,
  type StoryClass,
  type TypedInYear,
} from "./hazelbury";
import { type LivingSchool, openLivingSchool, type ShownRow } from "./livingSchool";

const classNames = Object.keys(classes) as StoryClass[];
const older = ["Oak", "Elm"] as const;

let school: LivingSchool;

/** What people decided and typed during the year, in order: the workbook has to say the same at its end. */
const decided: Decision[] = [];
const typedMarks = new Map<string, string>();

const words: Readonly<Record<TypedInYear, string>> = {
  start: "start",
  lastYear: "last year",
  autumn: "autumn",
  spring: "spring",
  summer: "summer",
  forecastYearEnd: "forecast year end",
  forecastKeyStageEnd: "forecast key stage end",
};

/** Types what the year gives the children of a class, from one column to another, subject by subject. */
function typeMarks(className: StoryClass, ...typed: TypedInYear[]) {
  for (const subject of subjects) {
    const values = new Map(
      classes[className].map(({ upn, marks }) => [upn, typed.map((key) => marks[subject][key])]),
    );
    school.paste(className, `${subjectNames[subject]} ${words[typed[0] ?? "start"]}`, values);
    for (const { upn, marks } of classes[className]) {
      for (const key of typed) {
        if (marks[subject][key] !== "")
          typedMarks.set(`${upn}|${subjectNames[subject]}|${words[key]}`, marks[subject][key]);
      }
    }
  }
}

const pupilRow = ({ upn, surname, firstName, yearGroup, className, ...more }: StoryChild) => ({
  UPN: upn,
  Surname: surname,
  "First name": firstName,
  "Year group": yearGroup,
  Class: className,
  SEN: more.sen,
  "Pupil premium": more.pupilPremium,
});

const placeIn = (targets: readonly TargetView[], upn: string, subject: string, horizon: string) => {
  const found = targets.find(
    (each) => each.upn === upn && each.subject === subject && each.horizon === horizon,
  );
  if (!found) throw new Error("That target is not shown.");
  return found;
};

/** The head decides; the story remembers. */
function decide(on: string, decisions: readonly TargetDecision[]) {
  expect(school.ask("apiAgree", decisions, "").leftAlone).toEqual([]);
  for (const each of decisions) decided.push({ ...each, by: "Mrs Marsh", on });
}

beforeAll(async () => {
  school = await openLivingSchool("2026-09-07");
});

describe("September: the office sets the workbook up", () => {
  test("with the children of three classes, each of which gets its tab", () => {
    school.sit(office, "2026-09-07");
    school.choose("Set up this workbook");
    school.add("Pupils", [
      ...children.map(pupilRow),
      { ...pupilRow(leftLongAgo), Left: "18/07/2025" },
    ]);
    school.choose("Set up this workbook");
    for (const name of classNames) {
      expect(
        school
          .rows(name)
          .map(({ UPN }) => UPN)
          .sort(),
      ).toEqual(classes[name].map(({ upn }) => upn).sort());
    }
  });

  test("names the staff; nobody teaches Elm yet", () => {
    school.set("School name", "Hazelbury First School");
    school.set("Headteacher", "Mrs Marsh");
    school.set("Only agreed targets in letters", "Yes");
    school.set("Letters need the head's release", "Yes");
    school.add("Staff", [
      { Name: "Mrs Marsh", Email: head, Role: "Head" },
      { Name: "Mr Byrne", Email: oaksTeacher, Role: "Teacher", Classes: "Oak" },
      { Name: "Miss Ford", Email: acornsTeacher, Role: "Teacher", Classes: "Acorn" },
      { Name: "Mrs Page", Email: office, Role: "Office" },
    ]);
    expect(school.ask("apiOverview").person).toMatchObject({ name: "Mrs Page", mayDecide: false });
    school.sit(head, "2026-09-07");
    expect(school.ask("apiOverview").person).toMatchObject({ name: "Mrs Marsh", mayDecide: true });
  });

  test("the older children bring their starting points and last year's marks", () => {
    school.sit(office, "2026-09-08");
    for (const name of older) typeMarks(name, "start", "lastYear");
    expect(school.choose("Check entries")).toContain("0 entries to mend, 0 entries to check");
  });
});

describe("the first half term: the on-entry assessment", () => {
  test("is missing of every child in Reception, then of one, then of nobody", () => {
    school.sit(acornsTeacher, "2026-10-12");
    expect(school.ask("apiThisYear").onEntry).toMatchObject({ children: 8, overdue: false });
    expect(school.ask("apiThisYear").onEntry.missing).toHaveLength(8);
    const row = ({ upn, surname, firstName, onEntry }: StoryChild): ShownRow => ({
      UPN: upn,
      Surname: surname,
      "First name": firstName,
      Year: "2026/27",
      "On entry reading": onEntry[0] ?? "",
      "On entry writing": onEntry[1] ?? "",
      "On entry mathematics": onEntry[2] ?? "",
    });
    const [last, ...others] = [...classes.Acorn].reverse();
    if (!last) throw new Error("Acorn is empty.");
    school.add("Early years", others.map(row));
    school.sit(acornsTeacher, "2026-11-02");
    expect(school.ask("apiThisYear").onEntry).toMatchObject({
      overdue: true,
      missing: [{ name: "Bruno Fell", className: "Acorn" }],
    });
    school.add("Early years", [row(last)]);
    expect(school.ask("apiThisYear").onEntry.missing).toEqual([]);
  });
});

describe("November: targets", () => {
  test("are proposed from the evidence and the teachers' forecasts", () => {
    school.sit(oaksTeacher, "2026-11-09");
    for (const name of classNames) typeMarks(name, "forecastYearEnd", "forecastKeyStageEnd");
    expect(school.choose("Propose targets")).toContain("proposed for 28 children");
    const rows = school.rows("Targets");
    expect(rows).toHaveLength(children.length * subjects.length * 2);
    expect(rows.filter(({ Proposed, Why }) => Proposed === "" || Why === "")).toEqual([]);
    expect(rows.filter(({ Class, Start }) => Class === "Acorn" && Start === "")).toEqual([]);
  });

  test("are discussed by the teacher, who cannot agree them", () => {
    school.sit(oaksTeacher, "2026-11-16");
    const targets = school.ask("apiTargets", "Oak");
    school.ask("apiDiscuss", targets, "");
    const [first] = targets;
    if (!first) throw new Error("Oak has no targets.");
    const { upn, subject, horizon, proposed } = first;
    const decision = { upn, subject, horizon, before: "", agreed: proposed, reason: "" };
    expect(school.problem("apiAgree", [decision], "").message).toContain("is for Mrs Marsh");
    const ofOak = school.rows("Targets").filter(({ Class }) => Class === "Oak");
    expect(new Set(ofOak.map((row) => [row.State, row["Discussed by"]].join()))).toEqual(
      new Set(["Discussed,Mr Byrne"]),
    );
  });

  test("are agreed by the head: as proposed, or another with a reason", () => {
    school.sit(head, "2026-11-20");
    const amira = called("Amira");
    const sam = called("Sam");
    for (const name of classNames) {
      const targets = school.ask("apiTargets", name);
      const decisions = targets
        .filter(({ upn, subject }) => upn !== sam.upn || subject !== "Mathematics")
        .map(({ upn, subject, horizon, proposed }): TargetDecision => {
          const place = { upn, subject, horizon, before: "" };
          if (upn === amira.upn && subject === "Reading" && horizon === "Year end") {
            return { ...place, agreed: "GDS", reason: "She reads far ahead at home." };
          }
          if (proposed !== "Individual") return { ...place, agreed: proposed, reason: "" };
          const agreed = horizon === "Year end" ? "PK4" : "WTS";
          return { ...place, agreed, reason: "From the outcomes of the plan." };
        });
      const without = decisions.map((each) => ({ ...each, reason: "" }));
      if (name === "Oak") {
        expect(school.problem("apiAgree", without, "").message).toContain("Please give the reason");
      }
      decide("2026-11-20", decisions);
    }
    const rows = school.rows("Targets");
    expect(rows.filter(({ State }) => State === "Agreed")).toHaveLength(decided.length);
    expect(rows.filter(({ State }) => State !== "Agreed").map((row) => row["First name"])).toEqual([
      "Sam",
      "Sam",
    ]);
  });
});

describe("the autumn point", () => {
  test("is marked; a slip is noticed while typing and mended in one click", () => {
    school.sit(oaksTeacher, "2026-11-30");
    for (const name of classNames) typeMarks(name, "autumn");
    const george = called("George");
    school.type("Oak", george.upn, "Reading autumn", "EXXS");
    expect(school.rowsOf("Oak", george.upn)[0]?.["To look at"]).toContain("Reading autumn");
    const finding = school
      .ask("apiClass", "Oak")
      .groups.flatMap(({ findings }) => findings)
      .find(({ typed }) => typed === "EXXS");
    if (finding?.fix === undefined) throw new Error("No fix is offered.");
    school.ask("apiFix", { place: finding.place, before: "EXXS", after: finding.fix });
    expect(school.choose("Check entries")).toContain("0 entries to mend");
  });

  test("children of Oak review the term with the teacher", () => {
    school.sit(oaksTeacher, "2026-12-07");
    school.choose("Generate review sheets", "Oak");
    school.choose("Generate target cards", "Oak");
    school.choose("Generate planning groups", "Oak", "Reading");
    const { reviews } = school.ask("apiMeetings", "Oak");
    for (const { upn, childsWords } of reviews.slice(0, 3)) {
      const review = { upn, heldOn: "07/12/2026", before: childsWords };
      school.ask("apiRecordReview", { ...review, childsWords: "I want to read longer books." });
    }
    expect(school.ask("apiOverview").childReviews).toEqual({ held: 3, of: 28 });
  });

  test("is closed by the head; whoever types into it is refused, or noticed", () => {
    school.sit(head, "2026-12-11");
    school.ask("apiPoint", { point: "Autumn", close: true, until: "" }, "");
    expect(school.rows("Closed marks")).toHaveLength(children.length);
    school.sit(oaksTeacher, "2026-12-11");
    const daisy = called("Daisy");
    expect(() => school.type("Oak", daisy.upn, "Reading autumn", "EXS")).toThrow(/protected/);
    // Who may edit protected cells is told at once, and Check entries lists it.
    school.sit(head, "2026-12-11");
    const kitty = called("Kitty");
    school.type("Elm", kitty.upn, "Reading autumn", "GDS");
    expect(school.rowsOf("Elm", kitty.upn)[0]?.["To look at"]).toContain("Reading autumn");
    school.choose("Check entries");
    expect(school.rows("Checks").map(({ Check }) => Check)).toContain("changedAfterClosing");
    school.type("Elm", kitty.upn, "Reading autumn", "WTS");
    school.choose("Check entries");
    expect(school.rows("Checks").map(({ Check }) => Check)).not.toContain("changedAfterClosing");
  });

  test("a teacher asks for a change of a closed mark, and the head allows it", () => {
    const place = {
      upn: called("Daisy").upn,
      subject: "Writing",
      about: "Autumn",
      stands: "WTS",
      wanted: "EXS",
    };
    school.sit(oaksTeacher, "2026-12-12");
    school.ask("apiAskChange", { ...place, why: "Her story was found after the point." }, "");
    school.sit(head, "2026-12-14");
    expect(school.ask("apiOverview").openRequests).toBe(1);
    school.ask("apiAnswerRequest", { request: place, grant: true, note: "" }, "");
    typedMarks.set(`${place.upn}|Writing|autumn`, "EXS");
    expect(school.rowsOf("Oak", place.upn)[0]?.["Writing autumn"]).toBe("EXS");
    expect(school.rowsOf("Closed marks", place.upn)[0]?.Writing).toBe("EXS");
  });
});

describe("December: the first progress meeting", () => {
  test("has a document for each class; Elm's leaves room for the teacher's name", () => {
    school.sit(head, "2026-12-14");
    for (const name of older) school.choose("Prepare progress meeting", name);
    expect(school.document("Progress meeting – Oak")).toContain("Class teacher: Mr Byrne");
    expect(school.document("Progress meeting – Elm")).toContain(
      "the Staff tab names nobody for Elm",
    );
    expect(school.document("Progress meeting – Oak")).toContain("nothing to look back on");
  });

  test("its actions are written down, each with who and when", () => {
    school.sit(oaksTeacher, "2026-12-14");
    const common = { className: "Oak", owner: "Mr Byrne", reviewDue: "12/03/2027" };
    for (const name of ["Amira", "Bella", "Callum"]) {
      const action = "Read with an adult every day";
      school.ask("apiAddAction", { ...common, upn: called(name).upn, action });
    }
    school.ask("apiAddAction", { ...common, action: "Ten minutes of spelling a day" });
    expect(school.rows("Meetings").filter(({ Action }) => Action !== "")).toHaveLength(4);
  });
});

describe("letters home", () => {
  const chosen = ["Amira", "Daisy", "Hannah", "Isaac"].map((name) => called(name).upn);

  test("are made by the office, printed only when the head has released them", () => {
    school.sit(office, "2026-12-15");
    expect(makeLetters(school.ask, { upns: chosen }).counts).toMatchObject({ asked: 4, made: 4 });
    console.log(school.choose("Generate print set", "Oak"));
    expect(school.documents().filter((name) => name.startsWith("Print set"))).toEqual([]);
    school.sit(head, "2026-12-15");
    school.ask("apiReleaseLetters", { upns: chosen }, "Mrs Marsh");
    school.sit(office, "2026-12-16");
    console.log(school.choose("Generate print set", "Oak"));
    const text = school.document("Print set");
    expect(text).toContain("To the parents and carers of Amira Khan");
    expect(text).not.toContain("Jonah");
  });

  test("hold the agreed targets and nothing of support", () => {
    expect(school.document("Letter – Amira Khan")).toMatch(/Reading[\s\S]*greater depth/i);
    console.log(school.document("Letter – Amira Khan"));
  });

  test("what parents were told, and what they said, is kept", () => {
    school.sit(oaksTeacher, "2026-12-18");
    const told = { date: "17/12/2026", how: "Letter handed out", told: "The agreed targets" };
    for (const upn of chosen) {
      school.ask("apiTellParents", { upn, ...told, whoCame: "", comment: "" }, "");
    }
    const slip = { date: "18/12/2026", how: "Reply slip", told: "", whoCame: "" };
    const comment = "We read together every evening.";
    school.ask("apiTellParents", { upn: called("Amira").upn, ...slip, comment }, "");
    expect(school.ask("apiCohort", "Oak").parents).toEqual({
      letters: { reached: 4, n: 10 },
      inPerson: { reached: 4, n: 10 },
      comments: { reached: 1, n: 10 },
    });
  });
});

/** The children who get help in reading, class by class, and what they score before and after. */
const readers: readonly (readonly [name: string, entry: string, exit: string])[] = [
  ["Amira", "88", "97"],
  ["Bella", "84", "93"],
  ["Callum", "81", "80"],
  ["Kitty", "89", "99"],
  ["Leo", "85", "92"],
  ["Maya", "80", "80"],
];

describe("January: interventions begin", () => {
  test("Mr Okoro comes to teach Elm", () => {
    school.sit(office, "2027-01-04");
    school.add("Staff", [
      { Name: "Mr Okoro", Email: elmsTeacher, Role: "Teacher", Classes: "Elm" },
    ]);
    school.sit(elmsTeacher, "2027-01-04");
    expect(school.ask("apiOverview").person).toMatchObject({ name: "Mr Okoro", role: "Teacher" });
  });

  test("six children get a daily reader, two a number club; slips are found and put right", () => {
    school.sit(oaksTeacher, "2027-01-11");
    const row = (name: string, more: ShownRow): ShownRow => ({
      UPN: called(name).upn,
      "Led by": "Mrs Tarn",
      Starts: "11/01/2027",
      Scale: "Standardised score",
      "Review due": "22/03/2027",
      ...more,
    });
    school.add("Interventions", [
      ...readers.map(([name, Entry]) =>
        row(name, { Intervention: "Daily reader", Subject: "Reading", Entry, Cost: "120" }),
      ),
      row("Edwin", { Intervention: "Number club", Subject: "Mathematics", Entry: "82" }),
      row("Fern", {
        Intervention: "Number club",
        Subject: "Mathematics",
        Entry: "EXS",
        Ends: "04/01/2027",
      }),
    ]);
    school.choose("Check entries");
    const rules = () =>
      school.rows("Checks").flatMap(({ Tab, Check }) => (Tab === "Interventions" ? Check : []));
    console.log(rules());
    const fern = called("Fern").upn;
    school.type("Interventions", fern, "Entry", "79");
    school.type("Interventions", fern, "Ends", "");
    school.choose("Check entries");
    expect(rules()).toEqual([]);
  });
});

describe("February: Isaac leaves", () => {
  test("nobody can agree a target of his any more; the ones that were agreed are pointed at", () => {
    const { upn } = called("Isaac");
    school.sit(head, "2027-02-22");
    const shown = school.ask("apiTargets", "Oak");
    school.sit(office, "2027-02-22");
    school.type("Pupils", upn, "Left", "12/02/2027");
    school.sit(head, "2027-02-22");
    const { subject, horizon, agreed } = placeIn(shown, upn, "Reading", "Year end");
    const change = {
      upn,
      subject,
      horizon,
      before: agreed,
      agreed: "GDS",
      reason: "He reads well.",
    };
    expect(school.problem("apiAgree", [change], "").message).toContain("left on 12/02/2027");
    school.choose("Check entries");
    expect(school.rows("Checks").filter(({ Check }) => Check === "agreedForLeaver")).toHaveLength(
      6,
    );
    expect(school.rowsOf("Targets", upn).map(({ State }) => State)).toEqual(
      Array(6).fill("Agreed"),
    );
  });
});

describe("the spring point", () => {
  test("is marked in every class, and planned from", () => {
    school.sit(elmsTeacher, "2027-03-08");
    for (const name of classNames) typeMarks(name, "spring");
    school.choose("Generate planning groups", "Elm", "");
    expect(school.choose("Check entries")).toContain("0 entries to mend");
    expect(school.choose("Propose targets")).toContain("27 children");
  });

  test("opens the second meeting with what came of the first", () => {
    school.sit(head, "2027-03-12");
    const { lastMeeting, actions } = school.ask("apiMeetings", "Oak");
    expect(lastMeeting).toBe("14/12/2026");
    expect(actions.map(({ isDue }) => isDue)).toEqual([true, true, true, true]);
    const amiras = actions.find(({ upn }) => upn === called("Amira").upn);
    if (!amiras) throw new Error("Amira's action is not shown.");
    const { meetingDate, className, upn, action } = amiras;
    school.ask("apiCloseAction", { meetingDate, className, upn, action }, "Reads whole chapters.");
    school.choose("Prepare progress meeting", "Oak");
    const text = school.document("Progress meeting – Oak");
    expect(text).toContain("The last meeting was on 14 December 2026");
    expect(text).toContain("Read with an adult every day");
    expect(text).toContain("Reads whole chapters.");
    expect(text.indexOf("Reads whole chapters.")).toBeLessThan(
      text.indexOf("How the class stands"),
    );
  });

  test("a target changes by a new decision; what stood before stays", () => {
    school.sit(head, "2027-03-15");
    const change = {
      upn: called("George").upn,
      subject: "Reading",
      horizon: "Year end",
      before: "EXS",
    };
    decide("2027-03-15", [
      { ...change, agreed: "GDS", reason: "He reads at greater depth by now." },
    ]);
    // A teacher asks, and the head grants it.
    const callum = called("Callum").upn;
    const request = {
      upn: callum,
      subject: "Mathematics",
      about: "Target, year end",
      stands: "EXS",
      wanted: "GDS",
    };
    school.sit(oaksTeacher, "2027-03-16");
    school.ask("apiAskChange", { ...request, why: "He caught up before the others." }, "");
    school.sit(head, "2027-03-17");
    school.ask("apiAnswerRequest", { request, grant: true, note: "" }, "");
    decided.push({
      upn: callum,
      subject: "Mathematics",
      horizon: "Year end",
      before: "EXS",
      agreed: "GDS",
      reason: "He caught up before the others.",
      by: "Mrs Marsh",
      on: "2027-03-17",
    });
    // An agreement is taken back, and agreed anew another day.
    const fern = { upn: called("Fern").upn, subject: "Writing", horizon: "Key stage end" };
    decide("2027-03-17", [
      { ...fern, before: "WTS", agreed: "", reason: "To be talked over again." },
    ]);
    school.sit(head, "2027-03-19");
    decide("2027-03-19", [
      { ...fern, before: "", agreed: "EXS", reason: "Her parents and she aim higher." },
    ]);
  });

  test("the interventions end: exit marks, and what changed", () => {
    school.sit(oaksTeacher, "2027-03-22");
    for (const [name, , exit] of readers) {
      const { upn } = called(name);
      school.type("Interventions", upn, "Ends", "19/03/2027");
      school.type("Interventions", upn, "Exit", exit);
    }
    const [first] = school.ask("apiMeetings", "Oak").interventions;
    expect(first).toMatchObject({ intervention: "Daily reader", isDue: true });
    for (const name of ["Amira", "Callum"]) {
      const key = {
        upn: called(name).upn,
        intervention: "Daily reader",
        subject: "Reading",
        starts: "2027-01-11",
      };
      school.ask("apiReviewIntervention", key, "Reads every day now.");
    }
    school.sit(head, "2027-03-26");
    school.ask("apiPoint", { point: "Spring", close: true, until: "" }, "");
  });
});

describe("the summer point", () => {
  test("is marked, with the early learning goals of Reception", () => {
    school.sit(acornsTeacher, "2027-06-28");
    for (const name of classNames) typeMarks(name, "summer");
    const goals = Array.from({ length: 17 }, (_, at) => `E${String(at + 1).padStart(2, "0")}`);
    const reached = (code: string) => (code === "BEL" || code === "JB" ? "1" : "2");
    school.paste(
      "Early years",
      "E01",
      new Map(
        classes.Acorn.map(({ upn, marks }) => [
          upn,
          goals.map((_, at) => reached(marks[subjects[at % 3] ?? "reading"].summer)),
        ]),
      ),
    );
    expect(school.choose("Check entries")).toContain("0 entries to mend");
    school.sit(head, "2027-07-12");
    school.ask("apiPoint", { point: "Summer", close: true, until: "" }, "");
  });

  test("the head writes the summary and the governors' report", () => {
    school.choose("Generate cohort summary", "School");
    school.choose("Generate governors' report");
    const report = school.document("Governors");
    expect(report).toContain("Daily reader");
    for (const { firstName, surname } of children) {
      expect(report).not.toContain(`${firstName} ${surname}`);
    }
    console.log(school.documents().join("\n"));
    console.log(report);
  });
});

describe("July: what the ledger says at the end of the year", () => {
  const keys = children.flatMap(({ upn }) =>
    subjects.flatMap((subject) =>
      ["Year end", "Key stage end"].map((horizon) =>
        targetKey(upn, subjectNames[subject], horizon),
      ),
    ),
  );

  test("of every child and subject: who decided what, when and why, and what was before it", () => {
    expect(ledgerAsItStands(school.rows("Targets"), "2026/27")).toEqual(
      expectedLedger(keys, decided),
    );
  });

  test("every proposal has its reason, and every target of Oak its discussion", () => {
    const rows = school.rows("Targets");
    expect(rows.filter(({ Proposed, Why }) => Proposed === "" || Why === "")).toEqual([]);
  });

  test("the Log counts as many decisions as were made", () => {
    const told = school
      .rows("Log")
      .flatMap(
        ({ Details = "" }) => /(?:Agreed|agreement of) (\d+) target/.exec(Details)?.[1] ?? [],
      );
    const granted = 1;
    expect(told.reduce((sum, each) => sum + Number(each), granted)).toBe(decided.length);
  });

  test("the page on each child says the same as the ledger", () => {
    for (const name of classNames) {
      for (const target of school.ask("apiTargets", name)) {
        const { upn, subject, horizon, agreed, earlier } = target;
        const rows = expectedLedger(keys, decided)[targetKey(upn, subject, horizon)] ?? [];
        expect([...earlier.map((each) => each.agreed).reverse(), agreed]).toEqual(
          rows.map(({ Agreed }) => Agreed),
        );
      }
    }
  });
});

describe("the new year", () => {
  const choices = {
    classes: { "acorn|0": "Birch" },
    children: { [called("Fern").upn]: { does: "stay" } },
  } as const;
  const request = { job: "newYear", ...choices } as const;
  const everything = () =>
    Object.fromEntries(
      school.workbook
        .tabs()
        .filter((tab) => tab !== "Log" && tab !== "Pupil Targets record")
        .map((tab) => [tab, school.rows(tab)]),
    );
  let before: ReturnType<typeof everything>;

  test("is looked at before it is started", () => {
    school.sit(head, "2027-07-19");
    before = everything();
    const preview = school.ask("apiYearPreview", request);
    console.log(JSON.stringify(preview, undefined, 1));
    expect(preview.stops).toEqual([]);
    expect(everything()).toEqual(before);
  });

  test("is not the office's to start, since the head has closed its points", () => {
    school.sit(office, "2027-07-20");
    const { plan } = school.ask("apiYearPreview", request);
    expect(school.problem("apiYear", { ...request, plan }).message).toContain(
      "Nothing was changed: columns of closed assessment points are protected",
    );
    expect(everything()).toEqual(before);
    school.sit(head, "2027-07-20");
  });

  test("stopped half-way by Google, it holds other changes back, and goes on", () => {
    const { plan } = school.ask("apiYearPreview", request);
    let writes = 0;
    school.workbook.session.interfereWith(({ call }) => {
      if (call !== "Range.setValues") return undefined;
      writes += 1;
      return writes === 8 ? { end: "after" } : undefined;
    });
    expect(() => school.run("apiYear", { ...request, plan })).toThrow(/stopped/);
    school.workbook.session.interfereWith(undefined);
    expect(everything()).not.toEqual(before);
    // Started twice: the second time it is told what is unfinished.
    expect(school.problem("apiYear", { ...request, plan }).message).toContain("has not finished");
    expect(school.choose("Propose targets")).toContain("has not finished");
    const { unfinished } = school.ask("apiYearPreview", request);
    if (!unfinished) throw new Error("Nothing is unfinished.");
    school.ask("apiYearGoOn", unfinished.token);
    expect(school.rows("Settings").map(({ Value }) => Value)).toContain("2027/28");
    expect(school.problem("apiYear", { ...request, plan }).message).toContain(
      "cannot be started yet",
    );
  });

  test("is taken back, cell for cell", () => {
    const [latest] = school.ask("apiOverview").undo;
    expect(latest?.what).toBe("Started 2027/28");
    expect(school.ask("apiUndo", latest?.token ?? "").leftAlone).toEqual([]);
    expect(everything()).toEqual(before);
    school.sit(oaksTeacher, "2027-07-20");
    expect(() => school.type("Oak", called("Amira").upn, "Reading autumn", "EXS")).toThrow(
      /protected/,
    );
    school.sit(head, "2027-07-20");
  });

  test("is started again: everybody is where they belong", () => {
    const { plan } = school.ask("apiYearPreview", request);
    school.ask("apiYear", { ...request, plan });
    const names = (tab: string) =>
      school
        .rows(tab)
        .map((row) => row["First name"])
        .sort();
    expect(names("Birch")).toEqual(classes.Acorn.map(({ firstName }) => firstName).sort());
    expect(names("Oak")).toEqual(["Fern"]);
    expect(names("Elm")).toEqual(
      classes.Oak.map(({ firstName }) => firstName)
        .filter((name) => name !== "Fern" && name !== "Isaac")
        .sort(),
    );
    expect(school.rows("Acorn")).toEqual([]);
    for (const { upn } of classes.Elm) {
      expect(school.rowsOf("Pupils", upn)[0]?.Left).not.toBe("");
    }
  });

  test("nothing that was typed is lost", () => {
    const past = school.rows("Past marks");
    const texts = school.rows("Past texts");
    const rows = [...classNames, "Birch"].flatMap((tab) => school.rows(tab));
    const missing = [...typedMarks].filter(([key, code]) => {
      const [upn = "", subject = "", column = ""] = key.split("|");
      const header = `${subject} ${column}`;
      const term = `${column[0]?.toUpperCase()}${column.slice(1)}`;
      const ofYear = column === "last year" ? "2025/26" : column === "start" ? "" : "2026/27";
      const inPast = past.some(
        (row) =>
          row.UPN === upn &&
          row.Subject === subject &&
          row.Grade === code &&
          (ofYear === "" || row.Year === ofYear) &&
          (["start", "last year"].includes(column) || row.Term === term),
      );
      const inTexts = texts.some(
        (row) => row.UPN === upn && row.About === header && row.Text === code,
      );
      const stays =
        column === "start" && rows.some((row) => row.UPN === upn && row[header] === code);
      return !(inPast || inTexts || stays);
    });
    expect(missing).toEqual([]);
    expect(typedMarks.size).toBeGreaterThan(400);
    for (const tab of [
      "Targets",
      "Interventions",
      "Meetings",
      "Parents",
      "Requests",
      "Closed marks",
      "Letters",
      "Early years",
    ]) {
      expect([tab, school.rows(tab)]).toEqual([tab, before[tab]]);
    }
    const words = texts.filter(({ About }) => About === "Child's words");
    expect(words).toHaveLength(3);
  });

  test("the leaver whose time is over is archived, and nobody else", () => {
    const [standing] = school.rowsOf("Pupils", leftLongAgo.upn);
    expect(standing).toBeDefined();
    const others = school.rows("Pupils").filter(({ UPN }) => UPN !== leftLongAgo.upn);
    school.workbook.session.answerWith(() => ({ button: "OK" }));
    console.log(school.choose("Archive leavers"));
    expect(school.rows("Pupils")).toEqual(others);
    expect(school.rows("Targets")).toEqual(before.Targets);
  });

  test("September: the new year's marks can be typed, and targets are proposed beside last year's", () => {
    school.sit(oaksTeacher, "2027-09-20");
    const amira = called("Amira").upn;
    school.type("Elm", amira, "Reading autumn", "EXS");
    school.type("Elm", amira, "Reading forecast year end", "EXS");
    school.choose("Propose targets");
    const rows = school.rows("Targets");
    expect(rows.filter(({ Year }) => Year === "2026/27")).toEqual(before.Targets);
    expect(rows.filter(({ Year }) => Year === "2027/28")).toHaveLength(17 * subjects.length * 2);
  });
});
