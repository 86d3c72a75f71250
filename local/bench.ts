// `npm run bench`: how fast the add-on is, how many service calls its jobs make, what it weighs.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleCost } from "./bench/bundleCost";
import { coreSpeed } from "./bench/coreSpeed";
import { firstPaint } from "./bench/firstPaint";
import { importSpeed } from "./bench/importSpeed";
import { letterFaultCost } from "./bench/letterFaults";
import { letterRuns } from "./bench/letterRuns";
import { letterSpeed } from "./bench/letterSpeed";
import { figures, type Measurement } from "./bench/measure";
import { serviceCalls } from "./bench/serviceCalls";
import { sidebarCost } from "./bench/sidebarCost";
import { usualWayCost } from "./bench/usualWay";

const measure = async (): Promise<Measurement[]> => [
  ...coreSpeed(),
  ...(await letterSpeed()),
  ...(await importSpeed()),
  ...(await letterRuns()),
  ...usualWayCost(),
  ...(await serviceCalls()),
  ...(await sidebarCost()),
  ...(await firstPaint(dirname(fileURLToPath(import.meta.url)))),
  ...bundleCost(),
];

// `npm run bench -- faults`: a run of letters that fails at each single call, each way.
const measurements = process.argv.includes("faults") ? await letterFaultCost() : await measure();

if (process.argv.includes("--json")) {
  console.log(JSON.stringify(measurements, null, 2));
} else {
  for (const { what, value, unit, over } of measurements) {
    console.log(`${what.padEnd(46)} ${figures(value).padStart(8)} ${unit.padEnd(10)} ${over}`);
  }
}
