import { type Term, termNames, terms } from "../../core/calendar/assessmentPoint";
import { plainName } from "../../core/checks/support/plainName";
import type { YearGroup } from "../../core/pupils/yearGroup";
import { fnv1a } from "../../core/text/fnv1a";
import { Given } from "./givenPhrases";
import { classOf, type LetterChild, type LetterContext } from "./letterChild";
import { phraseBook } from "./phraseBook";
import { inOwnOrder } from "./phraseChooser";
import { possibleLists } from "./possibleLists";
import { strongestFirst } from "./strengthOrder";
import { type Suggested, suggested, type WantedPhrases, wantedSuggestions } from "./suggestions";
import { type TypedTexts, typedTexts } from "./typedTexts";

/** The phrases of one letter, as they stand in the Phrases tab. */
export type ChosenPhrases = Readonly<Partial<Record<Part, readonly string[]>>>;

type Part = Suggested | "opening" | "closing";

const untyped: Pick<TypedTexts, Suggested> = { strengths: [], nextSteps: [], helpAtHome: [] };

/** What was chosen last for a school's children, and from what. */
interface Chosen {
  readonly from: Pick<LetterContext, "phrases" | "season"> & { readonly year: number };
  readonly of: ReadonlyMap<LetterChild, ChosenPhrases>;
}

const chosenLast = new WeakMap<readonly LetterChild[], Chosen>();

/**
 * The phrases of a child's letter, chosen with an eye on everybody's, so that letters do not read
 * alike. Each child has an order of its own among the phrases that fit; of the lists that can be
 * made the first is taken that
 * - gives nothing that the letter of the season before gave (worked out again from the marks of
 *   that season, since letters are not kept),
 * - shares the least with the letter of a brother or sister: the same surname in the school,
 * - is not yet taken by a child of the class, as a list and with all of the letter before it.
 * Children who joined earlier choose earlier. So a child who joins changes nobody's letter, and a
 * mark that changes touches others only where two would have had the same.
 */
export function choosePhrases(child: LetterChild, context: LetterContext): ChosenPhrases {
  const everyone = child.everyone ?? [child];
  const { phrases, season, settings } = context;
  const year = settings.academicYear;
  const last = chosenLast.get(everyone);
  if (last?.from.phrases === phrases && last.from.season === season && last.from.year === year) {
    return last.of.get(child) ?? {};
  }
  const chosen = chooseForAll(everyone, context);
  chosenLast.set(everyone, { from: { phrases, season, year }, of: chosen });
  return chosen.get(child) ?? {};
}

function chooseForAll(
  everyone: readonly LetterChild[],
  context: LetterContext,
): ReadonlyMap<LetterChild, ChosenPhrases> {
  const inOrder = byJoining(everyone);
  let before: ReadonlyMap<LetterChild, ChosenPhrases> = new Map();
  for (const season of terms.slice(0, terms.indexOf(context.season) + 1)) {
    const given = new Given();
    before = new Map(
      inOrder.map((child) => [
        child,
        chooseForOne(child, context, season, before.get(child) ?? {}, given),
      ]),
    );
  }
  return before;
}

function chooseForOne(
  child: LetterChild,
  context: LetterContext,
  season: Term,
  before: ChosenPhrases,
  given: Given,
): ChosenPhrases {
  const yearGroup = child.targets[0]?.yearGroup;
  if (yearGroup === undefined) return {};
  const seed = `${child.pupil.upn}|${context.settings.academicYear}`;
  const strongest = strongestFirst(child.targets, season, `${seed}|${season}`);
  const now = season === context.season && child.row;
  const typed = now ? typedTexts(now, child.pupil) : untyped;
  const wanted = wantedSuggestions(typed, strongest);
  const family = plainName(child.pupil.surname);
  const className = classOf(child);
  const lists = (part: WantedPhrases) => listsFor(part, context, yearGroup, seed);

  const chosen: Partial<Record<Part, readonly string[]>> = {};
  for (const part of ["opening", "closing"] as const) {
    const use = part === "opening" ? "Opening" : "Closing";
    const one = { queries: [{ use, when: termNames[season] }], count: 1 } as const;
    chosen[part] = given.best(lists(one), { part, family });
  }
  for (const part of suggested) {
    const phrases = wanted[part];
    if (!phrases) continue;
    const soFar = suggested.flatMap((each) => chosen[each] ?? []);
    const best = { part, family, className, soFar, before: before[part] ?? [] };
    chosen[part] = given.best(lists(phrases), best);
  }
  return chosen;
}

function listsFor(
  { queries, count }: WantedPhrases,
  { phrases }: LetterContext,
  yearGroup: YearGroup,
  seed: string,
): string[][] {
  const book = phraseBook(phrases);
  const kinds = queries.map((query) => inOwnOrder(book(query, yearGroup), seed));
  return possibleLists(kinds, count);
}

/** Those who joined earlier first; of one day, and where no day is known, in a fixed order. */
function byJoining(everyone: readonly LetterChild[]): LetterChild[] {
  const order = ({ pupil }: LetterChild) => [
    pupil.joined ?? "0000-00-00",
    fnv1a(pupil.upn).toString(16).padStart(8, "0"),
  ];
  return [...everyone].sort((one, other) =>
    order(one).join("|") < order(other).join("|") ? -1 : 1,
  );
}
