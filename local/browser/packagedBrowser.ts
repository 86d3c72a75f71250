import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A browser to start: its file, and what its environment needs. */
export interface Browser {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const cache = resolve("node_modules/.cache/pupil-targets-browser");
const folder = join(cache, "unpacked");
const fontsFile = join(folder, "fonts.conf");

/** The packaged typeface and those of the machine: its own list of folders is for another place. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts", "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(cache, "fonts")}</cachedir>
</fontconfig>
`;

/** Unpacks beside and moves into place whole, since several workers may come here at once. */
function unpack(): void {
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, "unpacking-"));
  const program = resolve("local/browser/unpackBrowser.mjs");
  execFileSync(process.execPath, [program], {
    env: { ...process.env, TMPDIR: beside, TEMP: beside, TMP: beside },
  });
  writeFileSync(join(beside, "fonts.conf"), fonts);
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The browser that comes with the npm packages (Linux on x64), unpacked the first time it is asked
 * for. It finds the libraries and the typeface that a bare machine lacks in its own folder.
 */
export function packagedBrowser(): Browser {
  if (!existsSync(folder)) unpack();
  const libraries = join(folder, "al2023", "lib");
  return {
    file: join(folder, "chromium"),
    args: ["--no-zygote", "--font-render-hinting=none"],
    env: {
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_FILE: fontsFile,
    },
  };
}
