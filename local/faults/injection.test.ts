import { openSession } from "../session";
import { faultAt, waysToFail } from "./faultAt";
import { randomFaults } from "./randomFaults";

const script = `
  function job() {
    const properties = PropertiesService.getUserProperties();
    for (let turn = 0; turn < 5; turn++) properties.setProperty("turn", String(turn));
    return properties.getProperty("turn");
  }`;

describe("a fault at one call", () => {
  test("hits each call of a job in turn, in each way, and no other", async () => {
    const session = await openSession({ script });
    session.interfereWith(() => undefined).run("job");
    const { calls } = session.workspace;
    expect(calls).toBe(7);
    for (let number = 1; number <= calls; number++) {
      for (const fault of waysToFail("No.")) {
        session.interfereWith(faultAt(number, fault));
        const { ok, error } = session.run("job");
        expect(ok).toBe(false);
        expect(error?.message).toBe("raise" in fault ? "No." : "Exceeded maximum execution time");
        expect(session.run("job").value).toBe("4");
      }
    }
  });
});

describe("faults by chance", () => {
  const ways = waysToFail("No.");
  const outcomes = async (seed: number, share: number) => {
    const session = await openSession({ script });
    const { interfere, count } = randomFaults({ seed, share, ways });
    session.interfereWith(interfere);
    return { runs: Array.from({ length: 40 }, () => session.run("job").ok), faults: count() };
  };

  test("are the same for the same seed, and others for another", async () => {
    const first = await outcomes(1, 0.05);
    expect(first.runs).toContain(true);
    expect(first.faults).toBe(first.runs.filter((ok) => !ok).length);
    expect(await outcomes(1, 0.05)).toEqual(first);
    expect(await outcomes(2, 0.05)).not.toEqual(first);
  });

  test("never come where their share is nothing", async () => {
    expect((await outcomes(1, 0)).faults).toBe(0);
  });

  test("hit only the calls that they are for", async () => {
    const session = await openSession({ script });
    const among = ({ call }: { call: string }) => call === "Properties.getProperty";
    const { interfere } = randomFaults({ seed: 1, share: 1, ways: ways.slice(0, 1), among });
    expect(session.interfereWith(interfere).run("job").raised).toEqual([
      expect.objectContaining({ call: "Properties.getProperty" }),
    ]);
  });
});
