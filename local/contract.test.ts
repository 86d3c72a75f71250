import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { contractSource } from "./contractSource";
import { openSession } from "./session";

/** The contract's triggers need a scope more than the add-on has by itself. */
const scopes = [
  "spreadsheets.currentonly",
  "drive.file",
  "script.container.ui",
  "script.scriptapp",
].map((name) => `https://www.googleapis.com/auth/${name}`);
const source = contractSource(join("local", "contract"));
const cases = new Script(`${source}\n;contractCases()`).runInContext(createContext()) as [
  string,
  string,
][];

describe("the local workspace keeps the contract", () => {
  test.each(cases)("%s: %s", async (service, name) => {
    const session = await openSession({ script: source, timeZone: "Europe/London", scopes });
    const { error } = session.run("runContractCase", [service, name]);
    expect(error).toBeUndefined();
  });

  test("the whole contract runs within the time Google gives an execution", async () => {
    const session = await openSession({ script: source, scopes });
    const { ok, value } = session.run("runContract");
    expect(ok).toBe(true);
    expect((value as string[][]).filter(([, , result]) => result !== "as expected")).toEqual([]);
    expect(value).toHaveLength(cases.length);
  });
});
