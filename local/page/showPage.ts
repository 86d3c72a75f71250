import { UsageError } from "../jobs/options";
import type { Places } from "../jobs/places";
import { PortTaken, startServer } from "./server";
import { NotOpened } from "./thread/workbookThread";

/** What showing the page needs. */
export interface ShowTools {
  readonly print: (line: string) => void;
  /** What `PORT` says; 8080 where it says nothing. */
  readonly port: string | undefined;
  readonly dist: string;
  readonly built: string;
}

const usualPort = 8080;

function portFrom(text: string | undefined): number {
  if (text === undefined || text === "") return usualPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`PORT has to be a number up to 65535, not "${text}".`);
}

/** Fulfilled when somebody stops the program. */
function stopped(): Promise<void> {
  return new Promise((fulfil) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => fulfil());
    }
  });
}

/** Shows the page until it is stopped with Ctrl+C, then saves. @returns The exit code. */
export async function showPage(places: Places, tools: ShowTools): Promise<number> {
  const { print, dist, built } = tools;
  const stop = stopped();
  try {
    const port = portFrom(tools.port);
    const server = await startServer({ places, fresh: false, port, dist, built, report: print });
    print(`Pupil Targets is at ${server.address}`);
    print(`The workbook is ${places.workbook}; documents go to ${places.drive}. Stop with Ctrl+C.`);
    const broken = await Promise.race([stop, server.broken]);
    if (broken !== undefined) {
      print(`The local workspace broke down: ${broken} What was typed is kept; start it again.`);
      await server.kill();
      return 1;
    }
    await server.close();
    print("Saved.");
    return 0;
  } catch (error) {
    const expected = error instanceof PortTaken || (error instanceof NotOpened && error.expected);
    throw expected ? new UsageError(error.message) : error;
  }
}
