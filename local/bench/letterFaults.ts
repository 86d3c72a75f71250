import type { LettersBegun, LettersReply, Reply } from "../../src/app/api";
import { claimLength } from "../../src/app/letterRun/letterWork";
import type { Fault, ServiceCall } from "../faults/fault";
import { faultAt, waysToFail } from "../faults/faultAt";
import { openSession, type Session } from "../session";
import { callsForLetters, cheapLetters } from "./cheapLetters";
import { done, hands, makeClass } from "./letterClass";
import type { Measurement } from "./measure";

/** What came of runs of letters that met faults. */
export interface FaultCount {
  readonly faults: number;
  readonly letters: number;
  /** What was wrong in the end, a sentence each; nothing where all is well. */
  readonly wrong: readonly string[];
}

/** A class whose letters are to be made, to be opened as often as wanted. */
export interface LetterTrial {
  readonly open: () => Promise<Session>;
  /** The rows of its Letters tab, the header first. */
  readonly see: () => readonly (readonly string[])[];
  /** The names of the calls that a run makes when nothing goes wrong, in their order. */
  readonly calls: readonly string[];
}

const clockStart = new Date("2026-11-23T10:00:00Z");

/** Makes a class of so many children whose letters may be made, each time from the same workbook. */
export async function letterTrial(children: number): Promise<LetterTrial> {
  const whole = (await cheapLetters()) + hands;
  const first = await openSession({ script: whole, dist: "dist", clockStart });
  makeClass(first, children);
  const { workbook } = first.workspace;
  const byHand = await openSession({ workbook, script: hands });
  const script = await cheapLetters(callsForLetters);
  const open = async () => {
    workbook.properties.document = {};
    done(byHand.run("forgetLetters"));
    return openSession({ workbook, script, dist: "dist", clockStart, throttleDrive: false });
  };
  const see = () => byHand.run("seeLetters").value as string[][];
  // The first run leaves its rows to those after it: from the second on all find the same workbook.
  makeLetters(await open());
  const session = await open();
  const calls: string[] = [];
  session.interfereWith(({ call }: ServiceCall) => void calls.push(call));
  makeLetters(session);
  return { open, see, calls };
}

const ways = waysToFail("Internal Error");

/** Calls that change nothing, so that before and after their effect everything stands the same. */
const onlyReads = /\.(get\w*|list|newBlob)$/;

function isBefore(way: Fault): boolean {
  return ("raise" in way && way.when === "before") || ("end" in way && way.end === "before");
}

/**
 * Fails a run of letters at each of some calls in turn, each way, goes on with it until it is
 * finished, and counts: there must be exactly one current letter for each child. A call that only
 * reads fails before its effect alone.
 */
export async function failAtEach(
  { open, see, calls }: LetterTrial,
  among: (call: string, number: number) => boolean = () => true,
): Promise<FaultCount> {
  let faults = 0;
  let letters = 0;
  const wrong: string[] = [];
  for (const [index, call] of calls.entries()) {
    if (!among(call, index + 1)) continue;
    for (const way of onlyReads.test(call) ? ways.filter(isBefore) : ways) {
      const session = await open();
      session.interfereWith(faultAt(index + 1, way));
      makeLetters(session);
      session.interfereWith(undefined);
      faults += 1;
      const seen = countLetters(session, see());
      letters += seen.letters;
      for (const each of seen.wrong) {
        wrong.push(`${JSON.stringify(way)} at call ${index + 1}, ${call}: ${each}`);
      }
    }
  }
  return { faults, letters, wrong };
}

/** A run of forty letters that fails at each of its calls, by an error and by its end, before its effect and after. */
export async function letterFaultCost(): Promise<Measurement[]> {
  const trial = await letterTrial(40);
  const { faults, letters, wrong } = await failAtEach(trial);
  for (const each of wrong) console.error(each);
  const over = `${trial.calls.length} calls of a run of letters for 40 pupils, each failed in turn`;
  return [
    { what: "Faults injected", value: faults, unit: "faults", over },
    { what: "Letters counted after them", value: letters, unit: "letters", over },
    {
      what: "Letters missing, doubled or not as recorded",
      value: wrong.length,
      unit: "letters",
      over,
    },
  ];
}

/**
 * Makes letters as a page does, call by call. After a call that fails comes another half a minute
 * later, while the lost one has letters to itself, and further ones when its claims have lapsed.
 */
function makeLetters(session: Session): void {
  const ask = <Value>(name: string, ...given: readonly unknown[]): Value | undefined => {
    const { value } = session.call(name, ...given);
    const reply = value as Reply<Value> | undefined;
    return reply?.ok ? reply.value : undefined;
  };
  let begun: LettersBegun | undefined;
  for (let calls = 0; calls < 12; calls += 1) {
    begun ??= ask<LettersBegun>("apiLettersBegin", { className: "All" });
    const { run, folder, request } = begun ?? {};
    const batch = { run, folder, request, atMost: 40 };
    const reply = begun && ask<LettersReply>("apiLettersBatch", batch);
    if (reply?.finished) return;
    session.workspace.clock.advance(calls === 0 ? 30_000 : claimLength);
  }
}

/** Whether each letter stands exactly once, as the Letters tab has it. */
function countLetters(
  session: Session,
  [headers = [], ...rows]: ReturnType<LetterTrial["see"]>,
): Pick<FaultCount, "letters" | "wrong"> {
  const at = (row: readonly string[], header: string) => String(row[headers.indexOf(header)] ?? "");
  const documents = session.workspace.drive
    .all()
    .filter(({ trashed, appProperties }) => !trashed && appProperties.key !== undefined);
  const keys = new Set<string>();
  let letters = 0;
  const wrong: string[] = [];
  for (const row of rows.filter((each) => at(each, "Season") !== "")) {
    const key = at(row, "Key");
    if (key === "" || keys.has(key)) wrong.push("A row has no key of its own.");
    keys.add(key);
    const state = at(row, "State");
    const own = documents.filter(({ appProperties }) => appProperties.key === key);
    if (state === "Held" && own.length === 0) continue;
    const [document] = own;
    letters += own.length;
    const agree =
      state === "Made" &&
      own.length === 1 &&
      document?.id === at(row, "Document id") &&
      document.appProperties.content === at(row, "Content");
    if (!agree) wrong.push(`A letter is ${state}, and has ${own.length} documents.`);
  }
  if (letters !== documents.length) wrong.push("A document is in no row.");
  if (letters === 0) wrong.push("No letter was made.");
  return { letters, wrong };
}
