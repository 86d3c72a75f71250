import { useRef, useState } from "preact/hooks";
import type { Problem } from "../../src/app/api";
import { useTools } from "../tools";
import type { Chosen } from "./chosen";
import type { FileReading, TableReader } from "./fileReading";
import { loadFileReader } from "./loadFileReader";

/** How the reading of a file stands. */
export type FileReadingState =
  | { readonly stage: "none" }
  | { readonly stage: "busy"; readonly sentence: string }
  | { readonly stage: "problem"; readonly problem: Problem; readonly again?: () => void };

/** What is to be read. */
export interface ToRead {
  /** `children.csv`; `What was pasted`. */
  readonly title: string;
  readonly fileName: string;
  readonly read: (reader: TableReader) => Promise<FileReading>;
}

/**
 * Reads files and pasted text in the page. Of two that are asked for, the later one counts; none does
 * once the person turns to something else, which is to `forget`.
 */
export function useFileReading(onRead: (chosen: Omit<Chosen, "id">) => void) {
  const { server, announce } = useTools();
  const [state, setState] = useState<FileReadingState>({ stage: "none" });
  const latest = useRef(0);
  const read = async (wanted: ToRead) => {
    latest.current += 1;
    const mine = latest.current;
    const sentence = `Reading: ${wanted.title}.`;
    setState({ stage: "busy", sentence });
    announce(sentence);
    const again = () => void read(wanted);
    const end = await readTables(wanted, () => loadFileReader(server));
    if (mine !== latest.current) return;
    if ("problem" in end) setState({ stage: "problem", problem: end.problem, again });
    else {
      setState({ stage: "none" });
      onRead(end);
    }
  };
  const forget = () => {
    latest.current += 1;
    setState({ stage: "none" });
  };
  return { state, read: (wanted: ToRead) => void read(wanted), forget };
}

async function readTables(
  { title, fileName, read }: ToRead,
  load: () => ReturnType<typeof loadFileReader>,
): Promise<Omit<Chosen, "id"> | { readonly problem: Problem }> {
  const reader = await load();
  if (!reader.ok) return reader;
  const reading = await read(reader.value).catch(() => undefined);
  if (reading === undefined) return { problem: notOpened };
  if (reading.state === "refused") {
    return { problem: { message: `${title} was not read. ${reading.sentence}`, retriable: false } };
  }
  const { tables, notes } = reading;
  return { title, notes, holds: { from: "file", fileName, tables } };
}

const notOpened: Problem = {
  message:
    "The browser could not open this file. If it is still open in another program or lies on a network drive, close it or copy it to this computer, and choose it again.",
  retriable: true,
};
