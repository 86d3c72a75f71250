import { type UnzipFileInfo, unzipSync, zipSync } from "fflate";
import { MOST_UNPACKED_BYTES } from "../limits";
import { damaged, Refusal } from "../refusal";

/** The parts of a zip archive by their paths. */
export type ZipParts = Readonly<Record<string, Uint8Array>>;

/** What a zip archive's directory says of each part. Nothing is unpacked. */
export function zipDirectory(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const parts: UnzipFileInfo[] = [];
  tryUnzip(bytes, (part) => {
    parts.push(part);
    return false;
  });
  return parts;
}

/**
 * Unpacks the XML parts of a spreadsheet; pictures and printer settings stay packed. One whose
 * directory says that it would unpack to more than {@link MOST_UNPACKED_BYTES} is refused first, and
 * one with definitions of its own once it is unpacked.
 */
export function unpackXml(bytes: Uint8Array): ZipParts {
  const isXml = ({ name }: UnzipFileInfo): boolean => /\.(xml|rels)$/i.test(name);
  const unpacked = zipDirectory(bytes)
    .filter(isXml)
    .reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > MOST_UNPACKED_BYTES) {
    throw new Refusal(
      "This spreadsheet unpacks to more than can be read in a browser. Copy the sheet that you need into a new spreadsheet and save that.",
    );
  }
  const parts = tryUnzip(bytes, isXml);
  for (const part of Object.values(parts)) refuseDefinitions(part);
  return parts;
}

/** Definitions stand before the first element; a spreadsheet has none. No entity is resolved anyway. */
function refuseDefinitions(part: Uint8Array): void {
  const beginning = new TextDecoder().decode(part.subarray(0, 2000));
  if (!/<!(?:DOCTYPE|ENTITY)/i.test(beginning)) return;
  throw new Refusal(
    "This spreadsheet holds definitions (DOCTYPE), which no spreadsheet needs, so it was not opened. Ask whoever sent it for another copy, or save it anew in Excel or Google Sheets.",
  );
}

/** Puts parts into an archive as they are, so that whoever opens it has nothing to unpack. */
export function storedZip(parts: ZipParts): ArrayBuffer {
  return zipSync(parts, { level: 0 }).slice().buffer;
}

function tryUnzip(bytes: Uint8Array, filter: (part: UnzipFileInfo) => boolean): ZipParts {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw damaged("file");
  }
}
