import type { LetterCounts, LettersReply, Problem, Reply } from "../../src/app/api";
import { type LetterRun, runLetterWorkers } from "./letterWorkers";

const none = { unchanged: 0, held: 0, failed: 0, beingMade: 0, elsewhere: 0 };
const link = "https://drive.google.com/drive/folders/f";

/** Letters of which each call makes some, as the add-on would; a call may be told to go wrong. */
function letters(
  asked: number,
  more: {
    perCall?: number;
    at?: (call: number) => Partial<LettersReply> | Problem | undefined;
    others?: Partial<LetterCounts>;
  } = {},
) {
  let made = 0;
  let calls = 0;
  let under = 0;
  const under0: number[] = [];
  const counts = (): LetterCounts => {
    const others = { ...none, ...more.others };
    const elsewhere = Object.values(others).reduce((sum, each) => sum + each, 0);
    return { asked: asked + elsewhere, made, waiting: asked - made, ...others };
  };
  const run: LetterRun = {
    begin: async () => ({
      ok: true,
      value: { run: "r", folder: "f", link, counts: counts(), request: { className: "Elm" } },
    }),
    batch: async (): Promise<Reply<LettersReply>> => {
      calls += 1;
      under += 1;
      under0.push(under);
      const told = more.at?.(calls);
      await Promise.resolve();
      under -= 1;
      if (told && "message" in told) return { ok: false, problem: told };
      const before = made;
      if (told?.stopped === undefined) made = Math.min(asked, made + (more.perCall ?? 10));
      const now = counts();
      const finished = now.waiting === 0 && now.elsewhere === 0;
      return {
        ok: true,
        value: {
          counts: now,
          dealt: made - before,
          throttled: false,
          finished,
          problems: [],
          ...told,
        },
      };
    },
    pause: async () => undefined,
    stopWanted: () => false,
    onCounts: () => undefined,
  };
  return { run, calls: () => calls, atOnce: () => under0 };
}

describe("a run of letters in the sidebar", () => {
  test("goes on until every letter is dealt with, and tells the counts on the way", async () => {
    const told: number[] = [];
    const { run } = letters(100);
    const end = await runLetterWorkers({ ...run, onCounts: ({ made }) => told.push(made) });
    expect(end).toMatchObject({ kind: "done", link, counts: { made: 100, waiting: 0 } });
    expect(told[0]).toBe(0);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });

  test("begins with four calls at once and adds one after each that was not slowed, up to six", async () => {
    const { run, atOnce } = letters(400);
    await runLetterWorkers(run);
    expect(atOnce().slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(Math.max(...atOnce())).toBe(6);
  });

  test("makes fewer calls at once where Google slows them", async () => {
    const { run, atOnce } = letters(400, { at: () => ({ throttled: true }) });
    await runLetterWorkers(run);
    expect(Math.max(...atOnce())).toBe(4);
    expect(atOnce().at(-1)).toBe(1);
  });

  test("makes no more calls at once than there are letters for", async () => {
    const { run, atOnce } = letters(7);
    await runLetterWorkers(run);
    expect(Math.max(...atOnce())).toBe(2);
  });

  test("shares out what is left among the calls", async () => {
    const { run } = letters(100);
    const shares: number[] = [];
    await runLetterWorkers({
      ...run,
      batch: (batch) => {
        shares.push(batch.atMost);
        return run.batch(batch);
      },
    });
    expect(Math.max(...shares)).toBe(24);
    expect(shares.at(-1)).toBeLessThan(12);
  });

  test("stops when the person wants it: what is under way is waited for", async () => {
    const { run, calls } = letters(400);
    const end = await runLetterWorkers({ ...run, stopWanted: () => calls() >= 5 });
    expect(end.kind).toBe("stopped");
    expect(end.counts?.made).toBe(calls() * 10);
  });

  test("a call that was lost is made again", async () => {
    const lost = { message: "Lost.", retriable: true };
    const { run } = letters(60, { at: (call) => (call % 3 === 0 ? lost : undefined) });
    expect(await runLetterWorkers(run)).toMatchObject({ kind: "done", counts: { made: 60 } });
  });

  test("a problem that trying again does not help ends the run, and keeps the counts", async () => {
    const shared = { message: "The folder is shared.", retriable: false };
    const { run } = letters(60, { at: (call) => (call > 1 ? shared : undefined) });
    expect(await runLetterWorkers(run)).toMatchObject({
      kind: "problem",
      problem: shared,
      counts: { made: 10 },
    });
  });

  test("says why where Google takes no more today", async () => {
    const { run, calls } = letters(200, {
      at: (call) => (call === 4 ? { stopped: "Tomorrow." } : undefined),
    });
    const end = await runLetterWorkers(run);
    expect(end).toMatchObject({ kind: "refused", reason: "Tomorrow." });
    expect(calls()).toBeLessThan(10);
  });

  test("does not go on for ever when no letter gets made", async () => {
    const { run, calls } = letters(30, { perCall: 0 });
    expect((await runLetterWorkers(run)).kind).toBe("stalled");
    expect(calls()).toBeLessThan(12);
  });

  test("leaves to another run what that one makes", async () => {
    const { run, calls } = letters(20, { others: { elsewhere: 8 } });
    const end = await runLetterWorkers(run);
    expect(end).toMatchObject({ kind: "done", counts: { made: 20, elsewhere: 8 } });
    expect(calls()).toBeLessThan(6);
  });

  test("where it cannot begin, says why", async () => {
    const problem = { message: "No Letters tab.", retriable: false };
    const { run } = letters(3);
    const end = await runLetterWorkers({ ...run, begin: async () => ({ ok: false, problem }) });
    expect(end).toEqual({ kind: "problem", problem, problems: [] });
  });
});
