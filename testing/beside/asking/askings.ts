import type { Changed } from "../../../src/app/api";
import type { Claim } from "../claim";
import type { Asked, Asks } from "./asked";
import type { AtAddOn } from "./atAddOn";

/** What came of an asking: what it claims to have written, and what the add-on answered. */
export interface Outcome {
  readonly claim?: Claim;
  readonly changed?: Changed;
}

/** For each kind of asking, how it is done. */
export type Askings<Kinds extends Asks = Asks> = {
  readonly [Kind in Kinds]: (at: AtAddOn, asked: Asked<Kind>) => Outcome;
};
