import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the local workspace takes from a manifest. */
export interface Manifest {
  readonly timeZone: string;
  readonly scopes: readonly string[];
}

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

const usual: Manifest = {
  timeZone: "Europe/London",
  scopes: ["spreadsheets.currentonly", "drive.file", "script.container.ui"].map(scope),
};

/** Reads `appsscript.json` in a folder; the least that the add-on needs where there is none. */
export function manifestOf(folder: string | undefined): Manifest {
  const file = folder === undefined ? undefined : join(folder, "appsscript.json");
  if (file === undefined || !existsSync(file)) return usual;
  const { timeZone, oauthScopes } = JSON.parse(readFileSync(file, "utf8")) as {
    timeZone?: string;
    oauthScopes?: string[];
  };
  return { timeZone: timeZone ?? usual.timeZone, scopes: oauthScopes ?? usual.scopes };
}
