/** A child to be planned for in a subject. */
export interface PlannedChild {
  /** As the page shows it. */
  readonly name: string;
  /** What the child is aiming for; nothing where no target is recorded. */
  readonly target?: { readonly words: string; readonly rank: number };
  /** The child's next step in the subject; nothing where none is known. */
  readonly nextStep?: string;
}

/** Children with one next step. */
export interface StepOfGroup {
  /** Nothing where their next step is not known. */
  readonly nextStep?: string;
  readonly names: readonly string[];
}

/** Children who can be taught together: one target, and next steps in common as far as may be. */
export interface PlanningGroup {
  readonly target: string;
  readonly steps: readonly StepOfGroup[];
}

/** The groups of a class in a subject, and the children who are in none for want of information. */
export interface PlanningGroups {
  readonly groups: readonly PlanningGroup[];
  readonly withoutTarget: readonly string[];
}

/**
 * How large a group may be, so that one adult can keep an eye on it, and how small groups are at least where a target has
 * as many children. The numbers are this program's own choice.
 */
export const groupSizes = { largest: 8, smallest: 3 } as const;

/**
 * Groups children by target, and within a target by next step (target-setting policy, 4.5). Every child is
 * named once. Children with one next step stay together as far as groups of three to eight allow; rarer steps share a
 * group. A target with one or two children is a group of its own size. The lowest target comes first, and the
 * commonest step of each; otherwise the children keep the order in which they were given.
 */
export function planningGroups(children: readonly PlannedChild[]): PlanningGroups {
  const byTarget = groupedBy(children, ({ target }) => target?.words ?? "");
  const rankOf = (some: readonly PlannedChild[]) => some[0]?.target?.rank ?? 0;
  const targets = [...byTarget]
    .filter(([words]) => words !== "")
    .sort(([, one], [, other]) => rankOf(one) - rankOf(other));
  return {
    groups: targets.flatMap(([target, some]) =>
      shared(stepsOf(some)).map((steps) => ({ target, steps })),
    ),
    withoutTarget: (byTarget.get("") ?? []).map(({ name }) => name),
  };
}

/** Children by next step, the commonest first, those without one last. */
function stepsOf(children: readonly PlannedChild[]): StepOfGroup[] {
  const plain = ({ nextStep = "" }: PlannedChild) =>
    nextStep.replace(/\s+/g, " ").trim().toLowerCase().replace(/\.$/, "");
  const steps = [...groupedBy(children, plain)].map(([key, some]) => ({
    ...(key === "" ? {} : { nextStep: some[0]?.nextStep?.trim() ?? "" }),
    names: some.map(({ name }) => name),
  }));
  return steps.sort(
    (one, other) =>
      Number(one.nextStep === undefined) - Number(other.nextStep === undefined) ||
      other.names.length - one.names.length,
  );
}

/** Shares out the children of a target, in the order of their steps, into as few groups as may be. */
function shared(steps: readonly StepOfGroup[]): StepOfGroup[][] {
  let rest = [...steps];
  let left = rest.reduce((sum, { names }) => sum + names.length, 0);
  const found: StepOfGroup[][] = [];
  for (let groups = Math.ceil(left / groupSizes.largest); groups > 0; groups -= 1) {
    const size = groups === 1 ? left : sizeOfFirst(rest, left, groups);
    const [first, others] = cut(rest, size);
    found.push(first);
    rest = others;
    left -= size;
  }
  return found;
}

/**
 * How many children go into the first of some groups: the number nearest to an equal share at which a step
 * ends, so that nobody is parted from others with the same step; else an equal share.
 */
function sizeOfFirst(steps: readonly StepOfGroup[], left: number, groups: number): number {
  const least = Math.max(groupSizes.smallest, left - groupSizes.largest * (groups - 1));
  const most = Math.min(groupSizes.largest, left - groupSizes.smallest * (groups - 1));
  const equal = Math.ceil(left / groups);
  const ends: number[] = [];
  let sum = 0;
  for (const { names } of steps) {
    sum += names.length;
    if (sum >= least && sum <= most) ends.push(sum);
  }
  const nearest = ends.sort((one, other) => Math.abs(one - equal) - Math.abs(other - equal))[0];
  return nearest ?? equal;
}

/** Steps cut in two after a number of children. */
function cut(steps: readonly StepOfGroup[], size: number): [StepOfGroup[], StepOfGroup[]] {
  const first: StepOfGroup[] = [];
  const others: StepOfGroup[] = [];
  let room = size;
  for (const step of steps) {
    const taken = step.names.slice(0, room);
    const later = step.names.slice(room);
    room -= taken.length;
    if (taken.length > 0) first.push({ ...step, names: taken });
    if (later.length > 0) others.push({ ...step, names: later });
  }
  return [first, others];
}

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
