import type { PrintSetsMade, PrintSetView } from "../api";
import { count } from "../jobReport";
import { type DriveListing, driveListing } from "../letterRun/driveListing";
import { type LetterTools, preparedOrProblem } from "../letterRun/letterRuns";
import { makeLetter } from "../letterRun/makeLetter";
import { patiently } from "../letterRun/patiently";
import type { LetterChoice, PreparedLetters } from "../letterRun/prepareLetters";
import { whyShared } from "../letterRun/whyShared";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import { printSetBytes, whyNoPrintSet } from "./printSetBytes";
import { type ClassLetters, printSetLetters } from "./printSetLetters";
import { type PrintSetPart, printSetKeys, printSetParts } from "./printSetParts";
import { classSaid, printSetSentence } from "./printSetSentence";
import { printSetGroup } from "./printSets";

/**
 * Makes the print sets of a class, or of every class: a document a class with its letters in the
 * order of print, each on pages of its own. Held letters are never in it, and where letters need the
 * head's release only those that read as they were released. Made again, a set keeps its link and
 * gets the new content; one that would hold nothing now goes to the bin. Classes that time does not
 * allow are left for the next time, which passes over those that stand as they should. The sentences
 * name no child.
 *
 * @throws {SidebarProblem} Where there is nothing to make, or the folder is shared with everybody.
 */
export function makePrintSets(
  tools: LetterTools,
  choice: LetterChoice,
  milliseconds: number,
): PrintSetsMade {
  const { clock, chance, drive, alone } = tools;
  const stopAt = clock.now() + milliseconds;
  const prepared = preparedOrProblem(tools, choice);
  // Alone, since two that look at once would each make a folder of the name.
  const folder = alone(() => drive.folder(prepared.folderName));
  if (folder === undefined) {
    throw new SidebarProblem(
      "Another job is at work in this workbook. Wait a moment, then try again.",
      true,
    );
  }
  const shared = whyShared(patiently(clock, chance, () => drive.sharing(folder)));
  if (shared) throw new SidebarProblem(shared, true);
  const listing = patiently(clock, chance, () => driveListing(drive, printSetGroup));
  const making = { ...tools, prepared, folder, listing, latest: stopAt };
  const sets = printSetLetters(prepared);
  const made: ClassMade[] = [];
  for (const set of sets) {
    if (clock.now() >= stopAt || made.some(({ stopped }) => stopped)) break;
    made.push(makeClass(set, making));
  }
  const left = sets.slice(made.length).map(({ className }) => className);
  return toldOf(made, left, prepared.name);
}

type Making = LetterTools & {
  readonly prepared: PreparedLetters;
  readonly folder: string;
  readonly listing: DriveListing;
  readonly latest: number;
};

interface ClassMade {
  readonly sentences: readonly string[];
  readonly documents: readonly PrintSetView[];
  /** Whether Drive makes no more for now. */
  readonly stopped: boolean;
}

function makeClass(set: ClassLetters, making: Making): ClassMade {
  const parts = printSetParts(set, making.prepared);
  const documents: PrintSetView[] = [];
  const sentences = [printSetSentence(set)];
  let stopped = false;
  for (const part of parts) {
    const done: PartMade = makePart(part, making);
    if (done.document) documents.push(done.document);
    sentences.push(...done.said);
    stopped = done.stops;
    if (stopped) break;
  }
  if (stopped) sentences[0] = `${classSaid(set.className)}: not finished.`;
  else sentences.push(...binOutOfDate(set, parts, making));
  return { sentences, documents, stopped };
}

interface PartMade {
  readonly document?: PrintSetView;
  readonly said: readonly string[];
  readonly stops: boolean;
}

function makePart(part: PrintSetPart, making: Making): PartMade {
  const { name, key, content } = part;
  const why = whyNoPrintSet(part);
  if (why !== undefined) return { said: [why], stops: false };
  const wanted = {
    ...{ name, key, content, folder: making.folder, group: printSetGroup },
    bytes: () => printSetBytes(part),
  };
  const { outcome, stop } = makeLetter(wanted, "", making);
  if (outcome.state === "failed") {
    return { said: [`${name} could not be made: ${outcome.reason}`], stops: false };
  }
  if (outcome.state === "waiting") return { said: [stop ?? notAnswering], stops: true };
  const { id, link } = outcome.document;
  for (const double of making.listing.of(key)) if (double.id !== id) making.drive.trash(double.id);
  const oneSide = part.oneSideOnly
    ? [`${name}: print it on one side. How many pages its letters take is not known beforehand.`]
    : [];
  return { document: { id, link, name }, said: oneSide, stops: false };
}

const notAnswering =
  "Google is making no more documents just now. Go on in a few minutes: what is made stays.";

/** A set that the class no longer has: its letters are held by now, or stand in another document. */
function binOutOfDate(
  set: ClassLetters,
  parts: readonly PrintSetPart[],
  { prepared, listing, drive }: Making,
): string[] {
  const wanted = parts.map(({ key }) => key);
  const gone = printSetKeys(set.className, prepared)
    .filter((key) => !wanted.includes(key))
    .flatMap((key) => listing.of(key));
  for (const { id } of gone) drive.trash(id);
  return gone.length === 0
    ? []
    : [
        `${count(gone.length, "earlier print set")} that no longer holds the right letters went to the bin.`,
      ];
}

function toldOf(made: readonly ClassMade[], left: readonly string[], name: string): PrintSetsMade {
  const documents = made.flatMap((each) => each.documents);
  const sentences = [...new Set(made.flatMap((each) => each.sentences))];
  const unfinished = left.length > 0 || made.some(({ stopped }) => stopped);
  const warning =
    documents.length === 1
      ? "This one document holds the letters of many families: print it, then delete it."
      : "Each of these documents holds the letters of many families: print them, then delete them.";
  return {
    sentences: [
      ...(made.length + left.length === 0 ? [`There are no children in ${name}.`] : sentences),
      ...(left.length > 0
        ? [`Still to make: ${left.join(", ")}. Run this again, and it carries on where it stopped.`]
        : []),
      ...(documents.length > 0 ? [warning] : []),
    ],
    documents,
    unfinished,
  };
}
