import type { EnteredMarks } from "../../src/app/api";
import { Bar } from "../parts/bar";
import { counted, shareText } from "../words";

/** How many marks of the assessment point are entered, by subject; entries nobody can read, apart. */
export function EnteredBars(props: {
  readonly subjects: readonly EnteredMarks[];
  readonly point: string | undefined;
}) {
  const { subjects, point } = props;
  if (point === undefined) return <p>No marks are due yet.</p>;
  return (
    <ul class="bars" aria-label={`Marks entered for ${point}`}>
      {subjects.map(({ subject, entered, unreadable, of }) => (
        <li key={subject}>
          <span class="bar-words">
            <span>{subject}</span>
            <span class="quiet">
              {entered >= of && of > 0 ? `✓ all ${of}` : shareText(entered, of)}
            </span>
          </span>
          <Bar part={entered} whole={of} />
          {unreadable > 0 && (
            <p class="quiet">{`${counted(unreadable, "entry", "entries")} cannot be read.`}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
