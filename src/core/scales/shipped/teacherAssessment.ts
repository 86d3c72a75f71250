import type { Grade, Scale, UnrankedCode } from "../scale";

const engagement: Grade = {
  code: "EM",
  name: "Engagement model",
  band: "below",
  alsoWritten: ["ENG"],
};

function preKeyStage(standard: number): Grade {
  return {
    code: `PK${standard}`,
    name: `Pre-key-stage standard ${standard}`,
    band: "below",
    alsoWritten: [`PKS${standard}`, `PKSS${standard}`],
  };
}

const workingTowards: Grade = {
  code: "WTS",
  name: "Working towards the expected standard",
  band: "workingTowards",
  alsoWritten: ["W", "WT", "WTE", "WORKINGTOWARDS", "EMERGING"],
};

const expected: Grade = {
  code: "EXS",
  name: "Working at the expected standard",
  band: "expected",
  alsoWritten: ["EXP", "EX", "E", "ARE", "EXPECTED"],
};

const greaterDepth: Grade = {
  code: "GDS",
  name: "Working at greater depth",
  band: "greaterDepth",
  alsoWritten: ["GD", "G", "GRD", "GREATERDEPTH"],
};

/** Key Stage 1 points: the 2023 Key Stage 2 cohort's method. No figure for EM was published that we found. */
const keyStage1Points: Readonly<Record<string, number>> = {
  PK1: 2.5,
  PK2: 3,
  PK3: 3.5,
  PK4: 4,
  WTS: 6,
  EXS: 8,
  GDS: 10,
};

const standards = [workingTowards, expected, greaterDepth];

const absent: UnrankedCode = { code: "A", name: "Absent", inCohort: true };
const disapplied: UnrankedCode = { code: "D", name: "Disapplied", inCohort: true };
const left: UnrankedCode = { code: "L", name: "Left", inCohort: false };
const future: UnrankedCode = { code: "F", name: "To be assessed in a later year", inCohort: false };
const past: UnrankedCode = { code: "P", name: "Assessed in an earlier year", inCohort: false };
const maladministration: UnrankedCode = { code: "Q", name: "Maladministration", inCohort: true };

/** Termly teacher assessment: the words of the end of key stage, judged against what was taught so far. */
export const teacherAssessment: Scale = {
  id: "teacher-assessment",
  name: "Teacher assessment",
  family: "pointInTime",
  grades: [engagement, ...[1, 2, 3, 4, 5, 6].map(preKeyStage), ...standards],
  unranked: [absent, disapplied, left],
  source:
    "STA teacher assessment frameworks and pre-key-stage standards, 2018 on; used for each term by the school's own decision",
};

/** Teacher assessment at the end of Key Stage 1, 2018/19 on; optional for schools since 2023/24. */
export const keyStage1Assessment: Scale = {
  id: "ks1-teacher-assessment",
  name: "Key Stage 1 teacher assessment",
  family: "outcome",
  grades: [engagement, ...[1, 2, 3, 4].map(preKeyStage), ...standards].map(withKeyStage1Points),
  unranked: [absent, disapplied, left, maladministration],
  source:
    "STA Key Stage 1 teacher assessment codes, 2018/19 on; points of the 2023 Key Stage 2 progress measure (HfL Education, 2023)",
};

/** Teacher assessment at the end of Key Stage 2, 2018/19 on. */
export const keyStage2Assessment: Scale = {
  id: "ks2-teacher-assessment",
  name: "Key Stage 2 teacher assessment",
  family: "outcome",
  grades: [engagement, ...[1, 2, 3, 4, 5, 6].map(preKeyStage), ...standards],
  unranked: [absent, disapplied, left, future, past, maladministration],
  source: "STA Key Stage 2 teacher assessment codes, 2018/19 on",
};

const interimGrade = (code: string, name: string): Grade => ({ code, name, band: "below" });

/** Teacher assessment at the end of Key Stage 1 under the interim frameworks, 2016 to 2018. */
export const keyStage1Interim: Scale = {
  id: "ks1-interim",
  name: "Key Stage 1 interim framework",
  family: "outcome",
  grades: [
    interimGrade("BLW", "Below the pre-key-stage standard"),
    interimGrade("PKF", "Foundations for the expected standard"),
    ...standards,
  ],
  unranked: [absent, disapplied, { code: "M", name: "Missing", inCohort: true }],
  source: "STA interim teacher assessment codes, 2016 to 2018",
};

/** Teacher assessment at the end of Key Stage 2 under the interim frameworks, 2016 to 2018. */
export const keyStage2Interim: Scale = {
  id: "ks2-interim",
  name: "Key Stage 2 interim framework",
  family: "outcome",
  grades: [
    interimGrade("BLW", "Below the pre-key-stage standard"),
    interimGrade("PKF", "Foundations for the expected standard"),
    interimGrade("PKE", "Early development of the expected standard"),
    interimGrade("PKG", "Growing development of the expected standard"),
    ...standards,
  ],
  unranked: [absent, disapplied, left, future, past],
  source: "STA interim teacher assessment codes, 2016 to 2018",
};

function withKeyStage1Points(grade: Grade): Grade {
  const points = keyStage1Points[grade.code];
  return points === undefined ? grade : { ...grade, points };
}
