import { openSession, type Session } from "../session";
import { type ParallelServer, parallelServer } from "./parallelServer";
import { Timeline } from "./timeline";

const script = `
  function work(name, milliseconds) { Utilities.sleep(milliseconds); return name; }
  function fail() { Utilities.sleep(1000); throw new Error("It did not work."); }
  function who() { return Session.getTemporaryActiveUserKey(); }
  function write(count) {
    let refused = 0;
    for (let turn = 0; turn < count; turn++) {
      try { Drive.Files.create({ name: "a" }, Utilities.newBlob("a", "text/plain")); }
      catch (error) { refused++; }
    }
    return refused;
  }`;

interface Script {
  readonly work: (name: string, milliseconds: number) => string;
  readonly fail: () => string;
  readonly who: () => string;
  readonly write: (count: number) => number;
}

/** A page on a timeline; gives its server, and what was answered when, in seconds. */
async function openPage(): Promise<{
  session: Session;
  timeline: Timeline;
  server: ParallelServer<Script>;
  answers: [string, number][];
  work: (name: string, seconds: number) => Promise<void>;
}> {
  const session = await openSession({ script });
  const timeline = new Timeline(session.workspace.clock);
  const server = parallelServer<Script>(session, timeline);
  const answers: [string, number][] = [];
  const work = async (name: string, seconds: number): Promise<void> => {
    answers.push([await server.work(name, seconds * 1000), Math.round(timeline.now() / 1000)]);
  };
  return { session, timeline, server, answers, work };
}

describe("a page with several calls under way", () => {
  test("gets answers in the order in which Google would give them", async () => {
    const { timeline, answers, work } = await openPage();
    await timeline.run(() =>
      Promise.all([work("long", 60), work("short", 10), work("middle", 30)]),
    );
    expect(answers).toEqual([
      ["short", 11],
      ["middle", 31],
      ["long", 61],
    ]);
  });

  test("works as long as its longest line of calls", async () => {
    const { timeline, answers, work } = await openPage();
    const lineOf = async (name: string, calls: number): Promise<void> => {
      for (let call = 1; call <= calls; call++) await work(`${name}${call}`, 20);
    };
    await timeline.run(() => Promise.all([lineOf("a", 3), lineOf("b", 2)]));
    expect(answers.map(([name]) => name)).toEqual(["a1", "b1", "a2", "b2", "a3"]);
    expect(Math.round(timeline.now() / 1000)).toBe(62);
  });

  test("has ten calls carried out at once, and the eleventh when one has answered", async () => {
    const { timeline, answers, work } = await openPage();
    await timeline.run(() =>
      Promise.all(Array.from({ length: 11 }, (_, index) => work(String(index), 10))),
    );
    expect(answers.filter(([, seconds]) => seconds === 11)).toHaveLength(10);
    expect(answers.at(-1)).toEqual(["10", 21]);
  });

  test("is told when a call fails, at the moment at which it does", async () => {
    const { timeline, server } = await openPage();
    await expect(timeline.run(() => server.fail())).rejects.toThrow("It did not work.");
    expect(timeline.now()).toBeGreaterThanOrEqual(1500);
  });

  test("may pause between calls, which takes virtual time only", async () => {
    const { timeline, answers, work } = await openPage();
    await timeline.run(async () => {
      await timeline.pause(3_600_000);
      await work("a", 10);
    });
    expect(answers).toEqual([["a", 3611]]);
  });

  test("meets the throttling of all its calls together", async () => {
    const { timeline, server } = await openPage();
    // Two in turn are within the rate; eight in turn are not.
    const refusals = (lines: number) =>
      timeline.run(async () => {
        const refused = await Promise.all(Array.from({ length: lines }, () => server.write(20)));
        return refused.reduce((sum, each) => sum + each, 0);
      });
    expect(await refusals(2)).toBe(0);
    await timeline.run(() => timeline.pause(60_000));
    expect(await refusals(8)).toBeGreaterThan(50);
  });

  test("belongs to a person, and shares its time with another person's", async () => {
    const { session, timeline, server } = await openPage();
    const theirs = parallelServer<Script>(session, timeline, { user: "head@school.example" });
    const [me, them] = await timeline.run(() => Promise.all([server.who(), theirs.who()]));
    expect(me).not.toBe(them);
    expect(session.workspace.user).toBe("teacher@school.example");
  });
});

describe("a timeline", () => {
  test("takes the same course each time", async () => {
    const course = async () => {
      const { timeline, answers, work } = await openPage();
      await timeline.run(() => Promise.all([work("a", 5), work("b", 5), work("c", 5)]));
      return answers;
    };
    expect(await course()).toEqual(await course());
  });

  test("says so when work waits for something that never happens", async () => {
    const { timeline } = await openPage();
    await expect(timeline.run(() => new Promise(() => undefined))).rejects.toThrow(
      "The work waits for something that never happens.",
    );
  });
});
