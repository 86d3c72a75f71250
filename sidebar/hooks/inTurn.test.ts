import { inTurn } from "./inTurn";

describe("changes go one after another", () => {
  test("a change waits for the one before it", async () => {
    const next = inTurn();
    const done: string[] = [];
    let finish = () => {};
    const slow = next(
      () =>
        new Promise<void>((resolve) => {
          finish = () => {
            done.push("first");
            resolve();
          };
        }),
    );
    const quick = next(async () => void done.push("second"));
    await Promise.resolve();
    expect(done).toEqual([]);
    finish();
    await Promise.all([slow, quick]);
    expect(done).toEqual(["first", "second"]);
  });

  test("each gets its own answer, and one that fails holds up nobody", async () => {
    const next = inTurn();
    const broken = next(() => Promise.reject(new Error("broke off")));
    const well = next(async () => 7);
    await expect(broken).rejects.toThrow("broke off");
    expect(await well).toBe(7);
  });
});
