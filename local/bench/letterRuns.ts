import { runLetterWorkers } from "../../sidebar/letters/letterWorkers";
import type { Api } from "../../src/app/api";
import { parallelServer } from "../timeline/parallelServer";
import { Timeline } from "../timeline/timeline";
import { cheapLetters } from "./cheapLetters";
import { driveLimitMinutes } from "./driveLimit";
import type { Measurement } from "./measure";
import { setUpSession } from "./setUpSession";

/**
 * How long a school's letters take at Google: the sidebar's own calls, several at once, on the virtual
 * clock, which charges calls of services alone. So what the letters say may cost nothing here.
 */
export async function letterRuns(sizes: readonly number[] = [420, 1500]): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  const script = await cheapLetters();
  for (const pupils of sizes) measurements.push(...(await letterRun(pupils, script)));
  return measurements;
}

async function letterRun(pupils: number, script: string): Promise<Measurement[]> {
  const session = await setUpSession(pupils, script);
  const timeline = new Timeline(session.workspace.clock);
  const server = parallelServer<Api>(session, timeline);
  const begun = timeline.now();
  const { kind, counts, reason, problem } = await timeline.run(() =>
    runLetterWorkers({
      begin: () => server.apiLettersBegin({ className: "All" }),
      batch: (batch) => server.apiLettersBatch(batch),
      pause: (milliseconds) => timeline.pause(milliseconds),
      stopWanted: () => false,
      onCounts: () => undefined,
    }),
  );
  if (kind !== "done")
    throw new Error(`The run of letters ended ${kind}: ${reason ?? problem?.message}`);
  const minutes = (timeline.now() - begun) / 60_000;
  const made = counts?.made ?? 0;
  const limit = driveLimitMinutes(made);
  const over = `${made} letters made for ${pupils} pupils`;
  return [
    { what: "Letters from the sidebar", value: minutes, unit: "virtual min", over },
    { what: "Letters at Drive's own limit", value: limit, unit: "virtual min", over },
    {
      what: "Letters from the sidebar, over that limit",
      value: 100 * (minutes / limit - 1),
      unit: "%",
      over,
    },
  ];
}
