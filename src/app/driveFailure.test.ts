import { driveFailure } from "./driveFailure";

const kindOf = (message: string) => driveFailure(new Error(message)).kind;

test("throttling asks for fewer calls", () => {
  expect(
    kindOf("API call to drive.files.create failed with error: User rate limit exceeded."),
  ).toBe("throttled");
});

test("Drive's own faults pass", () => {
  const messages = [
    "API call to drive.files.create failed with error: Internal Error",
    "API call to drive.files.create failed with error: Empty response",
    "Request failed with 503",
  ];
  expect(messages.map(kindOf)).toEqual(messages.map(() => "passing"));
});

test("the day's limit and a full Drive hold for the rest of the run", () => {
  expect(kindOf("Service invoked too many times for one day: drive.")).toBe("forToday");
  expect(kindOf("The user's Drive storage quota has been exceeded.")).toBe("forToday");
});

test("anything else is told in a sentence with a remedy, never in Drive's own words", () => {
  const failure = driveFailure(new Error("Invalid Value: Amira Khan"));
  expect(failure.kind).toBe("lasting");
  expect(JSON.stringify(failure)).not.toContain("Amira");
});
