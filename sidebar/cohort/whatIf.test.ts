import fc from "fast-check";
import type { WhatIfChild } from "../../src/app/api";
import { subjectsOf, whatIf } from "./whatIf";

const child = (upn: string, reading: number | null, writing: number | null): WhatIfChild => ({
  upn,
  name: `Child ${upn}`,
  bandRanks: { Reading: reading, Writing: writing },
});

const four = [child("a", 2, 2), child("b", 1, 2), child("c", 0, 1), child("d", null, 3)];

describe("what if these children reached expected", () => {
  test("in one subject: the share now and then, of those with a mark", () => {
    const answer = whatIf(four, { subject: "Reading", atLeast: 2 }, new Set(["b"]));
    expect(answer.now).toEqual({ reached: 1, n: 3 });
    expect(answer.ifReached).toEqual({ reached: 2, n: 3 });
    expect(answer.leftOut).toBe(1);
  });

  test("together: a child counts who is there in every subject", () => {
    const answer = whatIf(four, { atLeast: 2 }, new Set(["b", "c"]));
    expect(answer.now).toEqual({ reached: 1, n: 3 });
    expect(answer.ifReached).toEqual({ reached: 3, n: 3 });
  });

  test("who is nearest comes first", () => {
    const { open } = whatIf(four, { subject: "Reading", atLeast: 3 }, new Set());
    expect(open.map(({ upn }) => upn)).toEqual(["a", "b", "c"]);
  });

  test("ticking a child who is there already, or has left, changes nothing", () => {
    const answer = whatIf(four, { subject: "Reading", atLeast: 2 }, new Set(["a", "gone"]));
    expect(answer.ifReached).toEqual(answer.now);
  });

  test("without children there is no share, and no error", () => {
    expect(whatIf([], { atLeast: 2 }, new Set())).toEqual({
      now: { reached: 0, n: 0 },
      ifReached: { reached: 0, n: 0 },
      open: [],
      leftOut: 0,
    });
    expect(subjectsOf(four)).toEqual(["Reading", "Writing"]);
  });

  test("everyone is counted once, and ticking never lowers a share nor passes the whole", () => {
    const rank = fc.option(fc.integer({ min: 0, max: 3 }));
    const children = fc
      .array(fc.tuple(rank, rank), { maxLength: 60 })
      .map((all) => all.map(([reading, writing], n) => child(String(n), reading, writing)));
    fc.assert(
      fc.property(children, fc.array(fc.nat({ max: 60 }).map(String)), (all, ticked) => {
        const { now, ifReached, open, leftOut } = whatIf(all, { atLeast: 2 }, new Set(ticked));
        expect(now.reached + open.length + leftOut).toBe(all.length);
        expect(ifReached.reached).toBeGreaterThanOrEqual(now.reached);
        expect(ifReached.reached).toBeLessThanOrEqual(ifReached.n);
      }),
    );
  });
});
