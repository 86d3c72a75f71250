import type { Asked, Asks } from "./asked";
import type { Askings, Outcome } from "./askings";
import type { AtAddOn } from "./atAddOn";
import { childAskings } from "./childAskings";
import { importAskings } from "./importAskings";
import { schoolAskings } from "./schoolAskings";
import { targetAskings } from "./targetAskings";
import { undoAsking } from "./undoAsking";

const askings: Askings = {
  ...childAskings,
  ...targetAskings,
  ...importAskings,
  ...undoAsking,
  ...schoolAskings,
};

/** Asks the add-on for something; what it refuses, it throws as a `SidebarProblem`. */
export function ask<Kind extends Asks>(at: AtAddOn, asked: Asked<Kind>): Outcome {
  return askings[asked.asks](at, asked);
}
