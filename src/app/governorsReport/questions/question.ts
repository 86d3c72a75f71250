import type { GovernorsContext } from "../governorsContext";

/**
 * A question that a governor might ask. It asks itself only where the figures that governors are
 * given raise it, and names no child; otherwise it gives nothing.
 */
export type Question = (context: GovernorsContext) => string[];
