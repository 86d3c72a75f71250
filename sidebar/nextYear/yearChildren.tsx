import type { YearChildChoice, YearPreview } from "../../src/app/api";
import { ChildPicker } from "../parts/childPicker";
import { Choice } from "../parts/choice";
import { Disclosure } from "../parts/disclosure";
import { useTools } from "../tools";
import { ClassChoice, classNames } from "./classChoices";
import type { YearState } from "./useYear";

const ways: readonly { readonly value: YearChildChoice["does"]; readonly words: string }[] = [
  { value: "up", words: "Goes up a year group" },
  { value: "stay", words: "Stays in the year group" },
  { value: "leave", words: "Leaves the school" },
];

/** Children to look at, and any other child about whom something is to be decided. */
export function YearChildren(props: { readonly state: YearState; readonly preview: YearPreview }) {
  const { state, preview } = props;
  const { overview } = useTools();
  const { chosen, choose } = state;
  const say = (upn: string, choice: YearChildChoice) =>
    choose({ children: { ...chosen.children, [upn]: choice } });
  const doubtful = preview.decide.filter(({ why }) => why !== "").length;
  return (
    <Disclosure
      open={preview.decide.length > 0}
      summary={`Single children (${doubtful === 0 ? "none to look at" : `${doubtful} to look at`})`}
    >
      <p class="hint">
        For a child who repeats a year, leaves, or goes to another class than the others.
      </p>
      <ChildPicker
        names={overview.children}
        onChoose={({ upn }) => {
          if (!chosen.children[upn]) say(upn, { does: "up" });
        }}
      />
      <ul class="rows">
        {preview.decide.map(({ id, upn, name, now, why, does, className }) => (
          <li key={id}>
            <p class="row-title">
              <b>{name}</b>
              {now !== "" && ` ${now}`}
            </p>
            {why !== "" && <p class="quiet">{`${why}.`}</p>}
            {upn !== "" && (
              <>
                <Choice
                  label={`What ${name} does`}
                  options={ways}
                  value={does}
                  onChoose={(way) =>
                    say(upn, {
                      ...chosen.children[upn],
                      does: way as YearChildChoice["does"],
                    })
                  }
                />
                {does !== "leave" && (
                  <ClassChoice
                    label={`${name} goes to`}
                    names={classNames(preview)}
                    value={className}
                    onChoose={(next) => say(upn, { does, className: next })}
                  />
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
