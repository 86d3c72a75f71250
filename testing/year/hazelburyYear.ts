import type { TargetDecision } from "../../src/app/api";
import { subjectNames, subjects } from "../../src/core/subject";
import type { Decision } from "./expectedLedger";
import { classes, type StoryClass, type TypedInYear } from "./hazelbury";
import { type LivingSchool, livingSchool } from "./livingSchool";

/** How the columns of a class tab are called, after the subject. */
const headings: Readonly<Record<TypedInYear, string>> = {
  start: "start",
  lastYear: "last year",
  autumn: "autumn",
  spring: "spring",
  summer: "summer",
  forecastYearEnd: "forecast year end",
  forecastKeyStageEnd: "forecast key stage end",
};

/** A mark or forecast that somebody typed. */
export interface TypedCode {
  readonly upn: string;
  readonly subject: string;
  readonly column: string;
  readonly code: string;
}

/** Hazelbury through its year, with a diary of what people typed and decided. */
export interface HazelburyYear extends LivingSchool {
  /** What the head decided, in order. */
  readonly decided: Decision[];
  /** The marks and forecasts that were typed last in each place. */
  readonly typedCodes: () => TypedCode[];
  /** Types what the year gives the children of a class, from one column to another. */
  readonly typeMarks: (className: StoryClass, ...columns: TypedInYear[]) => void;
  /** Notes down a mark that was typed otherwise, by a heading such as `Writing autumn`. */
  readonly noteMark: (upn: string, subject: string, column: string, code: string) => void;
  /** The head decides on a day; nothing is left alone. */
  readonly decide: (on: string, decisions: readonly TargetDecision[]) => void;
}

/** Hazelbury before its year begins. */
export function hazelburyYear(): HazelburyYear {
  const school = livingSchool();
  const decided: Decision[] = [];
  const typed = new Map<string, TypedCode>();
  const noteMark: HazelburyYear["noteMark"] = (upn, subject, column, code) => {
    if (code !== "") typed.set([upn, subject, column].join(), { upn, subject, column, code });
  };
  return {
    ...school,
    decided,
    typedCodes: () => [...typed.values()],
    noteMark,
    typeMarks: (className, ...columns) => {
      const [first = "start"] = columns;
      for (const subject of subjects) {
        const name = subjectNames[subject];
        const values = new Map<string, string[]>();
        for (const { upn, marks } of classes[className]) {
          values.set(
            upn,
            columns.map((column) => marks[subject][column]),
          );
          for (const key of columns) noteMark(upn, name, headings[key], marks[subject][key]);
        }
        school.paste(className, `${name} ${headings[first]}`, values);
      }
    },
    decide: (on, decisions) => {
      expect(school.ask("apiAgree", decisions, "").leftAlone).toEqual([]);
      for (const each of decisions) decided.push({ ...each, by: "Mrs Marsh", on });
    },
  };
}
