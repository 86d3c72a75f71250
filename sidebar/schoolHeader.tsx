import type { OverviewReading } from "./hooks/useOverview";
import { Button } from "./parts/button";

/** The school, the assessment point, when the page was read, and a button to read it again. */
export function SchoolHeader({ reading }: { readonly reading: OverviewReading }) {
  const { value, busy, readAt, read, problem } = reading;
  const time = readAt?.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const state = busy ? "Reading…" : problem ? "Could not be read" : time ? `Read at ${time}` : "";
  return (
    <header>
      <h1>{value?.schoolName.trim() || "Pupil Targets"}</h1>
      {value && <p>{value.point ?? "Before the year’s first assessment point"}</p>}
      <p class="read-at">
        <span>{state}</span>
        {value && (
          <Button look="small" busy={busy} onPress={read}>
            Read again
          </Button>
        )}
      </p>
    </header>
  );
}
