import type { Scale } from "../scale";

/** The Early Years Foundation Stage Profile of an early learning goal, 2021/22 on. */
export const earlyYearsProfile: Scale = {
  id: "eyfs-profile",
  name: "Early years profile",
  family: "outcome",
  grades: [
    { code: "1", name: "Emerging", band: "workingTowards", alsoWritten: ["EM", "EMG"] },
    { code: "2", name: "Expected", band: "expected", alsoWritten: ["EXP", "EXS"] },
  ],
  unranked: [{ code: "A", name: "Exempt", inCohort: true }],
  source:
    "EYFS profile handbook (DfE) and its codes, 2021/22 on; there has been no Exceeding since 2021",
};

/** The Early Years Foundation Stage Profile of 2012/13 to 2020/21, which had a third outcome. */
export const earlyYearsProfile2013: Scale = {
  id: "eyfs-profile-2013",
  name: "Early years profile 2013 to 2021",
  family: "outcome",
  grades: [
    { code: "1", name: "Emerging", band: "workingTowards" },
    { code: "2", name: "Expected", band: "expected" },
    { code: "3", name: "Exceeding", band: "greaterDepth" },
  ],
  unranked: [{ code: "A", name: "Exempt", inCohort: true }],
  source:
    "EYFS profile handbook (DfE), 2013 to 2021; not comparable with the profile of 2021/22 on",
};

/**
 * The school's own assessment in a child's first half term (target-setting policy, 4.1). It is
 * not the statutory Reception Baseline, whose scores schools never see.
 */
export const onEntry: Scale = {
  id: "on-entry",
  name: "On entry",
  family: "outcome",
  grades: [
    { code: "NOT", name: "Not yet on track", band: "workingTowards", alsoWritten: ["N", "NYOT"] },
    { code: "ON", name: "On track", band: "expected", alsoWritten: ["O", "OT"] },
    { code: "AHD", name: "Ahead", band: "greaterDepth", alsoWritten: ["AHEAD"] },
  ],
  unranked: [{ code: "A", name: "Absent", inCohort: true }],
  source: "From knowledge of schools' practice; a school writes its own in the Scales tab",
};
