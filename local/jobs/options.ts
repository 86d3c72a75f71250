import { parseArgs } from "node:util";

/** What `npm start` was asked to do. */
export interface StartOptions {
  /** The workbook to use and save in place; the sample in `workspace/` where undefined. */
  readonly workbook: string | undefined;
  /** Where the workbook and Drive are written instead. */
  readonly out: string | undefined;
  /** Whether to run the whole round and end, without showing the page. */
  readonly once: boolean;
  /** The one menu item to run and end. */
  readonly job: string | undefined;
  /** Whether to begin again with a new sample workbook. */
  readonly fresh: boolean;
  /** What prompts are answered with. */
  readonly answer: string | undefined;
}

/** A mistake of the person at the command line. The message is one sentence. */
export class UsageError extends Error {}

/** Reads the command line of `npm start`. */
export function readStartOptions(args: readonly string[]): StartOptions {
  let values: Record<string, string | boolean | undefined>;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        once: { type: "boolean" },
        workbook: { type: "string" },
        out: { type: "string" },
        job: { type: "string" },
        fresh: { type: "boolean" },
        answer: { type: "string" },
      },
    }));
  } catch (error) {
    const first = String((error as Error).message).split(". ")[0];
    throw new UsageError(
      `${first}. Known are --once, --workbook FILE, --out FOLDER, --job "Menu label", --fresh and --answer TEXT.`,
    );
  }
  const text = (name: string): string | undefined => values[name] as string | undefined;
  const fresh = values.fresh === true;
  if (fresh && values.workbook !== undefined) {
    throw new UsageError(
      "--fresh makes the sample workbook anew, so it cannot be used with --workbook.",
    );
  }
  return {
    workbook: text("workbook"),
    out: text("out"),
    job: text("job"),
    answer: text("answer"),
    fresh,
    once: values.once === true || values.answer !== undefined,
  };
}
