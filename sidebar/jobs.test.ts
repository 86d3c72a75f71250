import { oneJobAtATime } from "./jobs";

describe("one job at a time", () => {
  test("a second press while a job is at work does nothing", async () => {
    const jobs = oneJobAtATime(() => {});
    const done: string[] = [];
    let finish = () => {};
    const first = jobs.run(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    await jobs.run(async () => void done.push("second"));
    finish();
    await first;
    await jobs.run(async () => void done.push("third"));
    expect(done).toEqual(["third"]);
  });

  test("buttons are told at once, when a job starts and when it ends", async () => {
    const jobs = oneJobAtATime(() => {});
    const told: boolean[] = [];
    jobs.watch((busy) => told.push(busy));
    await jobs.run(async () => {});
    expect(told).toEqual([false, true, false]);
  });

  test("the page is read again after every job, also one that broke off", async () => {
    let reads = 0;
    const jobs = oneJobAtATime(() => {
      reads += 1;
    });
    await jobs.run(async () => {});
    await expect(jobs.run(() => Promise.reject(new Error("broke off")))).rejects.toThrow();
    await jobs.run(async () => {});
    expect(reads).toBe(3);
  });
});
