import fc from "fast-check";
import { attackOnChildren, type HeldReport } from "../../../testing/suppression/attackOnChildren";
import { attackOnGroups, type Seen } from "../../../testing/suppression/attackOnGroups";
import {
  type CountedChild,
  type Counting,
  cellsOf,
  relationsOf,
} from "../../../testing/suppression/countedSchool";
import type { CellState, CountCell, EarlierCell } from "./countCell";
import { withhold } from "./withhold";

const standards = ["expected", "deeper"];
const byOutcome = [undefined, [], ["expected"], ["expected", "deeper"]] as const;

describe("a reader who counts the ways in which groups could have done", () => {
  const counting: Counting = {
    attributes: { sex: ["girls", "boys", "sex not recorded"], need: ["need", "no need"] },
    unprinted: ["sex not recorded"],
    subjects: ["reading"],
    standards,
  };
  const anyChildren = fc
    .array(
      fc.record({
        sex: fc.constantFrom("girls", "girls", "girls", "boys", "boys", "sex not recorded"),
        need: fc.constantFrom("need", "no need", "no need"),
        reached: fc.constantFrom(...byOutcome),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((drawn) =>
      drawn.map(
        ({ sex, need, reached }, index): CountedChild => ({
          name: `child ${index}`,
          groups: { sex, need },
          reached: { reading: reached },
        }),
      ),
    );

  /** The numbers that the reader is sure of although they are withheld. */
  function learnt(
    cells: readonly CountCell[],
    states: readonly CellState[],
    roll: number,
  ): string[] {
    const seen = (group: string, standard: string): Seen => {
      const place = cells.findIndex((cell) => cell.group === group && cell.standard === standard);
      const [cell, state] = [cells[place], states[place]];
      if (!cell || !state || (!cell.printed && cell.n > 0)) return "unseen";
      return state.state === "released" ? { n: cell.n, reached: cell.reached } : "withheld";
    };
    // A report says how many children are on roll, but not of a school with fewer than six.
    const possible = attackOnGroups(Math.max(roll, 6), counting.attributes, seen);
    return cells.flatMap(({ id, group, standard, n }, place) => {
      if (states[place]?.state === "released") return [];
      const splits = possible.get(group) ?? [];
      const reached = new Set(splits.map(([, e, d]) => (standard === "expected" ? e + d : d)));
      const sizes = new Set(splits.map(([m, e, d]) => m + e + d));
      return [
        ...(reached.size < 2 ? [`${id}: reached`] : []),
        ...(n < 6 && sizes.size < 2 ? [`${id}: children`] : []),
      ];
    });
  }

  test("learns nothing that is withheld", () => {
    fc.assert(
      fc.property(anyChildren, (children) => {
        const cells = cellsOf(children, counting);
        const states = withhold(cells, relationsOf(counting, children.length));
        expect(learnt(cells, states, children.length)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("learns it from a report in which only the small groups are left out", () => {
    const children = [..."GGGBBBBBBB"].map(
      (sex, index): CountedChild => ({
        name: `child ${index}`,
        groups: { sex: sex === "G" ? "girls" : "boys", need: index % 5 ? "no need" : "need" },
        reached: { reading: index % 2 ? ["expected"] : [] },
      }),
    );
    const cells = cellsOf(children, counting);
    const naive = cells.map(
      ({ n }): CellState =>
        n > 0 && n < 6 ? { state: "withheld", why: "fewChildren" } : { state: "released" },
    );
    expect(learnt(cells, naive, children.length)).toContain("reading expected girls: reached");
    expect(
      learnt(cells, withhold(cells, relationsOf(counting, children.length)), children.length),
    ).toEqual([]);
  });
});

describe("a reader who tries every child", () => {
  const counting: Counting = {
    attributes: { sex: ["girls", "boys"] },
    subjects: ["reading", "writing"],
    standards: ["expected"],
    combined: true,
  };
  const child = (name: string, sex: string, reading: boolean, writing: boolean): CountedChild => ({
    name,
    groups: { sex },
    reached: { reading: reading ? ["expected"] : [], writing: writing ? ["expected"] : [] },
  });
  const anyChild = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
  const named = (drawn: readonly (readonly [boolean, boolean, boolean])[]) =>
    drawn.map(([girl, reading, writing], index) =>
      child(`${index}`, girl ? "girls" : "boys", reading, writing),
    );

  /** A report with what it withholds; `naive` withholds small groups and nothing more. */
  function report(
    children: readonly CountedChild[],
    of: Counting,
    earlier: readonly EarlierCell[] = [],
    naive = false,
  ) {
    const cells = cellsOf(children, of);
    const states = naive
      ? cells.map(
          ({ n }): CellState =>
            n < 6 ? { state: "withheld", why: "fewChildren" } : { state: "released" },
        )
      : withhold(cells, relationsOf(of, children.length), earlier);
    return { cells, states };
  }
  type Made = ReturnType<typeof report>;

  const subjectsOf = ({ measure }: CountCell) =>
    measure === "combined" ? counting.subjects : [measure];
  const namesOf = ({ counted }: CountCell) => (counted === "" ? [] : counted.split(","));
  const held = ({ cells, states }: Made): HeldReport => ({
    figures: cells.flatMap((cell, place) =>
      states[place]?.state === "released"
        ? [{ children: namesOf(cell), subjects: subjectsOf(cell), reached: cell.reached }]
        : [],
    ),
  });

  /** Children and measures of large groups all or none of whom reached it: that is given on purpose. */
  function toldOfLargeGroups(reports: readonly Made[]): ReadonlySet<string> {
    const told = reports.flatMap(({ cells, states }) =>
      cells.filter(
        ({ n, reached }, place) =>
          states[place]?.state === "released" && n >= 11 && (reached === 0 || reached === n),
      ),
    );
    return new Set(told.flatMap((cell) => namesOf(cell).map((name) => `${name} ${cell.measure}`)));
  }

  /** Withheld figures that the reader of all these reports is sure of. */
  function learnt(reports: readonly Made[], of: Counting): string[] {
    const children = [...new Set(reports.flatMap(({ cells }) => cells.flatMap(namesOf)))];
    const answers = attackOnChildren(children, of.subjects, reports.map(held));
    expect(answers.length).toBeGreaterThan(0);
    const told = toldOfLargeGroups(reports);
    return reports.flatMap(({ cells, states }, report) =>
      cells.flatMap((cell, place) => {
        if (states[place]?.state === "released") return [];
        if (namesOf(cell).every((name) => told.has(`${name} ${cell.measure}`))) return [];
        const counts = answers.map(
          (reached) =>
            namesOf(cell).filter((name) =>
              subjectsOf(cell).every((subject) => reached.has(`${name} ${subject}`)),
            ).length,
        );
        return new Set(counts).size < 2 ? [`report ${report + 1}: ${cell.id}`] : [];
      }),
    );
  }

  test("learns nothing that is withheld from subjects and all combined", () => {
    fc.assert(
      fc.property(fc.array(anyChild, { minLength: 1, maxLength: 8 }), (drawn) => {
        expect(learnt([report(named(drawn), counting)], counting)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const reading: Counting = { ...counting, subjects: ["reading"], combined: false };
  /** Each child is there from one report to another. */
  const comingAndGoing = fc.array(
    fc.record({
      child: anyChild,
      from: fc.constantFrom(0, 0, 0, 0, 1, 2),
      until: fc.constantFrom(0, 1, 2, 2, 2, 2),
    }),
    { minLength: 6, maxLength: 15 },
  );
  function inTurn(
    drawn: readonly { child: [boolean, boolean, boolean]; from: number; until: number }[],
    naive = false,
  ) {
    const children = named(drawn.map(({ child: each }) => each));
    const earlier: EarlierCell[] = [];
    return [0, 1, 2].map((time) => {
      const there = children.filter((_, index) => {
        const { from = 0, until = 0 } = drawn[index] ?? {};
        return from <= time && time <= until;
      });
      const made = report(there, reading, earlier, naive);
      for (const [place, { id, n, reached, counted }] of made.cells.entries()) {
        const released = made.states[place]?.state === "released";
        earlier.push({ id, n, reached, counted, released, madeOn: `2027-03-1${time}` });
      }
      return made;
    });
  }

  test("learns nothing from three reports between which children come and go", () => {
    fc.assert(
      fc.property(comingAndGoing, (drawn) => {
        expect(learnt(inTurn(drawn), reading)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("does learn of one who joins, from reports that do not look back", () => {
    const stays = { from: 0, until: 2 };
    const drawn = [..."GGGGGGGBBBBBBB"].map((sex, index) => ({
      child: [sex === "G", index % 2 === 0, true] as [boolean, boolean, boolean],
      ...stays,
    }));
    const joins = [
      ...drawn,
      { child: [true, true, true] as [boolean, boolean, boolean], from: 1, until: 2 },
    ];
    const sureOf = (reports: readonly Made[]) => {
      const answers = attackOnChildren(
        joins.map((_, index) => `${index}`),
        reading.subjects,
        reports.map(held),
      );
      return new Set(answers.map((reached) => reached.has("14 reading"))).size < 2;
    };
    expect(sureOf(inTurn(joins, true))).toBe(true);
    expect(sureOf(inTurn(joins))).toBe(false);
  });
});
