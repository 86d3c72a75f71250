import { followTime } from "./followTime";

describe("the workbook's clock", () => {
  let passed = 0;
  const pass = (milliseconds: number) => {
    passed += milliseconds;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    passed = 0;
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  test("goes on as time passes outside, until it is stopped", () => {
    const stop = followTime(pass);
    jest.advanceTimersByTime(60_000);
    expect(passed).toBe(60_000);
    stop();
    jest.advanceTimersByTime(60_000);
    expect(passed).toBe(60_000);
  });

  test("goes on by a minute when the computer wakes", () => {
    const stop = followTime(pass);
    const now = jest.spyOn(performance, "now").mockReturnValue(performance.now() + 3_600_000);
    jest.advanceTimersByTime(5000);
    expect(passed).toBe(60_000);
    now.mockRestore();
    stop();
  });
});
