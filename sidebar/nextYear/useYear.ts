import { useRef, useState } from "preact/hooks";
import type { YearChildChoice, YearPreview, YearRequest } from "../../src/app/api";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { type Reading, useReading } from "../hooks/useReading";
import { useTools } from "../tools";

/** What the person has chosen of the school year so far. */
export interface ChosenYear {
  /** The empty text until a job is chosen. */
  readonly job: YearRequest["job"] | "";
  readonly classes: Readonly<Record<string, string>>;
  readonly children: Readonly<Record<string, YearChildChoice>>;
  /** The year in which the cohort left. */
  readonly cohort: string;
}

/** A job of the school year on its way: what is chosen, and what would come of it. */
export interface YearState {
  readonly chosen: ChosenYear;
  readonly choose: (chosen: Partial<ChosenYear>) => void;
  readonly request: YearRequest;
  readonly preview: Reading<YearPreview>;
}

const nothing: ChosenYear = { job: "", classes: {}, children: {}, cohort: "" };

/** Asks for the preview of a job, and again whenever something is chosen or has changed. */
export function useYear(): YearState {
  const { server } = useTools();
  const [chosen, setChosen] = useState(nothing);
  const request = requestOf(chosen);
  const latest = useRef(request);
  latest.current = request;
  const key = chosen.job === "" ? undefined : JSON.stringify(chosen);
  const preview = useReading(key, () => server.apiYearPreview(latest.current));
  useReadAfterChanges("setUp", preview.read);
  // While another preview is made the one before stays, so that nothing jumps.
  const last = useRef<{ job: string; value: YearPreview } | undefined>(undefined);
  if (preview.value) last.current = { job: chosen.job, value: preview.value };
  const before = last.current?.job === chosen.job ? last.current.value : undefined;
  return {
    chosen,
    choose: (change) =>
      setChosen(change.job === undefined ? { ...chosen, ...change } : { ...nothing, ...change }),
    request,
    preview: before && !preview.value && preview.busy ? { ...preview, value: before } : preview,
  };
}

function requestOf({ job, classes, children, cohort }: ChosenYear): YearRequest {
  if (job === "anonymise") return { job, year: cohort };
  return job === "archiveLeavers" ? { job } : { job: "newYear", classes, children };
}
