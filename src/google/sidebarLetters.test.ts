import type { Interfere } from "../../local/faults/fault";
import { aUpn } from "../../testing/core/aUpn";
import { callSidebar } from "../../testing/sidebar/callSidebar";
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
    ask("apiLetters", { className: "Oak", atMost: 10 });
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

describe("a run of letters from the sidebar", () => {
  test("makes at most so many in a call; the rest wait, and the counts add up", async () => {
    const children = Array.from({ length: 5 }, (_, index) => ({
      ...amira,
      ...marks,
      upn: aUpn(index + 1),
      firstName: ["Ann", "Bea", "Cleo", "Dot", "Eve"][index] ?? "",
    }));
    const { ask, workbook } = await openSidebar([pupils(...children), classOf("Oak", ...children)]);
    const first = ask("apiLetters", { className: "Oak", atMost: 2 });
    expect(first.counts).toEqual({
      asked: 5,
      made: 2,
      unchanged: 0,
      held: 0,
      failed: 0,
      waiting: 3,
    });
    expect(first.unfinished).toBe(true);
    ask("apiLetters", { className: "Oak", atMost: 2 });
    const last = ask("apiLetters", { className: "Oak", atMost: 2 });
    expect(last.counts).toMatchObject({ made: 1, unchanged: 4, waiting: 0 });
    expect(last.unfinished).toBe(false);
    expect(last.link).toMatch(/^https:\/\/drive\.google\.com\/drive\/folders\/.+/);
    expect(workbook.documents()).toHaveLength(5);
  });

  test("tells what did not work apart from the counts", async () => {
    let made = 0;
    // The first thing to be made is the folder.
    const refuseLetters: Interfere = ({ call }) => {
      if (call !== "Drive.Files.create") return undefined;
      made += 1;
      return made > 1 ? { when: "before", raise: "Invalid value" } : undefined;
    };
    const workbook = await openTabs(
      [pupils(amira, ben), classOf("Oak", { ...amira, ...marks }, { ...ben, ...marks })],
      { interfere: refuseLetters },
    );
    workbook.click("Set up this workbook");
    const { ask } = callSidebar(workbook.session);
    const { counts, problems } = ask("apiLetters", { className: "Oak", atMost: 10 });
    expect(counts).toMatchObject({ asked: 2, failed: 2 });
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toMatch(/\d/);
  });

  test("for chosen children makes theirs alone", async () => {
    const { ask, workbook } = await openOak(marks, marks);
    const { counts } = ask("apiLetters", { upns: [ben.upn], atMost: 10 });
    expect(counts).toMatchObject({ asked: 1, made: 1 });
    expect(workbook.documents().map(({ name }) => name)).toEqual([
      "Letter – Ben Ash – autumn 2026",
    ]);
  });
});
