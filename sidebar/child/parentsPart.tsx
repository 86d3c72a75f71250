import { useState } from "preact/hooks";
import type { ChildView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useWho } from "../hooks/useWho";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Choice } from "../parts/choice";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";
import { TextArea } from "./textArea";

const ways = ["Meeting", "Letter handed out", "Telephone", "Reply slip"];

const nothing = { date: "", how: "Meeting", told: "", whoCame: "", comment: "" };

/** What the parents of a child were told and said, with a form for the next time. */
export function ParentsPart({ view }: { readonly view: ChildView }) {
  const { letters, told } = view.parents;
  const { server } = useTools();
  const who = useWho();
  const [entry, setEntry] = useState(nothing);
  const change = useChange((stage) => {
    if (stage === "done") setEntry(nothing);
  });
  const set = (part: Partial<typeof nothing>) => setEntry((before) => ({ ...before, ...part }));
  return (
    <Section title="Parents">
      {letters.length + told.length === 0 && <p>Nothing is recorded for this year yet.</p>}
      <ul class="lines">
        {letters.map(({ season, madeOn, released }) => (
          <li key={season}>
            {`Letter, ${season}: made ${madeOn}; ${released === "" ? "not released yet" : `released by ${released}`}`}
          </li>
        ))}
        {told.map((each) => (
          <li key={Object.values(each).join(" ")}>
            <b>{[each.date, each.how].filter(Boolean).join(", ")}</b>
            {each.whoCame !== "" && ` (${each.whoCame})`}
            {each.told !== "" && `: ${each.told}`}
            {each.comment !== "" && `${each.told === "" ? ": " : " "}They said: ${each.comment}`}
            <span class="quiet">{each.by === "" ? "" : ` – ${each.by}`}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary="Record what parents were told">
        <form class="form" onSubmit={(event) => event.preventDefault()}>
          <TextField
            label="Day"
            hint="Such as 23/11/2026."
            value={entry.date}
            onType={(date) => set({ date })}
          />
          <Choice label="How" options={ways} value={entry.how} onChoose={(how) => set({ how })} />
          <TextField
            label="What they were told"
            hint="Such as: targets for the year, and how to help with reading."
            value={entry.told}
            onType={(words) => set({ told: words })}
          />
          <TextField
            label="Who came"
            value={entry.whoCame}
            onType={(whoCame) => set({ whoCame })}
          />
          <TextArea
            label="What they said"
            hint="Also from the reply slip. Do not record safeguarding, health or family details here: they belong in the school’s own secure records."
            value={entry.comment}
            onType={(comment) => set({ comment })}
          />
          {who.shown}
          <p>
            <WriteButton
              busy={change.busy}
              label={`Save what the parents of ${view.name} were told`}
              onPress={() => {
                if (who.ready())
                  change.make(() => server.apiTellParents({ upn: view.upn, ...entry }, who.name));
              }}
            >
              Save
            </WriteButton>
          </p>
        </form>
      </Disclosure>
      <ChangeNotice change={change} what={`what the parents of ${view.name} were told`} />
    </Section>
  );
}
