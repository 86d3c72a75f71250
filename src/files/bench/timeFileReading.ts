import type { ReadingOptions } from "../fileReading";
import { readFile } from "../readFile";
import { largeCsv, largeCtf, largePublished, largeXlsx } from "./largeFiles";

/** How long a file took to read. */
export interface FileReadingTime {
  readonly file: string;
  readonly megabytes: number;
  readonly milliseconds: number;
}

const dorset: ReadingOptions = {
  keepRows: (header) => {
    const area = header.indexOf("la_name");
    return (row) => row[area] === "Dorset";
  },
};

/** Times the reading of large files of every form. The files are made before the clock starts. */
export async function timeFileReading(): Promise<readonly FileReadingTime[]> {
  return [
    await time("CSV, 10,000 rows of 20 columns", largeCsv(10_000)),
    await time("xlsx, 10,000 rows of 20 columns", largeXlsx(10_000)),
    await time("CTF, 5,000 pupils with 20 results", largeCtf(5_000)),
    await time(
      "published CSV, 1,000,000 rows narrowed to 1,000",
      largePublished(1_000_000),
      dorset,
    ),
  ];
}

async function time(
  file: string,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<FileReadingTime> {
  const start = Date.now();
  const reading = await readFile(file, bytes, options);
  const milliseconds = Date.now() - start;
  if (reading.state === "refused") throw new Error(`${file}: ${reading.sentence}`);
  return { file, megabytes: bytes.length / 1_000_000, milliseconds };
}
