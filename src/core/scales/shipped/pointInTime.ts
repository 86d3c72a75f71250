import type { Scale } from "../scale";

/** A judgement at a point in time against what has been taught so far, in five words. */
export const pointInTime: Scale = {
  id: "point-in-time",
  name: "Point in time",
  family: "pointInTime",
  grades: [
    { code: "BEL", name: "Below", band: "below", alsoWritten: ["BLW", "B"] },
    { code: "JB", name: "Just below", band: "workingTowards", alsoWritten: ["JBL"] },
    { code: "AT", name: "At", band: "expected", alsoWritten: ["ON"] },
    { code: "JA", name: "Just above", band: "expected", alsoWritten: ["JAB"] },
    { code: "ABV", name: "Above", band: "greaterDepth", alsoWritten: ["ABO"] },
  ],
  unranked: [
    { code: "A", name: "Absent", inCohort: true },
    { code: "D", name: "Disapplied", inCohort: true },
  ],
  source:
    "Point-in-time assessment as Juniper Education describes it; the codes are from knowledge",
};
