import type { LetterPlan } from "../../src/app/api";
import { OutLink } from "../parts/outLink";
import { PreviewLetter } from "../parts/previewLetter";
import { ShowMore } from "../parts/showMore";
import { TickBox } from "../parts/tickBox";
import { planWords } from "./planCounts";

/** The letters of a class, each with its preview. Ticking some makes only those. */
export function LetterList(props: {
  readonly plan: readonly LetterPlan[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (upn: string, ticked: boolean) => void;
}) {
  return (
    <>
      <p class="hint">
        Tick children to make only their letters. With none ticked, all in this list are made.
      </p>
      <ShowMore items={props.plan}>
        {({ upn, child, state, languageNote, link, released }) => (
          <li key={upn}>
            {state === "held" ? (
              <p>
                <b>{child}</b>
              </p>
            ) : (
              <TickBox ticked={props.ticked.has(upn)} onTick={(on) => props.onTick(upn, on)}>
                <b>{child}</b>
              </TickBox>
            )}
            <p class="quiet">
              {released === undefined
                ? planWords[state]
                : `${planWords[state]}. Released: ${released}`}
            </p>
            {languageNote && <p class="quiet">{languageNote}</p>}
            <div class="actions">
              <PreviewLetter upn={upn} child={child} on="letters" look="small" />
              <OutLink address={link}>{`Open ${child}’s letter`}</OutLink>
            </div>
          </li>
        )}
      </ShowMore>
    </>
  );
}
