import type { LettersStanding } from "../../src/app/api";
import { WriteButton } from "../parts/button";
import { counted, numberText } from "../words";

/** A run that was not finished, when the page is opened again: where it stands, and the way on. */
export function UnfinishedRun(props: {
  readonly unfinished: NonNullable<LettersStanding["unfinished"]>;
  readonly onGoOn: () => void;
}) {
  const { asked, waiting, beingMade } = props.unfinished.counts;
  const open = counted(waiting + beingMade, "letter");
  return (
    <div class="notice unfinished">
      <p class="notice-title">A run of letters was not finished</p>
      <p>{`${open} of ${numberText(asked)} still to make.`}</p>
      {beingMade > 0 && (
        <p>{`${counted(beingMade, "of them is", "of them are")} being made at this moment. If nobody else has them in hand, they are free again within three minutes.`}</p>
      )}
      <p class="actions">
        <WriteButton onPress={props.onGoOn}>Go on with that run</WriteButton>
      </p>
    </div>
  );
}
