import type { Scale } from "../../../../core/scales/scale";
import { hashKey } from "../../../../core/text/fnv1a";
import type { ImportQuestion } from "../../importKind";
import { quoted } from "../../results/plannedResult";
import { scalesThatRead, someRead } from "./scalesThatRead";

/** A mark before its scale is known. */
export interface UnscaledMark {
  readonly text: string;
  readonly column: string;
  /** The scale that the school gives such a mark; nothing where it gives none. */
  readonly own: Scale | undefined;
  /** Whether it may be on a scale for results given once, at the end of a stage. */
  readonly outcome: boolean;
}

/** The scale of a mark, or why there is none yet. */
export type ScaleOfMark =
  | { readonly state: "known"; readonly scale: Scale }
  | { readonly state: "ask" | "passOver"; readonly reason: string };

/** The scales of a sheet's columns, with what has to be asked and told. */
export interface ColumnScales {
  readonly of: (mark: UnscaledMark) => ScaleOfMark;
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly string[];
}

/** Marks of one column for which the school has one scale. */
interface Group {
  readonly own: Scale | undefined;
  readonly column: string;
  readonly marks: UnscaledMark[];
}

/** Groups that the same scales could read. */
interface Asked {
  readonly id: string;
  readonly groups: Group[];
  readonly could: readonly Scale[];
}

/**
 * The scale of each column: the school's own where it reads nearly all entries, else the one other
 * that does. Where none does, or several, a person says, once for all columns that it is so for.
 */
export function columnScales(
  marks: readonly UnscaledMark[],
  all: readonly Scale[],
  answers: Readonly<Record<string, string>>,
): ColumnScales {
  const known = new Map<string, Scale>();
  const asked = new Map<string, Asked>();
  for (const group of groupsOf(marks)) {
    const key = keyOf(group);
    const scales = scalesThatRead(group.marks, group.own, all);
    const [scale] = scales;
    if (scale && scales.length === 1) known.set(key, scale);
    else {
      const could = scales.length > 0 ? scales : someRead(group.marks, all);
      const id = `scale.${hashKey([group.own?.id ?? "", ...could.map((each) => each.id)].join("|"))}`;
      const same = [...asked.values()].find((each) => each.id === id);
      asked.set(key, same ?? { id, groups: [], could });
      asked.get(key)?.groups.push(group);
    }
  }
  return {
    of: (mark) => {
      const scale = known.get(keyOf(mark));
      const answer = answers[asked.get(keyOf(mark))?.id ?? ""];
      const chosen = scale ?? asked.get(keyOf(mark))?.could.find(({ id }) => id === answer);
      if (chosen) return { state: "known", scale: chosen };
      return answer === "leaveOut"
        ? { state: "passOver", reason: "Left out, as you have chosen." }
        : { state: "ask", reason: "On which scale is the mark?" };
    },
    questions: [...new Set(asked.values())].map(questionOn),
    notes: notesOn(groupsOf(marks), known),
  };
}

function groupsOf(marks: readonly UnscaledMark[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const mark of marks) {
    const { own, column } = mark;
    const group = groups.get(keyOf(mark)) ?? { own, column, marks: [] };
    groups.set(keyOf(mark), group);
    group.marks.push(mark);
  }
  return [...groups.values()];
}

function keyOf({ own, column }: Pick<Group, "own" | "column">): string {
  return `${own?.id ?? ""}|${column}`;
}

function questionOn({ id, groups, could }: Asked): ImportQuestion {
  const texts = [...new Set(groups.flatMap(({ marks }) => marks.map(({ text }) => text)))];
  return {
    id,
    question: `On which scale are marks such as ${texts.slice(0, 3).map(quoted).join(", ")}? They stand under ${columnsInWords(groups)}.`,
    choices: [
      ...could.map((scale) => ({ key: scale.id, label: scale.name })),
      { key: "leaveOut", label: groups.length === 1 ? "Leave this column out" : "Leave them out" },
    ],
  };
}

/** Columns on another scale than the school's own are named. */
function notesOn(groups: readonly Group[], known: ReadonlyMap<string, Scale>): string[] {
  const others = new Map<Scale, Group[]>();
  for (const group of groups) {
    const scale = known.get(keyOf(group));
    if (scale && scale !== group.own) others.set(scale, [...(others.get(scale) ?? []), group]);
  }
  return [...others].map(
    ([scale, found]) => `The marks under ${columnsInWords(found)} are read on ${scale.name}.`,
  );
}

function columnsInWords(groups: readonly Group[]): string {
  const names = [...new Set(groups.map(({ column }) => `‘${column}’`))];
  const shown = names.slice(0, 3).join(", ");
  const more = names.length - 3;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
