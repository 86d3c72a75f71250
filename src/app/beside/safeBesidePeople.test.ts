import fc from "fast-check";
import { sharedSchool, stories } from "../../../testing/beside/aStory";
import { Story } from "../../../testing/beside/story";

const school = sharedSchool(4);

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
      { seed: 2026, numRuns: 300 },
    );
    if (process.env.SHOW) console.log(sums);
    expect(sums.between).toBeGreaterThan(2000);
    expect(sums.told).toBeGreaterThan(50);
  });
});
