import { unzipSync } from "../runtime/compress";

const megabyte = 1024 * 1024;

/**
 * The most that pictures and fonts may take, and the whole file. Every letter carries them: at one
 * megabyte, those of a school of 420 children are 420 megabytes to send to Drive and to keep there.
 */
export const sizeLimits = {
  pictures: megabyte,
  file: 1.5 * megabyte,
  unpacked: 30 * megabyte,
} as const;

/** Why a `.docx` file is too large for a letter, in a sentence with its size and a remedy; nothing where it is not. */
export function tooLarge(bytes: Uint8Array): string | undefined {
  let pictures = 0;
  let unpacked = 0;
  try {
    // Only the list of contents is read: nothing is unpacked.
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (/^word\/(media|fonts|embeddings)\//.test(name)) pictures += size;
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return undefined;
  }
  if (pictures > sizeLimits.pictures) {
    return `The pictures in the letter take ${inMegabytes(pictures)}, and every letter would carry them. Make them smaller, to ${inMegabytes(sizeLimits.pictures)} altogether: a logo 600 pixels wide is enough for print.`;
  }
  if (bytes.length > sizeLimits.file || unpacked > sizeLimits.unpacked) {
    return `The letter takes ${inMegabytes(bytes.length)}; ${inMegabytes(sizeLimits.file)} is the most. Take out what a letter of a page or two does not need.`;
  }
  return undefined;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(1).replace(/\.0$/, "")} MB`;
}
