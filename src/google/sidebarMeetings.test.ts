import { openSidebar } from "../../testing/sidebar/openSidebar";
import { amira, aTab, ben, classOf, pupils } from "../../testing/workbook/tabs";
import type { NewAction } from "../app/api";
import { meetingsTab } from "../workbook/tabs/records";
import { interventionsTab } from "../workbook/tabs/results";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** Oak on 23 November 2026, with what was agreed before. */
function openOak() {
  const marks = { "reading.start": "EXS", "reading.autumn": "WTS" };
  return openSidebar([
    pupils(amira, ben),
    classOf("Oak", { ...amira, ...marks, childsWords: "I like stories." }, { ...ben, ...marks }),
    aTab(meetingsTab, [
      {
        meetingDate: day("2026-06-11"),
        upn: amira.upn,
        action: "Read daily",
        owner: "Mr Vale",
        reviewDue: day("2026-11-20"),
      },
      {
        meetingDate: day("2026-11-05"),
        className: "Oak",
        action: "Tables daily",
        reviewDue: day("2027-01-22"),
      },
    ]),
    aTab(interventionsTab, [
      {
        upn: ben.upn,
        intervention: "Daily reader",
        subject: "Reading",
        starts: day("2026-09-14"),
        ends: day("2026-11-20"),
        reviewDue: day("2026-11-20"),
        whatChanged: "Reads more.",
      },
    ]),
  ]);
}

const row = (values: readonly (readonly unknown[])[], at: number) => {
  const [headers = [], ...rows] = values;
  return Object.fromEntries(headers.map((header, i) => [String(header), rows[at]?.[i]]));
};

describe("the meetings of a class", () => {
  test("show open actions, soonest first, interventions to review and who has had a review", async () => {
    const { ask } = await openOak();
    expect(ask("apiOverview")).toMatchObject({ actionsDue: 1, childReviews: { held: 0, of: 2 } });
    const view = ask("apiMeetings", "oak");
    expect(view).toMatchObject({ className: "Oak", lastMeeting: "05/11/2026" });
    expect(view.actions.map(({ about, action, isDue }) => [about, action, isDue])).toEqual([
      ["Amira Khan", "Read daily", true],
      ["The class", "Tables daily", false],
    ]);
    expect(view.interventions).toMatchObject([
      {
        child: "Ben Ash",
        intervention: "Daily reader",
        details: "Reading, until 20/11/2026",
        isDue: true,
      },
    ]);
    expect(view.reviews.map(({ child, heldOn }) => [child, heldOn])).toEqual([
      ["Amira Khan", ""],
      ["Ben Ash", ""],
    ]);
  });

  test("an action is added with how the child stands today, comes back, is closed once, and is undone", async () => {
    const { ask, problem, workbook } = await openOak();
    const wanted = {
      className: "Oak",
      upn: ben.upn,
      action: "=Sums group",
      owner: "Mrs Oak",
      reviewDue: "22/1/2027",
    };
    const added = ask("apiAddAction", wanted);
    expect(added.sentence).toBe("Added 1 action in Oak.");
    expect(row(workbook.values("Meetings"), 2)).toMatchObject({
      Class: "Oak",
      UPN: ben.upn,
      Action: "=Sums group",
      Owner: "Mrs Oak",
      "Standing then":
        "Reading: WTS, just below target; Writing: no mark yet; Mathematics: no mark yet",
    });
    const shown = ask("apiMeetings", "Oak").actions.find(({ action }) => action === "=Sums group");
    if (!shown) throw new Error("The action is not shown.");
    expect(shown.since[0]).toMatch(/^Reading: no change/);
    const { meetingDate, className, upn, action } = shown;
    const key = { meetingDate, className, upn, action };
    const closed = ask("apiCloseAction", key, "Knows the sixes.");
    expect(row(workbook.values("Meetings"), 2)).toMatchObject({
      "What changed": "Knows the sixes.",
    });
    expect(problem("apiCloseAction", key, "Again.").message).toContain("in the meantime");
    ask("apiUndo", closed.undo?.token ?? "");
    expect(ask("apiMeetings", "Oak").actions).toHaveLength(3);
  });

  test("an action that was changed since it was shown is left alone, even where rows have moved", async () => {
    const { ask, problem, workbook } = await openOak();
    const [first] = ask("apiMeetings", "Oak").actions;
    if (!first) throw new Error("There is no action.");
    const { meetingDate, className, upn, action } = first;
    workbook.act("Meetings", "D2", "setValue", "Read twice a day");
    expect(
      problem("apiCloseAction", { meetingDate, className, upn, action }, "Reads.").message,
    ).toContain("changed or taken away");
    expect(row(workbook.values("Meetings"), 0)).toMatchObject({ Reviewed: "", "What changed": "" });
  });

  test("an intervention's review keeps what was written before", async () => {
    const { ask, workbook } = await openOak();
    const [found] = ask("apiMeetings", "Oak").interventions;
    if (!found) throw new Error("There is no intervention.");
    const { upn, intervention, subject, starts } = found;
    ask("apiReviewIntervention", { upn, intervention, subject, starts }, "Now on longer books.");
    expect(row(workbook.values("Interventions"), 0)).toMatchObject({
      "What changed": "Reads more.\nNow on longer books.",
    });
    expect(ask("apiMeetings", "Oak").interventions).toEqual([]);
  });

  test("a child's review is counted at this point, and the words stand in both tabs", async () => {
    const { ask, problem, cell, workbook } = await openOak();
    const review = {
      upn: amira.upn,
      heldOn: "23/11/2026",
      before: "I like stories.",
      childsWords: "I read long books.",
    };
    expect(ask("apiRecordReview", review).sentence).toBe("Recorded the review of 1 child in Oak.");
    expect(cell("Oak", amira.upn, "Child's words")).toBe("I read long books.");
    expect(row(workbook.values("Meetings"), 2)).toMatchObject({
      Kind: "Review with the child",
      "Child's words": "I read long books.",
    });
    expect(ask("apiOverview").childReviews).toEqual({ held: 1, of: 2 });
    expect(problem("apiRecordReview", review).message).toContain("recorded for this child already");
  });

  test("words that somebody else has changed stay; the record keeps these", async () => {
    const { ask, cell, workbook } = await openOak();
    const review = {
      upn: amira.upn,
      heldOn: "23/11/2026",
      before: "I like poems.",
      childsWords: "I like maps.",
    };
    const done = ask("apiRecordReview", review);
    expect(done.leftAlone).toMatchObject([{ tab: "Oak", now: "I like stories." }]);
    expect(cell("Oak", amira.upn, "Child's words")).toBe("I like stories.");
    expect(row(workbook.values("Meetings"), 2)).toMatchObject({ "Child's words": "I like maps." });
  });

  test("an action that lacks something is not written, and the sentence says what", async () => {
    const { problem, workbook } = await openOak();
    const good = { className: "Oak", action: "Read", owner: "Mr Vale", reviewDue: "22/01/2027" };
    const wrong: readonly (readonly [Partial<NewAction>, string])[] = [
      [{ action: "" }, "say what will be done"],
      [{ owner: " " }, "say who will do it"],
      [{ reviewDue: "Easter" }, "cannot be read as a date"],
      [{ reviewDue: "01/09/2026" }, "has passed"],
      [{ upn: "X" }, "no longer"],
      [{ className: "Elm" }, "There is no class called ‘Elm’"],
    ];
    for (const [part, says] of wrong) {
      expect(problem("apiAddAction", { ...good, ...part }).message).toContain(says);
    }
    expect(workbook.values("Meetings")).toHaveLength(3);
  });
});
