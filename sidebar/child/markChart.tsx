import type { MarkView } from "../../src/app/api";
import { chartPoints, markText } from "./chartPoints";

/** The bands by rank, as staff write them. */
const bandNames = ["Below", "Working towards", "Expected", "Greater depth"] as const;

/** The height of a band's row, in em of the chart: it grows with the text. */
const rowHeight = 2;

const lineOf = (rank: number) => (3 - rank) * rowHeight + 1.65;

/**
 * A child's marks over time against the four bands. The list below the chart says the same in
 * words, so the chart itself is not read out.
 */
export function MarkChart(props: {
  readonly subject: string;
  readonly marks: readonly MarkView[];
}) {
  const { subject, marks } = props;
  const points = chartPoints(marks);
  if (marks.length === 0) return <p>No mark yet.</p>;
  return (
    <>
      {points.length > 0 && (
        <svg
          class="chart"
          width="100%"
          height={`${4 * rowHeight}em`}
          aria-hidden="true"
          focusable="false"
        >
          {bandNames.map((name, rank) => (
            <g key={name}>
              <line
                class="grid"
                x1="0"
                x2="100%"
                y1={`${lineOf(rank)}em`}
                y2={`${lineOf(rank)}em`}
              />
            </g>
          ))}
          {points.slice(1).map((point, place) => {
            const from = points[place];
            return (
              from && (
                <line
                  key={point.across}
                  class="way"
                  x1={`${from.across}%`}
                  y1={`${lineOf(from.rank)}em`}
                  x2={`${point.across}%`}
                  y2={`${lineOf(point.rank)}em`}
                />
              )
            );
          })}
          {bandNames.map((name, rank) => (
            <text key={name} x="0" y={`${lineOf(rank) - 0.55}em`}>
              {name}
            </text>
          ))}
          {points.map(({ across, rank }) => (
            <circle key={across} cx={`${across}%`} cy={`${lineOf(rank)}em`} r="0.33em" />
          ))}
        </svg>
      )}
      <ol class="marks" aria-label={`${subject} marks over time`}>
        {marks.map((mark) => (
          <li key={mark.label}>{markText(mark)}</li>
        ))}
      </ol>
    </>
  );
}
