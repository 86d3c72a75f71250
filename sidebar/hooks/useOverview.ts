import { useEffect, useRef, useState } from "preact/hooks";
import type { Overview } from "../../src/app/api";
import type { Server } from "../server";
import { type Reading, useReading } from "./useReading";

/** How long after a change the overview is read again, in milliseconds: several go together. */
const calm = 1_500;

/** The overview: read once when the page opens, and again when the page has changed the workbook. */
export interface OverviewReading extends Reading<Overview> {
  readonly changed: () => void;
  readonly changes: number;
  /** When it was read last. */
  readonly readAt: Date | undefined;
}

/** Reads the overview. */
export function useOverview(server: Server): OverviewReading {
  const reading = useReading("overview", () => server.apiOverview());
  const [changes, setChanges] = useState(0);
  const [readAt, setReadAt] = useState<Date | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { value } = reading;
  useEffect(() => {
    if (value) setReadAt(new Date());
  }, [value]);
  const changed = () => {
    setChanges((before) => before + 1);
    clearTimeout(timer.current);
    timer.current = setTimeout(reading.read, calm);
  };
  return { ...reading, changed, changes, readAt };
}
