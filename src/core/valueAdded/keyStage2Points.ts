import type { AcademicYear } from "../calendar/academicYear";
import type { Subject } from "../subject";
import { isOfTest, type KeyStageMark } from "../trend/keyStageMarks";

const writingPoints: Readonly<Record<string, number>> = { WTS: 91, EXS: 103, GDS: 113 };

const interimStandards = { PKG: 79, PKE: 76, PKF: 73 };
const lowestPScales = ["P1i", "P1ii", "P2i", "P2ii", "P3i", "P3ii"];
const all = (codes: readonly string[], points: number) =>
  Object.fromEntries(codes.map((code) => [code, points]));

/** Points for results below the tests' lowest score, by the academic year from which they hold. */
const nominalPoints: readonly {
  readonly from: AcademicYear;
  readonly points: Readonly<Record<string, number>>;
}[] = [
  {
    from: 2015,
    points: {
      N: 79,
      ...interimStandards,
      ...all(["BLW", ...lowestPScales, "P4", "P5", "P6", "P7", "P8"], 70),
    },
  },
  {
    from: 2016,
    points: {
      N: 79,
      ...interimStandards,
      BLW: 71,
      ...{ P8: 69, P7: 67, P6: 65, P5: 63, P4: 61 },
      ...all(lowestPScales, 59),
    },
  },
  {
    from: 2018,
    points: {
      N: 79,
      ...{ PK6: 79, PK5: 76, PK4: 73, PK3: 70, PK2: 67, PK1: 64 },
      BLW: 62,
      P4: 61,
      ...all(lowestPScales, 59),
    },
  },
];

/**
 * The points of a child's Key Stage 2 result in DfE's progress measure: the scaled score; in writing
 * 91, 103 or 113 for WTS, EXS and GDS; and nominal points for results below the tests and standards,
 * by year. Nothing for a result without points: absence from the test, `EM`, or a teacher assessment
 * of reading or mathematics where a test's score is wanted.
 * Sources: for writing sigplus (2017); for nominal points DfE's guides as quoted by Juniper
 * Education, 2016 to 2019; that those of 2019 held in later years is from knowledge.
 */
export function keyStage2Points(
  subject: Subject,
  marks: readonly Pick<KeyStageMark, "scale" | "mark">[],
  year: AcademicYear,
): number | undefined {
  const nominal = [...nominalPoints].reverse().find(({ from }) => from <= year)?.points ?? {};
  const assessed = marks.filter((mark) => !isOfTest(mark));
  if (subject === "writing") return firstPoints(assessed, { ...nominal, ...writingPoints });
  const test = marks.find(isOfTest)?.mark;
  if (test?.state === "scored") return test.position;
  if (test?.state === "absent" && test.code === "N") return nominal.N;
  const sat = test !== undefined && !(test.state === "absent" && test.code === "B");
  return sat ? undefined : firstPoints(assessed, nominal);
}

function firstPoints(
  marks: readonly Pick<KeyStageMark, "mark">[],
  points: Readonly<Record<string, number>>,
): number | undefined {
  for (const { mark } of marks) {
    const found = mark.state === "scored" ? points[mark.code] : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
