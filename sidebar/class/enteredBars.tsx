import { Bar } from "../parts/bar";
import { shareText } from "../words";

/** How many marks of the assessment point are entered, by subject. */
export function EnteredBars(props: {
  readonly subjects: readonly {
    readonly subject: string;
    readonly entered: number;
    readonly of: number;
  }[];
  readonly point: string | undefined;
}) {
  const { subjects, point } = props;
  if (point === undefined) return <p>No marks are due yet.</p>;
  return (
    <ul class="bars" aria-label={`Marks entered for ${point}`}>
      {subjects.map(({ subject, entered, of }) => (
        <li key={subject}>
          <span class="bar-words">
            <span>{subject}</span>
            <span class="quiet">
              {entered >= of && of > 0 ? `✓ all ${of}` : shareText(entered, of)}
            </span>
          </span>
          <Bar part={entered} whole={of} />
        </li>
      ))}
    </ul>
  );
}
