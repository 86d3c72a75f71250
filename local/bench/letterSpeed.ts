import { performance } from "node:perf_hooks";
import type { Measurement } from "./measure";
import { sessionOf } from "./serviceCalls";

/** How many letters a second are made, from the workbook to bytes on a disk that costs nothing. */
export async function letterSpeed(): Promise<Measurement[]> {
  const session = await sessionOf(420);
  session.runMenuItem("Set up this workbook");
  session.runMenuItem("Propose targets");
  const start = performance.now();
  const { counts } = session.runMenuItem("Generate parent letters");
  const seconds = (performance.now() - start) / 1000;
  const letters = counts.byCall["Drive.Files.create"] ?? 0;
  return [
    {
      what: "Letters made",
      value: letters / seconds,
      unit: "a second",
      over: `${letters} letters of one class, reading the workbook included`,
    },
  ];
}
