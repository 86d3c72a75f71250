import { SidebarProblem } from "../app/sidebar/sidebarProblem";
import { StoppedHalfWay } from "../app/undo/stoppedHalfWay";
import { withUndo } from "../app/undo/withUndo";
import type { WorkbookStore } from "../app/workbookStore";
import { logProblem, problemSentence } from "./problems";

const tab = { name: "Oak", id: 1, values: [["UPN"], ["A1"]] };

/** A workbook in which writing fails as said. */
function failing(write: () => never): WorkbookStore {
  return { readTabs: () => [tab], write } as unknown as WorkbookStore;
}

/** What is told of a job that reads, and writes one cell where `writes`, before it stops. */
function toldOf(message: string, { writes, holds = true }: { writes: boolean; holds?: boolean }) {
  const undo = { newToken: () => "token", keep: () => holds };
  const stop = (): never => {
    throw new Error(message);
  };
  try {
    withUndo(failing(stop), undo as never, "Import", (store) => {
      store.readTabs();
      if (!writes) stop();
      store.write([{ kind: "values", tab: "Oak", row: 2, column: 1, values: [["B2"]] }]);
      return { job: "Import", sentences: [], cells: 1 };
    });
  } catch (error) {
    return problemSentence(error);
  }
  return "";
}

describe("what is told of a job that stopped", () => {
  test("before it wrote anything: nothing was changed", () => {
    const told = toldOf("x is not a function", { writes: false });
    expect(told).toContain("Nothing you typed was changed. Try once more");
    expect(told).not.toContain("stands");
  });

  test("after it wrote something: that it stands, and how to take it back", () => {
    const told = toldOf("x is not a function", { writes: true });
    expect(told).toContain(
      "What had been written by then stands. Undo in the sidebar takes it back. Try once more",
    );
    expect(told).not.toContain("Nothing you typed was changed");
  });

  test("for a reason that is known: the reason, then what stands", () => {
    const told = toldOf("Service error: Spreadsheets", { writes: true });
    expect(told).toMatch(/^Google's service did not answer\. .* stands\. Undo in the sidebar/);
  });

  test("after more than can be undone: where the earlier state is kept", () => {
    const told = toldOf("Service error: Spreadsheets", { writes: true, holds: false });
    expect(told).toContain("Version history");
  });
});

test("the log names the error that stopped the job, never what it says", () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const error = new StoppedHalfWay(new RangeError("Amira Khan"), { sentences: ["kept"] });
  logProblem("Import", error);
  expect(logged.mock.calls[0]?.[0]).toMatch(/^Import stopped by a RangeError/);
  expect(JSON.stringify(logged.mock.calls)).not.toContain("Amira");
  logged.mockRestore();
});

test("a sentence of our own is told as it is", () => {
  expect(problemSentence(new SidebarProblem("Somebody is changing these rows."))).toBe(
    "Somebody is changing these rows.",
  );
});
