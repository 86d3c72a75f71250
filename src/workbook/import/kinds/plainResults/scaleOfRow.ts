import type { YearGroup } from "../../../../core/pupils/yearGroup";
import { readMark } from "../../../../core/scales/readMark";
import type { Scale, ScaleBook } from "../../../../core/scales/scale";
import type { School } from "../../../../core/school/school";
import { hashKey } from "../../../../core/text/fnv1a";
import type { ImportQuestion } from "../../importKind";
import { quoted } from "../../results/plannedResult";

/** A mark of the file before its scale is known. */
export interface UnscaledMark {
  readonly text: string;
  /** The scale that the file names; empty where it names none. */
  readonly named: string;
  /** The scale that the school gives the mark; nothing where it gives none. */
  readonly own: Scale | undefined;
}

/** The scale of a mark, or why there is none. */
export type ScaleOfMark =
  | { readonly state: "known"; readonly scale: Scale }
  | { readonly state: "refuse" | "ask" | "passOver"; readonly reason: string };

/** The scales of a file's marks, with what has to be asked. */
export interface ScalesOfMarks {
  readonly of: (mark: UnscaledMark) => ScaleOfMark;
  readonly questions: readonly ImportQuestion[];
}

/** Of so many marks of which a scale reads all others, one that it cannot read is a slip. */
const mostlyRead = 0.8;

/**
 * The scale of each mark: the one that the file names, else the school's own. Where that cannot
 * read most of a file's marks and another reads more, a person says on which scale they are; else
 * those that it cannot read are slips.
 */
export function scalesOfMarks(
  marks: readonly UnscaledMark[],
  { scales }: Pick<School, "scales">,
  answers: Readonly<Record<string, string>>,
): ScalesOfMarks {
  const groups = new Map<string, UnscaledMark[]>();
  for (const mark of marks.filter(({ named }) => named === "")) {
    const key = mark.own?.id ?? "";
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  const asked = new Map<string, readonly UnscaledMark[]>();
  for (const [key, group] of groups) {
    const own = group[0]?.own;
    const read = own ? readBy(own, group) : 0;
    const another = !own || scales.all.some((scale) => readBy(scale, group) > read);
    if (read < group.length * mostlyRead && another) asked.set(key, group);
  }
  return {
    of: (mark) =>
      mark.named === ""
        ? unnamedScale(mark, asked.has(mark.own?.id ?? ""), scales, answers)
        : namedScale(mark.named, scales),
    questions: [...asked].map(([key, group]) => questionOn(key, group, scales.all)),
  };
}

function namedScale(named: string, scales: ScaleBook): ScaleOfMark {
  const scale = scales.find(named);
  if (scale) return { state: "known", scale };
  const reason = `The Scales tab has no scale ${quoted(named)}. Correct its name in the file, or add the scale.`;
  return { state: "refuse", reason };
}

/** The answer tells for all marks that were asked about; until it does, the school's own scale tells what it can. */
function unnamedScale(
  { text, own }: UnscaledMark,
  isAsked: boolean,
  scales: ScaleBook,
  answers: Readonly<Record<string, string>>,
): ScaleOfMark {
  const answer = isAsked ? answers[idOf(own?.id ?? "")] : undefined;
  if (answer === "leaveOut") return { state: "passOver", reason: "Left out, as you have chosen." };
  const scale = answer === undefined ? undefined : scales.find(answer);
  if (scale) return { state: "known", scale };
  return own && (!isAsked || reads(own, text)) ? { state: "known", scale: own } : unknown;
}

const unknown: ScaleOfMark = { state: "ask", reason: "On which scale is the mark?" };

function reads(scale: Scale, text: string): boolean {
  return readMark(scale, text).state !== "unreadable";
}

/** How many of some marks a scale can read. */
function readBy(scale: Scale, marks: readonly UnscaledMark[]): number {
  return marks.filter(({ text }) => reads(scale, text)).length;
}

function idOf(key: string): string {
  return `scale.${hashKey(key)}`;
}

function questionOn(
  key: string,
  group: readonly UnscaledMark[],
  all: readonly Scale[],
): ImportQuestion {
  const own = group[0]?.own;
  const unread = [...new Set(group.map(({ text }) => text))].filter(
    (text) => !own || !reads(own, text),
  );
  const fits = (scale: Scale) => readBy(scale, group);
  const offered = all
    .filter((scale) => scale !== own && fits(scale) >= group.length * mostlyRead)
    .sort((one, other) => fits(other) - fits(one));
  const examples = unread.slice(0, 3).map(quoted).join(", ");
  return {
    id: idOf(key),
    question: own
      ? `Marks such as ${examples} are not on ${own.name}, the scale of the year group. On which scale are they?`
      : `The file does not say on which scale marks such as ${examples} are. On which?`,
    choices: [
      ...(offered.length > 0 ? offered : all.filter((scale) => scale !== own)).map(
        ({ id, name }) => ({ key: id, label: name }),
      ),
      { key: "leaveOut", label: "Leave them out" },
    ],
  };
}

/** The scale on which a year group is marked through the year. */
export function scaleOfYearGroup(
  { settings, scales }: Pick<School, "settings" | "scales">,
  yearGroup: YearGroup,
): Scale | undefined {
  return scales.find(settings.markScales[yearGroup]);
}
