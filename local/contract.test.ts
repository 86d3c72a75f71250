import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { contractSource } from "./contractSource";
import { openSession } from "./session";

const source = contractSource(join("local", "contract"));
const cases = new Script(`${source}\n;contractCases()`).runInContext(createContext()) as [
  string,
  string,
][];

describe("the local workspace keeps the contract", () => {
  test.each(cases)("%s: %s", async (service, name) => {
    const session = await openSession({ script: source, timeZone: "Europe/London" });
    const { error } = session.run("runContractCase", [service, name]);
    expect(error).toBeUndefined();
  });

  test("the whole contract runs within the time Google gives an execution", async () => {
    const session = await openSession({ script: source });
    const { ok, value } = session.run("runContract");
    expect(ok).toBe(true);
    expect((value as string[][]).filter(([, , result]) => result !== "as expected")).toEqual([]);
    expect(value).toHaveLength(cases.length);
  });
});
