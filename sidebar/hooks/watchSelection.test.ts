import type { Selection } from "../../src/app/api";
import { watchSelection } from "./watchSelection";

/** A Sheet in which somebody selects, and a clock that is turned by hand. */
function sheet() {
  const told: Selection[] = [];
  const waits: number[] = [];
  let due: (() => void) | undefined;
  const state = { hidden: false, asked: 0, fails: false, selection: { className: "Oak" } };
  const watch = watchSelection({
    ask: async () => {
      state.asked += 1;
      return state.fails
        ? { ok: false, problem: { message: "Lost.", retriable: true } }
        : { ok: true, value: state.selection };
    },
    tell: (selection) => told.push(selection),
    hidden: () => state.hidden,
    later: (work, milliseconds) => {
      waits.push(milliseconds);
      due = work;
      return () => {
        due = undefined;
      };
    },
  });
  const pass = async () => {
    const work = due;
    due = undefined;
    work?.();
    for (let n = 0; n < 5; n += 1) await Promise.resolve();
  };
  return { watch, state, told, waits, pass };
}

describe("the watch over the selection", () => {
  test("asks nothing at opening, and then every three seconds", async () => {
    const { state, told, waits, pass } = sheet();
    expect(state.asked).toBe(0);
    await pass();
    await pass();
    expect(told).toEqual([{ className: "Oak" }, { className: "Oak" }]);
    expect(waits).toEqual([3_000, 3_000, 3_000]);
  });

  test("rests while the page is out of sight, and looks at once when it comes back", async () => {
    const { watch, state, pass } = sheet();
    state.hidden = true;
    await pass();
    expect(state.asked).toBe(0);
    state.hidden = false;
    watch.lookNow();
    await pass();
    expect(state.asked).toBe(1);
  });

  test("a look that fails tells nothing, and the next waits longer", async () => {
    const { state, told, waits, pass } = sheet();
    state.fails = true;
    await pass();
    expect(told).toEqual([]);
    expect(waits).toEqual([3_000, 6_000]);
  });

  test("after its end it neither asks nor tells", async () => {
    const { watch, state, told, pass } = sheet();
    watch.lookNow();
    watch.end();
    await pass();
    await pass();
    expect(state.asked).toBe(1);
    expect(told).toEqual([]);
  });
});
