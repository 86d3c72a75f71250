import type { Changed, ChildTexts, ImportRequest, TargetView } from "../../../src/app/api";
import { decidingDay } from "../../workbook/decidingSchool";
import type { ChildPlaces } from "../childPlaces";
import { type Claim, noClaim } from "../claim";
import type { SharedSheet } from "../sharedSheet";

/** An import that was looked at and may be run; its plan is empty where it may not. */
interface LookedAtImport {
  readonly request: ImportRequest;
  readonly plan: string;
  readonly codes: readonly string[];
  readonly shown: Claim["shown"];
}

/** The person at the add-on: what the screens showed, and what each job that can be undone claimed. */
export class AtAddOn {
  /** The child whose screen was opened last, as it was shown. */
  child?: { readonly upn: string; readonly texts: ChildTexts };
  /** The targets as they were shown last. */
  targets: readonly TargetView[] = [];
  /** The import that was looked at last. */
  import?: LookedAtImport;
  private readonly claims = new Map<string, Claim>();

  constructor(
    readonly sheet: SharedSheet,
    readonly places: ChildPlaces,
  ) {}

  /** What a job needs that changes the workbook and can be undone. */
  changing() {
    return { store: this.sheet.store, undo: this.sheet.undo, now: decidingDay };
  }

  /** Gives a job's claim with its answer, and remembers for its undo what of it was written. */
  claimed(claim: Claim, changed: Changed): { claim: Claim; changed: Changed } {
    if (changed.undo) {
      const { written } = this.sheet;
      const wants = new Map([...claim.wants].filter(([cell]) => written.has(cell)));
      // An agreed target that was replaced stands in another row: what was shown comes back.
      const shown = new Map([...wants.keys()].map((cell) => [cell, claim.shown.get(cell) ?? ""]));
      this.claims.set(changed.undo.token, { wants, shown });
    }
    return { claim, changed };
  }

  /** The claim of the job that a token undoes. */
  claimOf(token: string): Claim {
    return this.claims.get(token) ?? noClaim;
  }
}
