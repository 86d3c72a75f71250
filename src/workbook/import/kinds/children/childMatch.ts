import type { PupilRow } from "../../../../core/school/pupilRow";
import type { ImportQuestion } from "../../importKind";
import type { ChildEntry } from "./childEntry";
import type { RollIndex } from "./rollIndex";

/** Which child of Pupils a row of the file is. */
export type ChildMatch =
  | { readonly kind: "known"; readonly pupil: PupilRow }
  | { readonly kind: "new" }
  | { readonly kind: "refuse" | "passOver"; readonly reason: string }
  | { readonly kind: "ask"; readonly reason: string; readonly pupil: PupilRow };

/** What has been found out of the rows of a file, in their order. */
export interface ChildMatches {
  readonly matches: readonly ChildMatch[];
  readonly questions: readonly ImportQuestion[];
}

/** What matching goes by. */
export interface Matching {
  readonly roll: RollIndex;
  readonly answers: Readonly<Record<string, string>>;
  /** Whether the workbook says already all that a row says of a child. */
  readonly saysAll: (entry: ChildEntry, pupil: PupilRow) => boolean;
  /** Children of Pupils who have a row of their own in the file, by UPN. */
  readonly named: ReadonlySet<PupilRow>;
  readonly questions: ImportQuestion[];
  /** Rows without a UPN that are found by name and date of birth: asked about together. */
  readonly byNameAlone: number;
}

/** A row that cannot come in. */
export function refuse(reason: string): ChildMatch {
  return { kind: "refuse", reason };
}

/** The rows of Pupils with the entry's UPN, or else with its former one. */
export function byUpnOf({ values, formerUpn }: ChildEntry, roll: RollIndex): readonly PupilRow[] {
  if (values.upn === undefined) return [];
  const found = roll.byUpn(values.upn);
  return found.length > 0 ? found : roll.byUpn(formerUpn);
}
