import { unzipSync } from "fflate";
import { makeLetters } from "../../testing/sidebar/makeLetters";
import { openOak, openSidebar } from "../../testing/sidebar/openSidebar";
import { amira, aTab, ben, classOf, pupils } from "../../testing/workbook/tabs";
import { historyTab } from "../workbook/tabs/results";

const marks = { "reading.start": "EXS", "reading.lastYear": "EXS", "reading.autumn": "WTS" };
const noTexts = { strengths: "", nextSteps: "", helpAtHome: "", comment: "", childsWords: "" };

describe("a child's page", () => {
  test("tells the marks over time, from past marks to this term, with the band in words", async () => {
    const past = {
      upn: amira.upn,
      subject: "Reading",
      scale: "Teacher assessment",
      term: "Summer",
      year: "2023/24",
      yearGroup: "Year 1",
      grade: "GDS",
    };
    const { ask } = await openSidebar([
      pupils(amira),
      classOf("Oak", { ...amira, ...marks }),
      aTab(historyTab, [past, { ...past, term: "Autumn", grade: "WTS" }]),
    ]);
    const [reading] = ask("apiChild", amira.upn).subjects;
    expect(reading?.marks).toEqual([
      { label: "Year 1", code: "GDS", band: "Greater depth", bandRank: 3 },
      { label: "Start", code: "EXS", band: "Expected", bandRank: 2 },
      { label: "Year 3", code: "EXS", band: "Expected", bandRank: 2 },
      { label: "Autumn", code: "WTS", band: "Working towards", bandRank: 1 },
    ]);
  });

  test("says why a target is proposed, in a sentence and in rows", async () => {
    const { ask } = await openOak(marks);
    const [reading, writing] = ask("apiChild", amira.upn).subjects;
    expect(reading).toMatchObject({
      targetYearEnd: "EXS (Expected)",
      agreed: false,
      status: "Just below target",
    });
    expect(reading?.why).toMatch(/^Expected standard: /);
    expect(reading?.reasons.map(({ label }) => label)).toContain("Decided by");
    expect(writing?.why).toContain("There is no starting point, mark or forecast yet");
  });

  test("offers phrases for the year and band, with the child's name", async () => {
    const { ask } = await openOak({ ...marks, "writing.autumn": "GDS" });
    const { choices } = ask("apiChild", amira.upn);
    for (const list of [choices.strengths, choices.nextSteps, choices.helpAtHome]) {
      expect(list.length).toBeGreaterThanOrEqual(4);
      expect(list.length).toBeLessThanOrEqual(8);
      expect(new Set(list.map(({ subject }) => subject))).toEqual(new Set(["Reading", "Writing"]));
      expect(list.map(({ text }) => text).join(" ")).not.toContain("{");
    }
    expect(ask("apiChild", amira.upn).choices).toEqual(choices);
  });

  test("a child of the Pupils tab without a row has a page that can be opened", async () => {
    const { ask, problem } = await openSidebar([pupils({ ...amira, className: "" })]);
    expect(ask("apiChild", amira.upn)).toMatchObject({
      name: "Amira Khan",
      place: { tab: "Pupils", address: "A2" },
      subjects: [],
    });
    expect(problem("apiChild", "A000000000000").message).toContain("no longer in the workbook");
  });
});

describe("saving what is written about a child", () => {
  test("writes what was changed into the child's row, wherever it stands by then", async () => {
    const { ask, workbook, cell } = await openOak();
    const after = {
      ...noTexts,
      nextSteps: "use full stops",
      helpAtHome: "Read a page each.",
      childsWords: "I like maths.",
    };
    const values = workbook.values("Oak");
    workbook.session.run("fillTab", ["Oak", [values[0], values[2], values[1]]]);
    const changed = ask("apiSaveChild", { upn: amira.upn, before: noTexts, after });
    expect(changed.sentence).toBe("Saved what is written about 1 child in Oak.");
    expect(cell("Oak", amira.upn, "Next steps")).toBe("use full stops");
    expect(cell("Oak", amira.upn, "Help at home")).toBe("Read a page each.");
    expect(cell("Oak", amira.upn, "Child's words")).toBe("I like maths.");
    expect(cell("Oak", ben.upn, "Next steps")).toBe("");
  });

  test("leaves a text that somebody else has changed, tells it, and saves the others", async () => {
    const { ask, workbook, cell, address } = await openOak({ comment: "Kind." });
    const before = ask("apiChild", amira.upn).texts;
    const place = { tab: "Oak", address: address("Oak", amira.upn, "Comment") };
    workbook.act("Oak", place.address, "setValue", "Kind and brave.");
    const after = { ...before, comment: "Kind to all.", strengths: "reads aloud" };
    const { leftAlone } = ask("apiSaveChild", { upn: amira.upn, before, after });
    expect(leftAlone).toEqual([{ ...place, now: "Kind and brave." }]);
    expect(cell("Oak", amira.upn, "Comment")).toBe("Kind and brave.");
    expect(cell("Oak", amira.upn, "Strengths")).toBe("reads aloud");
  });

  test.each([
    ["HTML", "<b>bold</b> & <script>alert(1)</script>"],
    ["emoji and accents", "Zoë 😀 loves ﬁne books – “really”"],
    ["lines", "- one\n- two\n- three"],
    ["what looks like a formula", "=1+1"],
    ["2,000 characters", "reads and writes ".repeat(125).trim().padEnd(2000, "!")],
  ])("%s comes back as it was typed", async (_, text) => {
    const { ask, workbook, cell } = await openOak();
    const texts = { ...noTexts, comment: text };
    ask("apiSaveChild", { upn: amira.upn, before: noTexts, after: texts });
    expect(cell("Oak", amira.upn, "Comment")).toBe(text);
    expect(workbook.formulas("Oak").flat().filter(Boolean)).toEqual([]);
    expect(ask("apiChild", amira.upn).texts).toEqual(texts);
  });

  test("in a workbook of before Help at home, set-up adds the column; until then a sentence says so", async () => {
    const sidebar = await openOak();
    const headers = sidebar.workbook.values("Oak")[0] ?? [];
    const place = sidebar.address("Oak", amira.upn, "Help at home").replace(/\d+$/, "1");
    sidebar.workbook.act("Oak", place, "setValue", "");
    const before = sidebar.ask("apiChild", amira.upn).texts;
    const after = { ...before, comment: "Kind.", helpAtHome: "Read a page each." };
    const save = { upn: amira.upn, before, after };
    expect(sidebar.problem("apiSaveChild", save).message).toBe(
      "The class tab has no column ‘Help at home’, so nothing was saved. Choose Set up this workbook to add it, then save again.",
    );
    expect(sidebar.cell("Oak", amira.upn, "Comment")).toBe("");
    sidebar.ask("apiSaveChild", { ...save, after: { ...before, comment: "Kind." } });
    expect(sidebar.cell("Oak", amira.upn, "Comment")).toBe("Kind.");

    sidebar.workbook.click("Set up this workbook");
    sidebar.ask("apiSaveChild", { ...save, before: { ...before, comment: "Kind." } });
    expect(sidebar.cell("Oak", amira.upn, "Help at home")).toBe("Read a page each.");
    expect(sidebar.workbook.values("Oak")[0]?.filter(Boolean).sort()).toEqual([...headers].sort());
  });

  test("a private word is marked at once, as when it is typed in the Sheet", async () => {
    const { ask, cell } = await openOak();
    const after = { ...noTexts, comment: "Works well with Ben." };
    ask("apiSaveChild", { upn: amira.upn, before: noTexts, after });
    expect(cell("Oak", amira.upn, "To look at")).toBe("Comment (check)");
  });

  test("no child is named in the log", async () => {
    const { ask, run, workbook } = await openOak();
    const after = { ...noTexts, comment: "Amira is kind." };
    const { logs } = run("apiSaveChild", { upn: amira.upn, before: noTexts, after });
    expect(logs).toEqual([]);
    expect(JSON.stringify(workbook.values("Log"))).not.toMatch(/Amira|Khan|Q838/);
    expect(ask("apiOverview").undo[0]?.what).toBe("Saved what is written about 1 child in Oak");
  });

  test("another job at work is told, and nothing is written", async () => {
    const { problem, workbook, cell } = await openOak();
    workbook.session.holdLock("document", 60);
    const after = { ...noTexts, comment: "Kind." };
    const { message, retriable } = problem("apiSaveChild", {
      upn: amira.upn,
      before: noTexts,
      after,
    });
    expect(message).toContain("Another job of Pupil Targets is at work");
    expect(retriable).toBe(true);
    expect(cell("Oak", amira.upn, "Comment")).toBe("");
  });
});

describe("the preview of a letter", () => {
  test("says what the document says, in its order", async () => {
    const texts = {
      comment: "Amira is kind. 😀",
      childsWords: "I like maths.",
      strengths: "reads",
    };
    const { ask, workbook } = await openOak({ ...marks, ...texts });
    const preview = ask("apiLetterPreview", amira.upn);
    makeLetters(ask, { upns: [amira.upn] });
    if (preview.state !== "ready") throw new Error(preview.reason);
    const [{ id, name } = { id: "", name: "" }] = workbook.documents();
    expect(preview.title).toBe(name);
    const said = preview.blocks.flatMap((block) => {
      if (block.kind === "list") return [block.title, ...block.items];
      if (block.kind === "table") return [...block.headers, ...block.rows.flat()];
      return [block.text];
    });
    const { drive } = workbook.session.workspace;
    const file = drive.find(id);
    const bytes = (file && drive.content(file)) ?? new Uint8Array();
    const xml = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
    const text = xml
      .replace(/<[^>]+>/g, "")
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, "");
    let from = 0;
    for (const each of said.map((part) => part.replace(/\s+/g, ""))) {
      const place = text.indexOf(each, from);
      expect([each, place >= 0]).toEqual([each, true]);
      from = place + each.length;
    }
    expect(said.join("").replace(/\s+/g, "").length).toBeGreaterThan(text.length * 0.95);
  });

  test("of a letter that is held says why", async () => {
    const { ask } = await openOak();
    expect(ask("apiLetterPreview", amira.upn)).toEqual({
      state: "held",
      reason: "There are no marks yet this year in any subject.",
    });
  });
});
