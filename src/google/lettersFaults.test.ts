import { failAtEach, letterTrial } from "../../local/bench/letterFaults";

/** Where a run may be left half done: what changes something, and what another waits for. */
const telling = /^Drive\.|setValues$|flush$|(try|release)Lock$/;

/** One in ten of them: `npm run bench -- faults` fails every call of a run of forty letters. */
const each = 10;

test("a run of letters that fails at a single call, before or after its effect, leaves one letter for each child when it is gone on with", async () => {
  const trial = await letterTrial(12);
  let met = 0;
  const { faults, letters, wrong } = await failAtEach(trial, (call) => {
    if (!telling.test(call)) return false;
    met += 1;
    return met % each === 0;
  });
  expect(wrong).toEqual([]);
  expect(faults).toBeGreaterThan(20);
  expect(letters).toBe(faults * 11);
});
