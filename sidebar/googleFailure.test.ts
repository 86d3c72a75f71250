import { googleFailure } from "./googleFailure";

const said = (message: string) => googleFailure(new Error(message));

describe("what is told when Google refuses a call", () => {
  test.each([
    "PERMISSION_DENIED",
    "ScriptError: You do not have permission to call SpreadsheetApp.getActiveSpreadsheet",
    "ScriptError: Authorisation is required to perform that action.",
    "Authorization is required to perform that action.",
  ])("two accounts in one browser are named with the remedy: %s", (message) => {
    const problem = said(message);
    expect(problem.message).toMatch(/two Google accounts/);
    expect(problem.message).toMatch(/Sign out of the other account/);
    expect(problem.retriable).toBe(true);
  });

  test("an unknown script error gets a remedy, with the two accounts among the causes", () => {
    const problem = said("ScriptError: Cannot read properties of undefined (reading 'x')");
    expect(problem.message).toMatch(/two Google accounts/);
    expect(problem.retriable).toBe(true);
  });

  test("a job that ran too long can be carried on with", () => {
    expect(said("Exceeded maximum execution time").message).toMatch(/longer than Google allows/);
  });

  test("a lost connection is not called a failure of the job", () => {
    const problem = said("NetworkError: Connection failure due to HTTP 0");
    expect(problem.message).toMatch(/connection to Google was lost/);
  });

  test("the limit of a day is not worth trying again", () => {
    const problem = said("Service invoked too many times for one day: documents");
    expect(problem).toMatchObject({ retriable: false });
    expect(problem.message).toMatch(/tomorrow/);
  });

  test("a page opened outside the Sheet is told where to open it", () => {
    const problem = googleFailure(new ReferenceError("google is not defined"));
    expect(problem.message).toMatch(/from the Sheet/);
    expect(problem.retriable).toBe(false);
  });

  test.each([undefined, null, "", 0, { name: "ScriptError" }, "a text without an error"])(
    "whatever else is thrown (%p) has words too",
    (thrown) => expect(googleFailure(thrown).message).toMatch(/Google stopped this/),
  );

  test("what Google said is never shown", () => {
    for (const message of [
      "PERMISSION_DENIED: Ada Test",
      "TypeError: Ada Test",
      "HTTP 0: Ada Test",
    ]) {
      expect(said(message).message).not.toMatch(/Ada Test|_DENIED|Error/);
    }
  });
});
