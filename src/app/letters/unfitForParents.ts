import { namesAnotherChild } from "../../core/pupils/namesAnotherChild";
import type { ChildName, Pupil } from "../../core/pupils/pupil";
import type { TypedTexts } from "./typedTexts";

/** Codes and short forms of assessment and support that no family should have to read. */
const codes = [
  /\b(?:wts|exs|gds|blw|ehcp?|pk(?:[1-6efg]|s{1,2}\d?)|fsm\d?|upn)\b/i,
  /\b(?:PK|SEND?|EAL|BEL|ABV|PPG?|CLA|LAC)\b/,
];

const pupilNumber = /\b[A-Z](?:\s?\d){11}\s?[\dA-Z]\b/i;

const brokenFormula = /#(?:REF!|N\/A|VALUE!|NAME\?|ERROR!|DIV\/0!|NUM!|NULL!)/i;

/**
 * Why typed texts may not go to a family as they stand: they name another child of the class,
 * hold a code, a pupil number, or what a broken formula leaves. The reason names the column and
 * no child. Nothing where all is well.
 */
export function unfitForParents(
  texts: TypedTexts,
  pupil: Pupil,
  classmates: readonly ChildName[],
): string | undefined {
  const columns: readonly (readonly [string, string])[] = [
    ["Strengths", texts.strengths.join("\n")],
    ["Next steps", texts.nextSteps.join("\n")],
    ["Help at home", texts.helpAtHome.join("\n")],
    ["Comment", texts.comment ?? ""],
    ["Child’s words", texts.childsWords ?? ""],
  ];
  for (const [column, text] of columns) {
    const what = unfit(text, pupil, classmates);
    if (what !== undefined) return `The column ${column} in the class tab ${what}.`;
  }
  return undefined;
}

function unfit(text: string, pupil: Pupil, classmates: readonly ChildName[]): string | undefined {
  if (text === "") return undefined;
  if (brokenFormula.test(text)) return "holds a formula that does not work: please type the words";
  if (pupilNumber.test(text)) return "holds a pupil number: please take it out";
  if (codes.some((code) => code.test(text))) {
    return "holds a code that parents may not know: please say it in words";
  }
  if (namesAnotherChild(text, pupil, classmates)) {
    return "seems to name another child: please take the name out";
  }
  return undefined;
}
