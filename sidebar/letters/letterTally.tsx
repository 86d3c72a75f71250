import type { LetterCounts } from "../../src/app/api";
import { numberText, shareText } from "../words";
import { dealtWith, letterStates } from "./letterCounts";

const labels: Readonly<Record<(typeof letterStates)[number][0], string>> = {
  made: "Made",
  unchanged: "Unchanged, kept as they are",
  held: "Held back",
  failed: "Failed",
  beingMade: "Being made now",
  elsewhere: "Being made by another run",
  waiting: "Waiting",
};

/** What is left out of the table where it is nought. */
const onlyWhereAny: ReadonlySet<string> = new Set(["beingMade", "elsewhere"]);

/** The bar and the counts of a run of letters. The counts add up to the last line at each moment. */
export function LetterTally({ counts }: { readonly counts: LetterCounts }) {
  const done = dealtWith(counts);
  return (
    <div class="tally">
      <progress aria-label="Letters dealt with" max={Math.max(1, counts.asked)} value={done}>
        {shareText(done, counts.asked)}
      </progress>
      <table>
        <caption class="unseen">What became of the letters</caption>
        <tbody>
          {letterStates
            .filter(([state]) => counts[state] > 0 || !onlyWhereAny.has(state))
            .map(([state]) => (
              <tr key={state}>
                <th scope="row">{labels[state]}</th>
                <td>{numberText(counts[state])}</td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Asked for</th>
            <td>{numberText(counts.asked)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
