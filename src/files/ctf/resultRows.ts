import { childrenOf, textAt, type XmlElement } from "../xml/xmlElement";
import { dayOf, pupilText } from "./ctfText";

/** The headers of the Results table: who, then what an assessment of a Common Transfer File says. */
export const resultHeaders = [
  "UPN",
  "Surname",
  "First name",
  "Date of birth",
  "Stage",
  "Locale",
  "Year",
  "Subject",
  "Method",
  "Component",
  "Result status",
  "Result qualifier",
  "Result",
  "Result date",
] as const;

const ASSESSMENT = [
  "locale",
  "year",
  "subject",
  "method",
  "component",
  "resultstatus",
  "resultqualifier",
  "result",
];

/** A pupil's rows of the Results table: one an assessment, in the order of the file. */
export function resultRows(pupil: XmlElement): string[][] {
  const child = [
    pupilText(pupil, "upn"),
    pupilText(pupil, "surname", "legalsurname"),
    pupilText(pupil, "forename", "legalforename"),
    dayOf(pupilText(pupil, "dob")),
  ];
  return childrenOf(pupil, "stageassessments")
    .flatMap((assessments) => childrenOf(assessments, "keystage"))
    .flatMap((keyStage) =>
      childrenOf(keyStage, "stageassessment").map((assessment) => [
        ...child,
        textAt(assessment, "stage") || textAt(keyStage, "stage"),
        ...ASSESSMENT.map((name) => textAt(assessment, name)),
        dayOf(textAt(assessment, "resultdate")),
      ]),
    );
}
