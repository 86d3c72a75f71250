import type { Settings } from "../../src/core/school/settings";

const teacherAssessment = "Teacher assessment";

/**
 * Settings for tests: 2026/27, teacher assessment throughout. The autumn point is open from 23
 * November to 18 December, the spring point from 8 to 26 March, the summer point from 14 June to
 * 9 July.
 */
export function aSettings(changes: Partial<Settings> = {}): Settings {
  return {
    schoolName: "Chesil Primary School",
    headteacher: "The Headteacher",
    academicYear: 2026,
    points: {
      autumn: { opens: "2026-11-23", closes: "2026-12-18" },
      spring: { opens: "2027-03-08", closes: "2027-03-26" },
      summer: { opens: "2027-06-14", closes: "2027-07-09" },
    },
    markScales: everyYear(teacherAssessment),
    startScales: {
      ...everyYear("Key Stage 1 teacher assessment"),
      0: "On entry",
      1: "Early years profile",
      2: "Early years profile",
    },
    challenge: "high",
    keyStageTargetInLetters: false,
    onlyAgreedTargetsInLetters: true,
    lettersNeedRelease: false,
    lettersOnBothSides: false,
    ...changes,
  };
}

/** One scale for every year group. */
export function everyYear(scale: string): Settings["markScales"] {
  return { 0: scale, 1: scale, 2: scale, 3: scale, 4: scale, 5: scale, 6: scale };
}
