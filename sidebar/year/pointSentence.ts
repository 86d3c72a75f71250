import type { PointView } from "../../src/app/api";

/** Where a point stands, in words. */
export function pointSentence({ state, opens, closes, kept }: PointView): string {
  switch (state) {
    case "notHeld":
      return "is not held: its dates in Settings are blank.";
    case "notBegun":
      return `opens on ${opens} and closes on ${closes}.`;
    case "open":
      return `is open until ${closes}.`;
    case "closed":
      return kept
        ? `is closed; its last day was ${closes}. Its columns are protected.`
        : `has closed by its date, ${closes}. Its columns are not protected yet.`;
  }
}
