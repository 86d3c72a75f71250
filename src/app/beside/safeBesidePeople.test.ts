import fc from "fast-check";
import { sharedSchool, stories } from "../../../testing/beside/aStory";
import type { Asked } from "../../../testing/beside/asking/asked";
import { Story } from "../../../testing/beside/story";

const school = sharedSchool(4);

const everyJob: readonly Asked[] = [
  { asks: "open a child", child: 0 },
  { asks: "save the child", comment: "Reads with joy." },
  { asks: "preview an import", codes: ["GDS", "GDS"] },
  { asks: "import" },
  { asks: "undo" },
  { asks: "open targets", tab: "Oak" },
  { asks: "discuss", code: "" },
  { asks: "agree a child", code: "GDS" },
  { asks: "check" },
  { asks: "propose" },
  { asks: "close autumn" },
];

describe("two teachers who type, a head who agrees and an import at once", () => {
  test("lose nothing: each cell shows what its person typed last, or somebody was told", () => {
    const sums = { between: 0, told: 0, unseen: 0, steps: 0 };
    fc.assert(
      fc.property(stories, (steps) => {
        const story = new Story(school);
        for (const step of steps) story.step(step);
        story.end();
        sums.between += story.between;
        sums.told += story.told;
        sums.unseen += story.unseen;
        sums.steps += steps.length;
      }),
      { seed: 2026, numRuns: 60 },
    );
    expect(sums.between).toBeGreaterThan(2000);
    expect(sums.told).toBeGreaterThan(20);
  });

  test("no job makes more calls while it holds the lock where there are more children", () => {
    const calls = (children: number) => {
      const story = new Story(sharedSchool(children));
      for (const asked of everyJob) story.step({ asked, meanwhile: [] });
      return [...story.callsLocked];
    };
    const few = calls(4);
    expect(calls(40)).toEqual(few);
    expect(Math.max(...few.map(([, most]) => most))).toBeLessThan(60);
  });
});
