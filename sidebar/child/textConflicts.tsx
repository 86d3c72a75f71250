import type { ChildTexts } from "../../src/app/api";
import { Button } from "../parts/button";
import type { TextConflict } from "./childTexts";
import { textFields } from "./textFields";

/** Texts that somebody else has changed in the meantime: what stands there, and what to do. */
export function TextConflicts(props: {
  readonly conflicts: readonly TextConflict[];
  readonly before: ChildTexts;
  readonly mine: ChildTexts;
  /** Takes the texts to go on with, and what stands in the Sheet now. */
  readonly onChoose: (texts: ChildTexts, before: ChildTexts) => void;
}) {
  const { conflicts, before, mine, onChoose } = props;
  return (
    <>
      {conflicts.map(({ name, standsThere }) => {
        const label = textFields.find((field) => field.name === name)?.label ?? name;
        return (
          <fieldset
            key={name}
            class="notice unfinished"
            aria-label={`${label}: changed by somebody else`}
          >
            <p class="notice-title">{`${label}: somebody else has changed this`}</p>
            <p>
              {standsThere.trim() === "" ? "It is empty in the Sheet now." : "In the Sheet now:"}
            </p>
            {standsThere.trim() !== "" && <blockquote>{standsThere}</blockquote>}
            <p class="actions">
              <Button
                look="small"
                label={`Keep what is there: ${label}`}
                onPress={() =>
                  onChoose({ ...mine, [name]: standsThere }, { ...before, [name]: standsThere })
                }
              >
                Keep what is there
              </Button>
              <Button
                look="small"
                label={`Keep mine: ${label}`}
                onPress={() => onChoose(mine, { ...before, [name]: standsThere })}
              >
                Keep mine
              </Button>
            </p>
            <p class="quiet">“Keep mine” writes over it when you save.</p>
          </fieldset>
        );
      })}
    </>
  );
}
