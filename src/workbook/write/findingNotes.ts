import type { Finding } from "../../core/findings/finding";

/** How the add-on's paragraphs of a note begin. Every other paragraph is a person's own. */
const opening = "Pupil Targets: ";

/** A note with the add-on's paragraphs replaced by what the findings say; a person's own text stays. */
export function noteWith(note: string, findings: readonly Finding[]): string {
  const own = ownText(note);
  const ours = findings.map(({ message, fix }) => opening + message + fixSentence(fix));
  return [...(own === "" ? [] : [own]), ...ours].join("\n\n");
}

/** A note with the add-on's paragraphs replaced by those of another; a person's own text stays. */
export function noteWithOurs(note: string, other: string): string {
  const ours = other.split("\n\n").filter((paragraph) => paragraph.startsWith(opening));
  const own = ownText(note);
  return [...(own === "" ? [] : [own]), ...ours].join("\n\n");
}

/** What a person wrote in a note. */
export function ownText(note: string): string {
  if (!note.includes(opening)) return note;
  return note
    .split("\n\n")
    .filter((paragraph) => !paragraph.startsWith(opening))
    .join("\n\n");
}

function fixSentence(fix: Finding["fix"]): string {
  if (typeof fix !== "string" || fix === "") return "";
  return ` Most likely: ${fix}.`;
}
