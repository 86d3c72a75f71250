import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type DriveStorage, memoryStorage } from "../drive/driveStorage";
import { UnusableWorkbook } from "../openWorkbook";
import { openSession } from "../session";
import { UsageError } from "./options";
import { placesFor } from "./places";

/** A copy of a folder in memory, so that a script may do what it likes with it. */
function copyOf(folder: string): DriveStorage {
  const files = new Map<string, Uint8Array>();
  const add = (path: string): void => {
    for (const name of readdirSync(join(folder, path))) {
      const inside = path === "" ? name : `${path}/${name}`;
      if (statSync(join(folder, inside)).isDirectory()) add(inside);
      else files.set(inside, readFileSync(join(folder, inside)));
    }
  };
  if (existsSync(folder)) add("");
  return memoryStorage(files);
}

/** What is printed, by kind: results as JSON, and the log. */
export type Print = (line: string) => void;

async function run(args: readonly string[], print: Print): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { workbook: { type: "string" }, answer: { type: "string" } },
    allowPositionals: true,
  });
  const [file, functionName = "run"] = positionals;
  if (file === undefined) {
    throw new UsageError("Which script? Use: npm run script -- FILE.gs [function].");
  }
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const places = placesFor({ workbook: values.workbook, out: undefined });
  if (!existsSync(places.source) && !places.sample) {
    throw new UsageError(`There is no file ${places.source}.`);
  }
  const session = await openSession({
    ...(existsSync(places.source) ? { workbook: readFileSync(places.source) } : {}),
    drive: copyOf(places.drive),
    script: readFileSync(file, "utf8"),
    dist: "dist",
    ...(values.answer === undefined ? {} : { answer: () => values.answer }),
  });
  const { ok, value, error, logs, counts, virtualSeconds } = session.run(functionName);
  for (const { level, text } of logs) print(level === "info" ? text : `${level}: ${text}`);
  if (ok) print(JSON.stringify(value ?? null, null, 2));
  else print([`${error?.name}: ${error?.message}`, ...(error?.stack ?? [])].join("\n"));
  const { byCall, sheet, lookup, drive, other } = counts;
  print(JSON.stringify({ sheet, lookup, drive, other, byCall, virtualSeconds }, null, 2));
  return ok ? 0 : 1;
}

/** Runs a function of a script over a copy of the workbook and of Drive. @returns The exit code. */
export async function runScript(args: readonly string[], print: Print): Promise<number> {
  try {
    return await run(args, print);
  } catch (error) {
    const known = error instanceof UsageError || error instanceof UnusableWorkbook;
    const syntax = (error as Error).name === "SyntaxError" ? "The script cannot be read: " : "";
    print(known ? (error as Error).message : `${syntax}${(error as Error).message}`);
    return 1;
  }
}
