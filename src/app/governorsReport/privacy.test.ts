import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { aMeetingRow, anInterventionRow } from "../../../testing/core/resultRows";
import { governorsReportOn } from "../../../testing/governors/governorsReportOn";
import { dayInFigures, dayInWords } from "../../core/calendar/days";
import { shippedScaleBook } from "../../core/scales/shippedScales";

/** Names that stand in no word of the report: eight letters, none of them a vowel. */
const anyName = fc
  .array(fc.constantFrom(..."bcdfghjklmnpqrstvwxz"), { minLength: 8, maxLength: 8 })
  .map((letters) => `${letters[0]?.toUpperCase()}${letters.slice(1).join("")}`);

const anyGrade = fc.constantFrom("", "WTS", "EXS", "GDS");

const anyChild = fc.record({
  firstName: anyName,
  surname: anyName,
  yearGroup: fc.constantFrom(2 as const, 4 as const, 6 as const),
  className: anyName,
  sex: fc.constantFrom("F" as const, "M" as const),
  pupilPremium: fc.boolean(),
  sen: fc.constantFrom("N" as const, "K" as const, "E" as const),
  eal: fc.boolean(),
  day: fc.integer({ min: 1, max: 28 }),
  typed: fc.record({
    start: anyGrade,
    autumn: anyGrade,
    spring: anyGrade,
    forecastYearEnd: anyGrade,
  }),
});

const anySchool = fc.record({
  drawn: fc.array(anyChild, { minLength: 1, maxLength: 40 }),
  teacher: anyName,
});

test("no child's name, UPN or birthday, no class and no teacher stands anywhere in the file", () => {
  fc.assert(
    fc.property(anySchool, ({ drawn, teacher }) => {
      const children = drawn.map(({ day, ...child }, index) => ({
        ...child,
        upn: `Q8389999${String(26000 + index)}`,
        dateOfBirth: `2016-10-${String(day).padStart(2, "0")}`,
      }));
      const interventions = children.flatMap(({ upn, firstName }) =>
        ["Daily reader", `Reading for ${firstName}`, `${teacher}'s group`].map((intervention) =>
          anInterventionRow(
            {
              upn,
              intervention,
              starts: "2027-01-11",
              entry: "WTS",
              exit: "EXS",
              scale: "Teacher assessment",
            },
            2,
            shippedScaleBook,
          ),
        ),
      );
      const meetings = children.map(({ upn }) =>
        aMeetingRow({ upn, action: "Phone home", owner: `Mr ${teacher}` }, 2),
      );
      const { bytes, title, sentences } = governorsReportOn(children, { interventions, meetings });
      const all = [
        title,
        ...sentences,
        ...Object.entries(unzipSync(bytes)).flatMap(([path, part]) => [path, strFromU8(part)]),
      ].join("\n");
      const secret = [
        teacher,
        "Phone home",
        ...children.flatMap(({ firstName, surname, upn, className, dateOfBirth }) => [
          firstName,
          surname,
          upn,
          className,
          dateOfBirth,
          dayInFigures(dateOfBirth),
          dayInWords(dateOfBirth),
        ]),
      ];
      const plain = all.toLowerCase();
      expect(secret.filter((each) => plain.includes(each.toLowerCase()))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
