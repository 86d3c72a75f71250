import { CallQueue } from "./callQueue";

describe("calls of google.script.run", () => {
  test("ten are under way at once, the eleventh begins when one ends", async () => {
    const queue = new CallQueue();
    const ends: (() => void)[] = [];
    const begun: number[] = [];
    const all = Array.from({ length: 12 }, (_, index) =>
      queue.run(() => {
        begun.push(index);
        return new Promise<void>((end) => ends.push(end));
      }),
    );
    await Promise.resolve();
    expect(begun).toHaveLength(10);
    ends[3]?.();
    await all[3];
    await Promise.resolve();
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const end of ends) end();
    await all[10];
    await Promise.resolve();
    expect(begun).toHaveLength(12);
    ends[11]?.();
    await Promise.all(all);
  });

  test("a call that fails makes room too", async () => {
    const queue = new CallQueue(1);
    await expect(queue.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await queue.run(async () => "next")).toBe("next");
  });
});
