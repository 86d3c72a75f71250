import { aSchool } from "../../../testing/core/aSchool";
import type { School } from "../school/school";
import { besideSimilarChildren, enoughToCompare } from "./besideSimilarChildren";

const daily = {
  intervention: "Daily reader",
  subject: "Reading",
  starts: "2027-01-11",
  ends: "2027-03-26",
};

/** Children of Oak by a UPN each, with the reading marks of autumn and spring. */
function school(
  marks: Readonly<Record<string, readonly [autumn: string, spring: string, yearGroup?: string]>>,
  interventions: NonNullable<Parameters<typeof aSchool>[0]>["interventions"],
): School {
  const children = Object.entries(marks);
  return aSchool({
    today: "2027-04-10",
    pupils: children.map(([upn, [, , yearGroup = "5"]]) => ({ upn, yearGroup })),
    classRows: children.map(([upn, [autumn, spring, yearGroup = "5"]]) => ({
      className: "Oak",
      upn,
      yearGroup,
      marks: { reading: { autumn, spring } },
    })),
    ...(interventions ? { interventions } : {}),
  });
}

const compared = (from: School) =>
  besideSimilarChildren(from)(
    from.interventions.filter(({ cells }) => cells.intervention.typed === "Daily reader"),
  );

describe("an intervention beside similar children without it", () => {
  test("similar are those of the same year group who began in the same band", () => {
    const found = compared(
      school(
        {
          A: ["WTS", "EXS"],
          B: ["WTS", "WTS"],
          C: ["WTS", "EXS"],
          D: ["WTS", "WTS"],
          E: ["EXS", "GDS"],
          F: ["WTS", "EXS", "4"],
        },
        [
          { upn: "A", ...daily },
          { upn: "B", ...daily },
        ],
      ),
    );
    expect(found).toEqual([
      {
        subject: "reading",
        from: "workingTowards",
        inIt: { n: 2, higher: 1 },
        upns: ["A", "B"],
        similar: { n: 2, higher: 1 },
        similarUpns: ["C", "D"],
      },
    ]);
  });

  test("each band in which children began is compared by itself", () => {
    const found = compared(
      school({ A: ["WTS", "EXS"], B: ["PK4", "WTS"], C: ["PK4", "PK4"] }, [
        { upn: "A", ...daily },
        { upn: "B", ...daily },
      ]),
    );
    expect(found.map(({ from, inIt, similar }) => [from, inIt.n, similar.n])).toEqual([
      ["below", 1, 1],
      ["workingTowards", 1, 0],
    ]);
  });

  test("a child in another intervention of the subject at the time is not similar", () => {
    const others = [
      { upn: "B", intervention: "Phonics", subject: "Reading", starts: "2027-02-01" },
      { upn: "C", intervention: "Unknown subject", starts: "2027-02-01" },
      { upn: "D", intervention: "Sums", subject: "Mathematics", starts: "2027-02-01" },
      {
        upn: "E",
        intervention: "Before",
        subject: "Reading",
        starts: "2026-09-01",
        ends: "2026-12-18",
      },
    ];
    const marks = { A: ["WTS", "EXS"], B: ["WTS", "EXS"], C: ["WTS", "EXS"] } as const;
    const found = compared(
      school({ ...marks, D: ["WTS", "EXS"], E: ["WTS", "WTS"] }, [
        { upn: "A", ...daily },
        ...others,
      ]),
    );
    expect(found[0]?.similar).toEqual({ n: 2, higher: 1 });
  });

  test("without a subject, a first day or both marks there is nothing to compare", () => {
    const found = compared(
      school({ A: ["WTS", "EXS"], B: ["WTS", "EXS"], C: ["WTS", ""], D: ["ABS", "EXS"] }, [
        { upn: "A", ...daily, subject: "" },
        { upn: "B", ...daily, starts: "" },
        { upn: "C", ...daily },
        { upn: "D", ...daily },
        { upn: "LEFT", ...daily },
      ]),
    );
    expect(found).toEqual([]);
  });

  test("fewer than six on either side are too few", () => {
    const of = (inIt: number, similar: number) =>
      enoughToCompare({ inIt: { n: inIt, higher: 0 }, similar: { n: similar, higher: 0 } });
    expect([of(6, 6), of(5, 60), of(60, 5)]).toEqual([true, false, false]);
  });
});
