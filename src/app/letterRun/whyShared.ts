import type { Sharing } from "../documentStore";

/** Why letters must not be put into a folder, as a sentence with what to do; nothing where they may. */
export function whyShared(sharing: Sharing): string | undefined {
  if (sharing === "people") return undefined;
  const who =
    sharing === "anyone" ? "anybody who has the link" : "everybody in your school's Google account";
  return `The folder of the letters, or one that it lies in, is shared with ${who}, so no letter is made. In Drive choose the folder, Share, and under General access choose Restricted. Then try again.`;
}
