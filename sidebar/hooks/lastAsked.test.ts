import { lastAsked } from "./lastAsked";

/** Questions that are answered when the test says so, and the order in which they were put. */
function questions() {
  const put: string[] = [];
  const answer = new Map<string, () => void>();
  const ask = (name: string) => () => {
    put.push(name);
    return new Promise<string>((resolve) => answer.set(name, () => resolve(name)));
  };
  return { put, ask, answer: (name: string) => answer.get(name)?.() };
}

/** Lets everything go on that waits for nothing. */
const goOn = () => new Promise((resolve) => setImmediate(resolve));

describe("one question at a time", () => {
  test("of those asked while one is under way, only the last is put, and answers them all", async () => {
    const { put, ask, answer } = questions();
    const turn = lastAsked<string>();
    const first = turn(ask("first"));
    await goOn();
    const others = [turn(ask("second")), turn(ask("third"))];
    await goOn();
    expect(put).toEqual(["first"]);
    answer("first");
    await goOn();
    answer("third");
    expect(await first).toBe("first");
    expect(await Promise.all(others)).toEqual(["third", "third"]);
    expect(put).toEqual(["first", "third"]);
  });

  test("one that fails does not hold up the next", async () => {
    const turn = lastAsked<string>();
    await expect(turn(() => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
    expect(await turn(() => Promise.resolve("found"))).toBe("found");
  });
});
