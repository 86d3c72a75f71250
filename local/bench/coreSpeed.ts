import { runChecks } from "../../src/core/checks/runChecks";
import { summariseCohort } from "../../src/core/cohort/summariseCohort";
import type { School } from "../../src/core/school/school";
import { proposeTargets } from "../../src/core/targets/proposeTargets";
import { readSchool } from "../../src/workbook/read/readSchool";
import { makeSchool } from "../school/makeSchool";
import { sampleToday } from "../school/sampleYear";
import { fastest, type Measurement } from "./measure";

const sizes = [420, 4200] as const;
const runs = 5;

/** How long checking, proposing and measuring take, each child, and how that grows with the school. */
export function coreSpeed(): Measurement[] {
  const schools = sizes.map((pupils) => schoolOf(pupils));
  return (Object.keys(works) as (keyof typeof works)[]).flatMap((name) => {
    const times = schools.map((school) => {
      const work = works[name](school);
      return fastest(runs, work);
    });
    const [small = 0, large = 0] = times;
    return [
      ...sizes.map((pupils, index) => ({
        what: `${name}, a pupil`,
        value: ((times[index] ?? 0) * 1000) / pupils,
        unit: "µs",
        over: `${pupils} pupils, fastest of ${runs} runs`,
      })),
      {
        what: `${name}, growth`,
        value: large / small,
        unit: "times",
        over: `from ${sizes[0]} to ${sizes[1]} pupils; 10 is linear`,
      },
    ];
  });
}

const works = {
  "Check entries": (school: School) => () => void runChecks(school),
  "Propose targets": (school: School) => () => void proposeTargets(school),
  "Cohort measures": (school: School) => {
    const proposals = proposeTargets(school);
    return () => void summariseCohort(school, proposals, { kind: "school" });
  },
} as const;

/** A school of this many pupils, in classes of thirty. */
function schoolOf(pupils: number): School {
  const { tabs } = makeSchool({ seed: 1, pupils, classes: pupils / 30 });
  return readSchool(tabs, sampleToday).school;
}
