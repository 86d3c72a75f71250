import type { LetterCounts, LettersReply, Reply } from "../../src/app/api";
import { runUntilNoneWait } from "./letterRun";
import { letterRunSentences } from "./letterRunSentences";

/** A class of letters of which each round makes a few, as the add-on would. */
function classOf(asked: number, perRound: readonly number[]) {
  let standing = 0;
  let rounds = 0;
  const round = async (): Promise<Reply<LettersReply>> => {
    const made = Math.min(asked - standing, perRound[rounds] ?? 0);
    const waiting = asked - standing - made;
    const counts = { asked, made, unchanged: standing, held: 0, failed: 0, waiting };
    standing += made;
    rounds += 1;
    return { ok: true, value: replyWith(counts) };
  };
  return { round, roundsDone: () => rounds };
}

const replyWith = (counts: LetterCounts, problems: readonly string[] = []): LettersReply => ({
  job: "Generate parent letters",
  sentences: problems,
  problems,
  unfinished: counts.waiting > 0,
  counts,
});

const never = { stopWanted: () => false, onRound: () => {} };
const lost = { ok: false, problem: { message: "Lost.", retriable: true } } as const;

describe("a run of letters", () => {
  test("asks again until none waits, and counts the whole run", async () => {
    const told: number[] = [];
    const onRound = (counts: LetterCounts) => told.push(counts.made);
    const end = await runUntilNoneWait({ ...never, onRound, ...classOf(30, [12, 10, 8]) });
    expect(end).toMatchObject({ kind: "done", counts: { made: 30, unchanged: 0 } });
    expect(told).toEqual([12, 22]);
  });

  test("is done after one round where none waits", async () => {
    const letters = classOf(4, [9]);
    expect(await runUntilNoneWait({ ...never, ...letters })).toMatchObject({ kind: "done" });
    expect(letters.roundsDone()).toBe(1);
  });

  test("stops between rounds when the person wants it", async () => {
    const letters = classOf(30, [12, 10, 8]);
    const stopWanted = () => letters.roundsDone() === 2;
    const end = await runUntilNoneWait({ ...never, stopWanted, round: letters.round });
    expect(end).toMatchObject({ kind: "stopped", counts: { made: 22, waiting: 8 } });
  });

  test("does not go on for ever when no letter gets made", async () => {
    const letters = classOf(30, [12]);
    const end = await runUntilNoneWait({ ...never, round: letters.round });
    expect(end).toMatchObject({ kind: "stalled", counts: { made: 12, waiting: 18 } });
    expect(letters.roundsDone()).toBe(3);
  });

  test("a slow round is forgiven when the next makes letters again", async () => {
    const end = await runUntilNoneWait({ ...never, ...classOf(30, [12, 0, 18]) });
    expect(end).toMatchObject({ kind: "done", counts: { made: 30 } });
  });

  test("a round that was not let in does not undo what was counted", async () => {
    const letters = classOf(30, [12, 18]);
    const nothing = { asked: 0, made: 0, unchanged: 0, held: 0, failed: 0, waiting: 0 };
    let calls = 0;
    const round = async (): Promise<Reply<LettersReply>> => {
      calls += 1;
      return calls === 2 ? { ok: true, value: replyWith(nothing, ["Busy."]) } : letters.round();
    };
    const end = await runUntilNoneWait({ ...never, round });
    expect(end).toMatchObject({ kind: "done", counts: { asked: 30, made: 30, waiting: 0 } });
  });

  test("a problem ends the run and keeps the counts so far", async () => {
    const letters = classOf(30, [12]);
    const round = async () => (letters.roundsDone() === 0 ? letters.round() : lost);
    const end = await runUntilNoneWait({ ...never, round });
    expect(end).toMatchObject({ kind: "problem", problem: lost.problem, counts: { made: 12 } });
  });

  test("a problem in the first round has no counts", async () => {
    const end = await runUntilNoneWait({ ...never, round: async () => lost });
    expect(end).toEqual({ kind: "problem", problem: lost.problem });
  });
});

describe("what a run of letters says at its end", () => {
  const said = async (perRound: readonly number[], stopAfter = 99) => {
    const letters = classOf(30, perRound);
    const stopWanted = () => letters.roundsDone() >= stopAfter;
    const end = await runUntilNoneWait({ ...never, stopWanted, round: letters.round });
    if (end.kind === "problem") throw new Error("no problem was expected");
    return letterRunSentences(end);
  };

  test("the counts of the whole run, however many rounds it took", async () => {
    expect(await said([30])).toEqual(["30 letters: 30 made."]);
    expect(await said([12, 18])).toEqual(["30 letters: 30 made."]);
  });

  test("what did not work, once", () => {
    const counts = { asked: 2, made: 1, unchanged: 0, held: 0, failed: 1, waiting: 0 };
    const last = replyWith(counts, ["Drive is full."]);
    expect(letterRunSentences({ kind: "done", counts, last })).toEqual([
      "2 letters: 1 made and 1 failed.",
      "Drive is full.",
    ]);
  });

  test("where none was asked for, only why", () => {
    const counts = { asked: 0, made: 0, unchanged: 0, held: 0, failed: 0, waiting: 0 };
    const last = replyWith(counts, ["There is no Letters tab yet."]);
    expect(letterRunSentences({ kind: "done", counts, last })).toEqual([
      "There is no Letters tab yet.",
    ]);
  });

  test("when stopped, how many wait and how to go on", async () => {
    expect((await said([12, 18], 1))[0]).toBe(
      "Stopped as you asked. 18 letters are waiting: go on with them here whenever you like.",
    );
  });

  test("when nothing moves, that it is worth trying later", async () => {
    expect((await said([29]))[0]).toBe(
      "Google is making no more letters just now. 1 letter is waiting: try again in a few minutes.",
    );
  });
});
