import type { AcademicYear } from "../calendar/academicYear";
import { pScales } from "../scales/shipped/levels";
import type { Subject } from "../subject";

/** The points of P scales: 0.25 for P1i and a quarter more for each that follows. */
function pScalePoints(last: string): Record<string, number> {
  const codes = pScales.grades.map(({ code }) => code);
  return Object.fromEntries(
    codes.slice(0, codes.indexOf(last) + 1).map((code, place) => [code, (place + 1) / 4]),
  );
}

/** Points of the cohort that took Key Stage 2 in 2022, whose Key Stage 1 was in 2018. */
const cohortOf2022: Readonly<Record<string, number>> = {
  ...pScalePoints("P8"),
  PKF: 4,
  WTS: 6,
  EXS: 8,
  GDS: 10,
};

/** Points of the cohort of 2023, and of those after it until DfE publishes others. */
const cohortOf2023: Readonly<Record<string, number>> = {
  ...pScalePoints("P4"),
  PK1: 2.5,
  PK2: 3,
  PK3: 3.5,
  PK4: 4,
  WTS: 6,
  EXS: 8,
  GDS: 10,
};

/**
 * The points of a Key Stage 1 teacher assessment in DfE's progress measure, for the cohort that ends
 * Key Stage 2 in an academic year. Nothing for codes without points (`EM`, whose points were found
 * in no source; `A`, `D`, `M`, `Q`), and for cohorts before 2021/22, whose Key Stage 1 was in levels.
 * Sources: HfL Education, Measuring progress across Key Stage 2 (2023), and for 2022 sigplus, Primary
 * accountability and VA calculator 2021–22. That the 2023 points hold for 2025/26 and 2026/27 is
 * supposed, not published.
 */
export function keyStage1Points(code: string, keyStage2Year: AcademicYear): number | undefined {
  if (keyStage2Year < 2021) return undefined;
  return (keyStage2Year === 2021 ? cohortOf2022 : cohortOf2023)[code];
}

/**
 * The Key Stage 1 average of DfE's progress measure: reading and writing make one half, mathematics
 * the other, `((reading + writing) / 2 + maths) / 2` (HfL Education 2022; sigplus 2022).
 */
export function keyStage1Average({
  reading,
  writing,
  mathematics,
}: Readonly<Record<Subject, number>>): number {
  return ((reading + writing) / 2 + mathematics) / 2;
}
