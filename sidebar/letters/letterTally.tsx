import type { LetterCounts } from "../../src/app/api";
import { numberText, shareText } from "../words";
import { letterStates } from "./letterCounts";

const labels: Readonly<Record<(typeof letterStates)[number], string>> = {
  made: "Made",
  unchanged: "Unchanged, kept as they are",
  held: "Held back",
  failed: "Failed",
  waiting: "Waiting",
};

/** The bar and the counts of a run of letters. The counts add up to the last line. */
export function LetterTally({ counts }: { readonly counts: LetterCounts }) {
  const dealtWith = counts.asked - counts.waiting;
  return (
    <div class="tally">
      <progress aria-label="Letters dealt with" max={Math.max(1, counts.asked)} value={dealtWith}>
        {shareText(dealtWith, counts.asked)}
      </progress>
      <table>
        <caption class="unseen">What became of the letters</caption>
        <tbody>
          {letterStates.map((state) => (
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
