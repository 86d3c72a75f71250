/** How the group of all children is written. */
export const allPupils = "All pupils";

/** The groups of children whose published figures are kept, as the Benchmarks tab names them. */
export const publishedGroups = {
  disadvantaged: "Disadvantaged",
  notDisadvantaged: "Not disadvantaged",
  freeSchoolMeals: "Free school meals",
  notFreeSchoolMeals: "Not free school meals",
  girls: "Girls",
  boys: "Boys",
  eal: "English as an additional language",
  english: "English first language",
  noSen: "No special educational needs",
  senSupport: "SEN support",
  plan: "Education, health and care plan",
} as const;

/**
 * The group of a row that several columns of a file narrow: all pupils where every one says so, the
 * group where one does. Nothing where a group is not kept, or where two narrow each other.
 */
export function groupOfLabels(labels: readonly string[]): string | undefined {
  const narrowing = labels.map(plainLabel).filter((label) => !wholes.has(label));
  const groups = new Set(narrowing.map((label) => byLabel[label]));
  if (groups.size === 0) return allPupils;
  return groups.size === 1 ? [...groups][0] : undefined;
}

const wholes = new Set(["", "total", "all pupils", "all", "all characteristics", "z", "x"]);

const g = publishedGroups;

/** As Explore Education Statistics has named them over the years. */
const byLabel: Readonly<Record<string, string>> = {
  disadvantaged: g.disadvantaged,
  "not disadvantaged": g.notDisadvantaged,
  "not known to be disadvantaged": g.notDisadvantaged,
  "disadvantaged all other": g.notDisadvantaged,
  "all other pupils": g.notDisadvantaged,
  "fsm eligible": g.freeSchoolMeals,
  fsm: g.freeSchoolMeals,
  "fsm all other": g.notFreeSchoolMeals,
  "not known to be fsm eligible": g.notFreeSchoolMeals,
  girls: g.girls,
  boys: g.boys,
  "known or believed to be other than english": g.eal,
  "other than english": g.eal,
  "known or believed to be english": g.english,
  english: g.english,
  "no sen": g.noSen,
  "no sen provision": g.noSen,
  "no identified sen": g.noSen,
  "sen support": g.senSupport,
  "sen support sen without an ehc plan": g.senSupport,
  "education health and care plan": g.plan,
  "education health and care plans": g.plan,
  "sen with statement or ehc plan": g.plan,
};

function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}
