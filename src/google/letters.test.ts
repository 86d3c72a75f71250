import type { Interfere } from "../../local/faults/fault";
import { amira, ben, classOf, pupils, type TestRow } from "../../testing/workbook/tabs";
import { openSetUp } from "../../testing/workspace/openSetUp";
import type { OpenTabs } from "../../testing/workspace/openTabs";

const marks = {
  "reading.start": "EXS",
  "reading.lastYear": "EXS",
  "reading.autumn": "EXS",
  "writing.autumn": "WTS",
  "mathematics.autumn": "GDS",
};

/** Oak class with marks, set up, and somebody who answers the question which class with this. */
async function oak(
  answer = "Oak",
  more: { amira?: TestRow; ben?: TestRow; interfere?: Interfere } = {},
): Promise<OpenTabs> {
  const workbook = await openSetUp(
    [
      pupils({ ...amira, ...more.amira }, { ...ben, ...more.ben }),
      classOf("Oak", { ...amira, ...marks }, { ...ben, ...marks }),
    ],
    {
      answer: ({ kind }) => (kind === "prompt" ? answer : undefined),
      ...(more.interfere ? { interfere: more.interfere } : {}),
    },
  );
  return workbook;
}

const letters = (workbook: OpenTabs) =>
  workbook.documents().filter(({ name }) => name.startsWith("Letter"));

describe("Generate parent letters", () => {
  test("makes a document for each child of a class, and records it", async () => {
    const workbook = await oak();
    const { told } = workbook.click("Generate parent letters");
    expect(told).toContain("Of 2 letters for Oak: 2 made, 0 unchanged, 0 held, 0 failed");
    expect(letters(workbook).map(({ name }) => name)).toEqual([
      "Letter – Ben Ash – autumn 2026",
      "Letter – Amira Khan – autumn 2026",
    ]);
    expect(workbook.column("Letters", "State")).toEqual(["Made", "Made"]);
    expect(workbook.column("Letters", "Document")[0]).toMatch(/^https:/);
  });

  test("costs one call to Drive a letter, and a few for the folder and what stands in it", async () => {
    const workbook = await oak();
    workbook.click("Generate parent letters");
    const { execution } = workbook.click("Generate parent letters");
    expect(execution.counts.drive).toBeLessThan(6);
  });

  test("run again, leaves letters that would read the same", async () => {
    const workbook = await oak();
    workbook.click("Generate parent letters");
    const { told } = workbook.click("Generate parent letters");
    expect(told).toContain("0 made, 2 unchanged");
    expect(letters(workbook)).toHaveLength(2);
  });

  test("writes a changed letter into the document that stands, so that its link keeps working", async () => {
    const workbook = await oak();
    workbook.click("Generate parent letters");
    const before = letters(workbook).map(({ id }) => id);
    workbook.session.edit("Oak", "H2", [["GDS"]]);
    const { told } = workbook.click("Generate parent letters");
    expect(told).toContain("1 made, 1 unchanged");
    expect(letters(workbook).map(({ id }) => id)).toEqual(before);
  });

  test("makes only the letters of selected children where no class is typed", async () => {
    const workbook = await oak("");
    workbook.session.run("selectRange", ["Oak", "A3:H3"]);
    expect(workbook.click("Generate parent letters").told).toContain("Of 1 letter");
    expect(letters(workbook).map(({ name }) => name)).toEqual(["Letter – Ben Ash – autumn 2026"]);
  });

  test("holds the letter of a child on hold, and gives no reason of the child's", async () => {
    const workbook = await oak("all", { ben: { letterHold: "Y" } });
    const { told } = workbook.click("Generate parent letters");
    expect(told).toContain("1 made, 0 unchanged, 1 held");
    expect(workbook.column("Letters", "State")).toEqual(["Held", "Made"]);
  });

  test("names the classes where none is of the name typed", async () => {
    const workbook = await oak("Oka");
    expect(workbook.click("Generate parent letters").told).toContain("The classes are Oak.");
    expect(letters(workbook)).toEqual([]);
  });

  test("does nothing where the person changes their mind", async () => {
    const workbook = await oak();
    workbook.session.answerWith(() => ({ button: "CANCEL" }));
    const { told, execution } = workbook.click("Generate parent letters");
    expect(told).toBe("");
    expect(execution.counts.drive).toBe(0);
  });
});

describe("when Drive fails", () => {
  /** Drive refuses the calls of these turns, of all calls to make a document. */
  function refusing(message: string, turns: readonly number[]): Interfere {
    let turn = 0;
    return ({ call }) => {
      if (call !== "Drive.Files.create") return undefined;
      turn += 1;
      return turns.includes(turn) ? { when: "before", raise: message } : undefined;
    };
  }

  test("throttling is waited out, and no letter is made twice", async () => {
    const workbook = await oak("Oak", { interfere: refusing("User rate limit exceeded.", [2, 3]) });
    const { told } = workbook.click("Generate parent letters");
    expect(told).toContain("2 made");
    expect(letters(workbook)).toHaveLength(2);
  });

  test("the day's limit stops the run, says so, and another day carries on", async () => {
    const daily = "Service invoked too many times for one day: documents created.";
    const workbook = await oak("Oak", { interfere: refusing(daily, [2, 3]) });
    const { told, execution } = workbook.click("Generate parent letters");
    expect(told).toContain("0 made, 0 unchanged, 0 held, 0 failed, 2 still to make");
    expect(told).toContain("Go on tomorrow");
    expect(execution.counts.byCall["Drive.Files.create"]).toBe(2);
    workbook.session.answerWith(({ kind }) => (kind === "prompt" ? "Oak" : undefined));
    expect(workbook.click("Generate parent letters").told).toContain("2 still to make");
    expect(workbook.click("Generate parent letters").told).toContain("2 made");
  });

  test("the counts add up whatever happens", async () => {
    const workbook = await oak("Oak", { interfere: refusing("Invalid value", [2]) });
    const { told } = workbook.click("Generate parent letters");
    const counts =
      /Of (\d+) letters for Oak: (\d+) made, (\d+) unchanged, (\d+) held, (\d+) failed, (\d+)/;
    const [asked = 0, ...ended] = (counts.exec(told) ?? []).slice(1).map(Number);
    expect(ended.reduce((sum, each) => sum + each, 0)).toBe(asked);
    expect(workbook.column("Letters", "State")).toContain("Failed");
  });
});

describe("when time is up", () => {
  test("a run stops of itself before Google ends it, and the next one carries on", async () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      ...amira,
      upn: `T${String(index).padStart(12, "0")}`,
      firstName: `Ann${index}`,
    }));
    const workbook = await openSetUp(
      [pupils(...rows), classOf("Oak", ...rows.map((row) => ({ ...row, ...marks })))],
      {
        answer: ({ kind }) => (kind === "prompt" ? "Oak" : undefined),
        interfere: ({ call }) => (call === "Drive.Files.create" ? { slow: 12_000 } : undefined),
      },
    );
    const first = workbook.click("Generate parent letters");
    expect(first.execution.virtualSeconds).toBeLessThan(360);
    expect(first.told).toContain("Run this again, and it carries on where it stopped");
    const second = workbook.click("Generate parent letters");
    expect(second.told).toMatch(/0 failed, 0 still to make/);
    expect(letters(workbook)).toHaveLength(40);
    expect(new Set(letters(workbook).map(({ name }) => name)).size).toBe(40);
  });
});
