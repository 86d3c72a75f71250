import { useRef, useState } from "preact/hooks";

/** Long jobs: one at a time, since the workbook lets one write at a time. */
export interface LongJobs {
  /** The job at work, as its button calls it. */
  readonly atWork: string | undefined;
  /** Runs a job, unless another is at work: then it says so. */
  readonly run: (name: string, work: () => Promise<void>) => void;
  /** Whether a job is at work, so that nothing else may be written; if so, it says so. */
  readonly refuse: () => boolean;
}

/** Keeps long jobs from running side by side. A button pressed twice does its work once. */
export function useLongJobs(announce: (sentence: string) => void): LongJobs {
  const [atWork, setAtWork] = useState<string | undefined>(undefined);
  const now = useRef<string | undefined>(undefined);
  const turn = (name: string | undefined) => {
    now.current = name;
    setAtWork(name);
  };
  const refuse = () => {
    if (now.current === undefined) return false;
    announce(`Please wait until this is done: ${now.current}.`);
    return true;
  };
  return {
    atWork,
    refuse,
    run: (name, work) => {
      if (refuse()) return;
      turn(name);
      void work().finally(() => turn(undefined));
    },
  };
}
