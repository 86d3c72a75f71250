import type { LetterDesignView } from "../../src/app/api";

/** How a letter stands, in sentences. */
export function designSentences({
  usedFor,
  inUse,
  link,
  mine,
  editedSince,
}: LetterDesignView): string[] {
  if (!inUse) {
    return [
      `For ${usedFor}.`,
      mine
        ? "Its document is in your Drive, and not in use."
        : "The school has none of its own: a more general letter is used, else the built-in one.",
    ];
  }
  const by = inUse.by === "" ? "" : ` by ${inUse.by}`;
  const whom = inUse.by === "" ? "whoever put it in use" : inUse.by;
  return [
    `For ${usedFor}. In use since ${inUse.since}${by}.`,
    ...(editedSince
      ? ["The document was edited since: choose Use this letter, so that letters read so."]
      : []),
    ...(mine
      ? []
      : [
          `Its document is in somebody else’s Drive: ask ${whom} to edit it${link === undefined ? "" : " and to choose Use this letter"}, or edit a copy of your own.`,
        ]),
  ];
}
