import { failAtEach, letterTrial } from "../../local/bench/letterFaults";

/** Where a run may be left half done: what changes something, and what another waits for. */
const telling = /^Drive\.|setValues$|flush$|Lock$/;

test("a run of letters that fails at any single call, before or after its effect, leaves one letter for each child when it is gone on with", async () => {
  const trial = await letterTrial(12);
  const { faults, letters, wrong } = await failAtEach(trial, (call) => telling.test(call));
  expect(wrong).toEqual([]);
  expect(faults).toBeGreaterThan(60);
  expect(letters).toBeGreaterThan(faults * 5);
});
