import { readFileSync, statSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { fastest, type Measurement } from "./measure";

/** What the bundle weighs, and what loading it costs every execution. */
export function bundleCost(): Measurement[] {
  const code = readFileSync("dist/Code.js", "utf8");
  const over = "fastest of 10 runs, compiled anew each time";
  const load = fastest(10, () => {
    new Script(code).runInContext(createContext(Object.create(null)));
  });
  return [
    {
      what: "dist/Code.js",
      value: statSync("dist/Code.js").size / 1024,
      unit: "KB",
      over: "unminified",
    },
    {
      what: "dist/Sidebar.html",
      value: statSync("dist/Sidebar.html").size / 1024,
      unit: "KB",
      over: "unminified",
    },
    { what: "Loading the bundle", value: load, unit: "ms", over },
  ];
}
