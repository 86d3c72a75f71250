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
 * directory says that it would unpack to more than {@link MOST_UNPACKED_BYTES} is refused first.
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
  return tryUnzip(bytes, isXml);
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
