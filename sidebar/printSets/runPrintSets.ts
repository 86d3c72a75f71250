import type { PrintSetsMade, PrintSetView, Problem, Reply } from "../../src/app/api";

/** How the print sets of several classes ended. */
export interface PrintSetsEnd {
  /** Each sentence once. */
  readonly sentences: readonly string[];
  readonly documents: readonly PrintSetView[];
  /** Classes that were not begun, or not finished. */
  readonly left: readonly string[];
  readonly problem?: Problem;
}

/** Makes the print sets of classes one after another, until all are made, one meets a problem or a stop is wanted. */
export async function runPrintSets(run: {
  readonly classes: readonly string[];
  readonly make: (className: string) => Promise<Reply<PrintSetsMade>>;
  readonly stopWanted: () => boolean;
  /** Is told how many classes are done. */
  readonly onDone: (classes: number) => void;
}): Promise<PrintSetsEnd> {
  const { classes, make, stopWanted, onDone } = run;
  const sentences = new Set<string>();
  const documents: PrintSetView[] = [];
  for (const [done, className] of classes.entries()) {
    const left = classes.slice(done);
    const told = () => ({ sentences: [...sentences], documents, left });
    if (stopWanted()) return told();
    const reply = await make(className);
    if (!reply.ok) return { ...told(), problem: reply.problem };
    for (const sentence of reply.value.sentences) sentences.add(sentence);
    documents.push(...reply.value.documents);
    if (reply.value.unfinished) return told();
    onDone(done + 1);
  }
  return { sentences: [...sentences], documents, left: [] };
}
