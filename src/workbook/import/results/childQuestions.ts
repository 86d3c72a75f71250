import type { PupilRow } from "../../../core/school/pupilRow";
import { hashKey } from "../../../core/text/fnv1a";
import type { ImportQuestion } from "../importKind";
import type { FileChild } from "./fileChild";
import type { Match } from "./findChild";
import { childrenInWords } from "./plannedResult";

/** A child of the file, and whom Pupils has for it. */
interface Matched {
  readonly child: FileChild;
  readonly match: Match;
}

/** The questions on the children of a file, and what the answers make of a match. */
export interface ChildQuestions {
  readonly questions: readonly ImportQuestion[];
  readonly decide: (child: FileChild, match: Match) => Match | LeftOut;
}

interface LeftOut {
  readonly state: "passOver";
  readonly reason: string;
}

const byName = "children.byName";
const former = "children.former";
const leftOut: LeftOut = { state: "passOver", reason: "Left out, as you have chosen." };

/**
 * Asks which child is meant where several fit, and once for all children whom the name alone
 * tells. Children who are not in Pupils are left out unless a person says that they were at the
 * school: their results then tell what similar children went on to do.
 */
export function childQuestions(
  matched: readonly Matched[],
  answers: Readonly<Record<string, string>>,
  formerToo: boolean,
): ChildQuestions {
  const several = matched.filter(({ match }) => match.state === "ask" && match.rows.length > 1);
  const single = matched.filter(({ match }) => match.state === "ask" && match.rows.length === 1);
  const mayBeFormer = ({ child, match }: Matched) =>
    formerToo && match.state === "nobody" && child.upn !== "";
  const strangers = matched.filter(mayBeFormer);
  return {
    questions: [
      ...several.map(({ child, match }) => whichOf(child, match.state === "ask" ? match.rows : [])),
      ...(single.length > 0 ? [questionOnNames(single.length)] : []),
      ...(strangers.length > 0 ? [questionOnFormer(strangers.length)] : []),
    ],
    decide: (child, match) => {
      if (match.state === "ask") return chosen(child, match, answers);
      if (!mayBeFormer({ child, match })) return match;
      if (answers[former] === "keep") return { state: "former" };
      return answers[former] === "leaveOut" ? leftOut : match;
    },
  };
}

/** Whom the answer names; the match as it is where there is none. */
function chosen(
  child: FileChild,
  match: Extract<Match, { state: "ask" }>,
  answers: Readonly<Record<string, string>>,
): Match | LeftOut {
  const [only] = match.rows;
  const answer = match.rows.length === 1 ? answers[byName] : answers[idOf(child)];
  if (answer === "leaveOut") return leftOut;
  const row = answer === "same" ? only : match.rows.find(({ cells }) => rowKey(cells) === answer);
  return row ? { state: "one", row } : match;
}

function whichOf(child: FileChild, rows: readonly PupilRow[]): ImportQuestion {
  return {
    id: idOf(child),
    question: `More than one child of Pupils may be ${child.name}. Whose results are they?`,
    choices: [
      ...rows.map(({ cells, pupil }) => ({
        key: rowKey(cells),
        label: [`${pupil.firstName} ${pupil.surname}`, pupil.className, `row ${cells.upn.row}`]
          .filter(Boolean)
          .join(", "),
      })),
      { key: "leaveOut", label: "Leave them out" },
    ],
  };
}

function questionOnNames(number: number): ImportQuestion {
  const one = number === 1;
  return {
    id: byName,
    question: one
      ? "1 child is given by name alone. Pupils has one child of that name. Is it the same child?"
      : `${childrenInWords(number)} are given by name alone. Pupils has one child of each name. Are they the same children?`,
    choices: [
      { key: "same", label: one ? "Yes" : "Yes, all of them" },
      { key: "leaveOut", label: one ? "Leave the child out" : "Leave them out" },
    ],
  };
}

function questionOnFormer(number: number): ImportQuestion {
  const one = number === 1;
  return {
    id: former,
    question: `${childrenInWords(number)} of the file ${one ? "is" : "are"} not in Pupils. ${one ? "Was the child" : "Were they"} at this school? Results of former children tell what similar children went on to do.`,
    choices: [
      { key: "keep", label: "Yes: keep their results" },
      { key: "leaveOut", label: "No: leave them out" },
    ],
  };
}

/** The id of the question on a child. It holds no name. */
function idOf({ key }: FileChild): string {
  return `child.${hashKey(key)}`;
}

function rowKey(cells: PupilRow["cells"]): string {
  return `row${cells.upn.row}`;
}
