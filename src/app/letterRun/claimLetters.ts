import type { AskedLetter } from "./askedLetter";
import type { LetterRecord, LetterRow, LetterValues } from "./letterRecord";
import { claimant, claimLength, workText } from "./letterWork";
import { standingOf, states, type Viewpoint } from "./standing";

/** Letters that an execution has to itself until the claim ends. */
export interface Claimed {
  readonly letters: readonly {
    readonly asked: AskedLetter;
    /** The row as it stood before. */
    readonly before: LetterRow | undefined;
  }[];
  readonly until: number;
  readonly updates: ReadonlyMap<string, LetterValues>;
}

/** Claims the next letters that wait, at most so many, for an execution. */
export function claimLetters(
  asked: readonly AskedLetter[],
  record: LetterRecord,
  view: Viewpoint,
  execution: string,
  atMost: number,
  length = claimLength,
): Claimed {
  const until = view.now + length;
  const work = workText({ kind: "claim", by: claimant(view.run, execution), until });
  const letters: { asked: AskedLetter; before: LetterRow | undefined }[] = [];
  const updates = new Map<string, LetterValues>();
  for (const each of asked) {
    if (letters.length >= atMost) break;
    const { key } = each.wanted;
    const before = record.rows.get(key);
    if (standingOf(each.wanted, before, view) !== "waiting") continue;
    letters.push({ asked: each, before });
    updates.set(key, { ...each.about, state: states.beingMade, reason: "", run: view.run, work });
  }
  return { letters, until, updates };
}
