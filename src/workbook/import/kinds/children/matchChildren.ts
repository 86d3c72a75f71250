import { rowsInWords } from "../../../../core/checks/support/inWords";
import type { PupilRow } from "../../../../core/school/pupilRow";
import { earlierRow } from "../../results/plannedResult";
import { ask, asksTogether, questionTogether } from "./askWhichChild";
import type { ChildEntry } from "./childEntry";
import { byUpnOf, type ChildMatch, type ChildMatches, type Matching, refuse } from "./childMatch";
import { doubledRows } from "./doubledRows";
import { likelyByName, withNewUpn, withoutUpn } from "./matchByName";
import { indexRoll } from "./rollIndex";
import { nameKey, sharesAName } from "./sameName";

/**
 * Finds the child of each row: by UPN, by former UPN, else by name and date of birth, and then a
 * person is asked. Two children are never taken for one because they share a name and birthday.
 */
export function matchChildren(
  entries: readonly ChildEntry[],
  pupils: readonly PupilRow[],
  answers: Readonly<Record<string, string>>,
  saysAll: Matching["saysAll"],
): ChildMatches {
  const roll = indexRoll(pupils);
  const doubled = doubledRows(entries);
  const named = new Set(entries.flatMap((entry) => byUpnOf(entry, roll)));
  const matching: Matching = {
    roll,
    answers,
    saysAll,
    named,
    questions: [],
    byNameAlone: entries.filter((entry) => {
      if (doubled.has(entry)) return false;
      const likely = likelyByName(entry, roll, named);
      return likely?.sure === true && !saysAll(entry, likely.pupil);
    }).length,
  };
  if (asksTogether(matching)) matching.questions.push(questionTogether(matching.byNameAlone));
  const matches = entries.map((entry) => doubled.get(entry) ?? matchOf(entry, matching));
  return { matches: eachChildOnce(entries, matches), questions: matching.questions };
}

/** Of two rows that have been taken for one child of Pupils, the second is refused. */
function eachChildOnce(
  entries: readonly ChildEntry[],
  matches: readonly ChildMatch[],
): ChildMatch[] {
  const taken = new Map<PupilRow, ChildEntry>();
  return matches.map((match, index) => {
    const entry = entries[index];
    if (match.kind !== "known" || !entry) return match;
    const other = taken.get(match.pupil);
    if (!other) taken.set(match.pupil, entry);
    return other
      ? refuse(
          `The child of Pupils is taken already, by ${earlierRow(other.row, entry.row)}. Keep the right row, or answer that this is another child.`,
        )
      : match;
  });
}

function matchOf(entry: ChildEntry, matching: Matching): ChildMatch {
  const found = byUpnOf(entry, matching.roll);
  const [pupil] = found;
  if (pupil && found.length > 1) {
    const rows = rowsInWords(found.map(({ cells }) => cells.upn.row));
    return refuse(`This UPN stands more than once in Pupils, in ${rows}. Mend that first.`);
  }
  if (pupil) return byUpn(entry, pupil, matching);
  return entry.values.upn === undefined ? withoutUpn(entry, matching) : withNewUpn(entry, matching);
}

function byUpn(entry: ChildEntry, row: PupilRow, matching: Matching): ChildMatch {
  const { pupil } = row;
  const { values } = entry;
  const [name, standing] = [nameKey(values), nameKey(pupil)];
  if (name === "" || standing === "" || name === standing) return { kind: "known", pupil: row };
  const born = pupil.dateOfBirth;
  const place = `row ${row.cells.upn.row} of Pupils`;
  if (born !== undefined && values.dateOfBirth !== undefined) {
    if (born === values.dateOfBirth) return { kind: "known", pupil: row };
    return refuse(
      `The UPN belongs to a child of another name and another date of birth in ${place}. Find out whose it is, and mend the file or the workbook.`,
    );
  }
  if (sharesAName(values, pupil)) return { kind: "known", pupil: row };
  return ask(
    entry,
    row,
    matching,
    `${entry.about} has the UPN of ${nameOf(row)}, ${place}, and no date of birth tells whether they are one. Is this the same child?`,
    ["same"],
  );
}

function nameOf({ pupil }: PupilRow): string {
  return `${pupil.firstName} ${pupil.surname}`;
}
