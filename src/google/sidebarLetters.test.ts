import { aUpn } from "../../testing/core/aUpn";
import { callSidebar } from "../../testing/sidebar/callSidebar";
import { makeLetters } from "../../testing/sidebar/makeLetters";
import { openOak, openSidebar } from "../../testing/sidebar/openSidebar";
import { amira, ben, classOf, pupils } from "../../testing/workbook/tabs";
import { openTabs } from "../../testing/workspace/openTabs";

const marks = { "reading.autumn": "EXS" };

describe("the plan of a class's letters", () => {
  test("says what a run would do, and why a letter is held", async () => {
    const { ask } = await openOak(marks);
    expect(ask("apiLetterPlan", "Oak")).toEqual([
      {
        upn: ben.upn,
        child: "Ben Ash",
        state: "held",
        reason: "There are no marks yet this year in any subject.",
      },
      { upn: amira.upn, child: "Amira Khan", state: "new" },
    ]);
  });

  test("a letter that was made is unchanged, with its link, until it would read differently", async () => {
    const { ask, workbook, address } = await openOak(marks);
    makeLetters(ask, { className: "Oak" });
    const [, made] = ask("apiLetterPlan", "Oak");
    expect(made).toMatchObject({ state: "unchanged" });
    expect(made?.link).toMatch(/^https:/);
    workbook.act("Oak", address("Oak", amira.upn, "Comment"), "setValue", "Kind.");
    expect(ask("apiLetterPlan", "Oak")[1]).toMatchObject({ state: "changed", link: made?.link });
  });

  test("makes no document and does not ask Drive", async () => {
    const { run, workbook } = await openOak(marks);
    expect(run("apiLetterPlan", "Oak").counts.drive).toBe(0);
    expect(workbook.documents()).toEqual([]);
  });
});

const five = Array.from({ length: 5 }, (_, index) => ({
  ...amira,
  ...marks,
  upn: aUpn(index + 1),
  firstName: ["Ann", "Bea", "Cleo", "Dot", "Eve"][index] ?? "",
}));

describe("a run of letters from the sidebar", () => {
  test("begins by saying what is asked for; nothing is made yet", async () => {
    const { ask, workbook } = await openSidebar([pupils(...five), classOf("Oak", ...five)]);
    const { counts, link } = ask("apiLettersBegin", { className: "Oak" });
    expect(counts).toMatchObject({ asked: 5, made: 0, waiting: 5 });
    expect(link).toMatch(/^https:\/\/drive\.google\.com\/drive\/folders\/.+/);
    expect(workbook.documents()).toEqual([]);
    expect(workbook.column("Letters", "State")).toEqual(Array(5).fill("Waiting"));
  });

  test("is taken up again where it was left, with the counts of the whole run", async () => {
    const { ask, workbook } = await openSidebar([pupils(...five), classOf("Oak", ...five)]);
    const { run } = ask("apiLettersBegin", { className: "Oak" });
    expect(ask("apiLettersStanding").unfinished).toMatchObject({
      run,
      counts: { asked: 5, waiting: 5 },
    });
    expect(makeLetters(ask, { run }).counts).toMatchObject({ asked: 5, made: 5, waiting: 0 });
    expect(ask("apiLettersStanding").unfinished).toBeUndefined();
    expect(workbook.documents()).toHaveLength(5);
  });

  test("of every class makes them all", async () => {
    const { ask } = await openSidebar([
      pupils({ ...amira, ...marks }, { ...ben, className: "Elm" }),
      classOf("Oak", { ...amira, ...marks }),
      classOf("Elm", { ...ben, ...marks }),
    ]);
    expect(ask("apiLetterPlan", "All")).toHaveLength(2);
    expect(makeLetters(ask, { className: "All" }).counts).toMatchObject({ asked: 2, made: 2 });
  });

  test("tells what did not work apart from the counts", async () => {
    let made = 0;
    const workbook = await openTabs(
      [pupils(amira, ben), classOf("Oak", { ...amira, ...marks }, { ...ben, ...marks })],
      {
        // The first thing to be made is the folder.
        interfere: ({ call }) => {
          if (call !== "Drive.Files.create") return undefined;
          made += 1;
          return made > 1 ? { when: "before", raise: "Invalid value" } : undefined;
        },
      },
    );
    workbook.click("Set up this workbook");
    const { ask } = callSidebar(workbook.session);
    const { counts, problems } = makeLetters(ask, { className: "Oak" });
    expect(counts).toMatchObject({ asked: 2, failed: 2 });
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toMatch(/\d/);
  });

  test("for chosen children makes theirs alone", async () => {
    const { ask, workbook } = await openOak(marks, marks);
    expect(makeLetters(ask, { upns: [ben.upn] }).counts).toMatchObject({ asked: 1, made: 1 });
    expect(workbook.documents().map(({ name }) => name)).toEqual([
      "Letter – Ben Ash – autumn 2026",
    ]);
  });

  test("sees what a child's teacher typed, and who was put on hold, since the run began", async () => {
    const { ask, workbook, address } = await openOak(marks, marks);
    const { run, folder, request } = ask("apiLettersBegin", { className: "Oak" });
    workbook.act("Pupils", address("Pupils", ben.upn, "Letter hold"), "setValue", "Yes");
    const { counts } = ask("apiLettersBatch", { run, folder, request, atMost: 50 });
    expect(counts).toMatchObject({ asked: 2, made: 1, held: 1 });
    expect(workbook.column("Letters", "State")).toEqual(["Held", "Made"]);
  });

  test("makes nothing where the folder is shared with everybody, and says what to do", async () => {
    const { ask, problem, workbook } = await openOak(marks, marks);
    const { folder } = ask("apiLettersBegin", { className: "Oak" });
    workbook.session.share(folder, { type: "anyone", role: "reader" });
    expect(problem("apiLettersBegin", { className: "Oak" }).message).toContain("choose Restricted");
    workbook.session.share(folder, { type: "domain", role: "reader", who: "school.example" });
    const { run, request } = { run: "0123456789abcdef", request: { className: "Oak" } };
    expect(problem("apiLettersBatch", { run, folder, request, atMost: 50 }).message).toContain(
      "Restricted",
    );
    workbook.session.share(folder, { type: "user", role: "writer", who: "head@school.example" });
    expect(makeLetters(ask, { className: "Oak" }).counts).toMatchObject({ made: 2 });
  });

  test("has nothing personal in what it writes beside a document, and lets nobody share it on", async () => {
    const { ask, workbook } = await openOak(marks, marks);
    makeLetters(ask, { className: "Oak" });
    for (const {
      appProperties,
      properties,
      writersCanShare,
    } of workbook.session.workspace.drive.all()) {
      const said = JSON.stringify([appProperties, properties]);
      for (const { upn, firstName, surname } of [amira, ben]) {
        expect(said).not.toMatch(new RegExp([upn, firstName, surname].join("|")));
      }
      expect(writersCanShare).toBe(false);
    }
  });

  test("in a workbook set up by an earlier version asks for set-up, which adds the columns", async () => {
    const { ask, problem, workbook } = await openOak(marks, marks);
    const [headers = [], ...rows] = workbook.values("Letters");
    const earlier = headers.map((each) =>
      ["Run", "Being made"].includes(String(each)) ? "" : each,
    );
    workbook.session.run("fillTab", ["Letters", [earlier, ...rows]]);
    expect(problem("apiLettersBegin", { className: "Oak" }).message).toContain(
      "Set up this workbook",
    );
    workbook.click("Set up this workbook");
    expect(makeLetters(ask, { className: "Oak" }).counts).toMatchObject({ made: 2 });
  });
});

describe("the head's release", () => {
  const openReleased = async () => {
    const opened = await openOak(marks, marks);
    opened.ask("apiSaveSetting", {
      name: "Letters need the head's release",
      before: "No",
      after: "Yes",
    });
    makeLetters(opened.ask, { className: "Oak" });
    return opened;
  };

  test("is of the letter as it reads, with who and when; it can be undone", async () => {
    const { ask, workbook } = await openReleased();
    expect(ask("apiLettersStanding").needRelease).toBe(true);
    const { sentence, undo } = ask("apiReleaseLetters", { className: "Oak" }, "A. Head");
    expect(sentence).toBe("Released 2 letters.");
    expect(ask("apiLetterPlan", "Oak")[0]?.released).toMatch(/^A\. Head, 23\/11\/2026 10:0\d$/);
    ask("apiUndo", undo?.token ?? "");
    expect(workbook.column("Letters", "Released")).toEqual(["", ""]);
  });

  test("is needed again for a letter that reads differently", async () => {
    const { ask, workbook, address } = await openReleased();
    ask("apiReleaseLetters", { className: "Oak" }, "A. Head");
    workbook.act("Oak", address("Oak", amira.upn, "Comment"), "setValue", "Kind.");
    makeLetters(ask, { className: "Oak" });
    const [first, second] = ask("apiLetterPlan", "Oak");
    expect([first?.released, second?.released]).toEqual([expect.any(String), undefined]);
    expect(ask("apiReleaseLetters", { className: "Oak" }, "A. Head").sentence).toBe(
      "Released 1 letter.",
    );
  });

  test("is not given without a name", async () => {
    const { problem } = await openReleased();
    expect(problem("apiReleaseLetters", { className: "Oak" }, " ").message).toContain(
      "who releases",
    );
  });
});
