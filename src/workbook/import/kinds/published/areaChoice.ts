import { statisticalNeighbours } from "../../../../core/similarSchools/statisticalNeighbours";
import { ownAreas } from "../../../published/publishedAreas";
import type { ImportQuestion, RowOutcome } from "../../importKind";

const own: ReadonlySet<string> = new Set(Object.values(ownAreas));
const neighbours: ReadonlySet<string> = new Set(
  statisticalNeighbours.flatMap((each) => each.neighbours),
);

const question: ImportQuestion = {
  id: "publishedNeighbours",
  question:
    "The file also holds figures of local authorities that DfE counts among those most like Dorset, or Bournemouth, Christchurch and Poole. Shall they come in too?",
  choices: [
    { key: "bring", label: "Bring them in" },
    { key: "leave", label: "Leave them out" },
  ],
};

/** What becomes of a row for the area it is about; nothing where it is to come in. */
export function areaOutcome(
  area: string,
  answers: Readonly<Record<string, string>>,
): { readonly outcome: RowOutcome; readonly reason: string } | undefined {
  if (own.has(area)) return undefined;
  if (!neighbours.has(area)) return { outcome: "passOver", reason: otherArea };
  const answer = answers[question.id];
  if (answer === "bring") return undefined;
  return answer === "leave"
    ? { outcome: "passOver", reason: otherArea }
    : { outcome: "ask", reason: "This is one of the most similar local authorities." };
}

/** Why a row about another area is passed over. */
export const otherArea = "Another area.";

/** The question about similar local authorities, where the file has any. */
export function areaQuestions(areas: readonly string[]): ImportQuestion[] {
  return areas.some((area) => neighbours.has(area)) ? [question] : [];
}
