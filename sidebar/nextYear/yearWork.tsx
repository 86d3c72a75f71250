import { useId } from "preact/hooks";
import type { YearPreview } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { Button, WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Disclosure } from "../parts/disclosure";
import { Notice, ProblemNotice } from "../parts/notice";
import { useTools } from "../tools";
import { childrenText, numberText } from "../words";
import { ClassChoices } from "./classChoices";
import { KeptRecords } from "./keptRecords";
import type { YearState } from "./useYear";
import { YearChildren } from "./yearChildren";

const buttons = {
  newYear: "Start the new year",
  archiveLeavers: "Archive these leavers",
  anonymise: "Anonymise this cohort",
} as const;

/** What a job of the school year would do, with what can be chosen, and the button that does it. */
export function YearWork(props: { readonly state: YearState; readonly preview: YearPreview }) {
  const { state, preview } = props;
  const { server } = useTools();
  const change = useChange();
  const id = useId();
  const { busy, read } = state.preview;
  const { unfinished, stops } = preview;
  if (unfinished) {
    return (
      <>
        <Notice kind="unfinished" title="Not finished">
          <p>{`‘${unfinished.what}’ was begun and stopped half-way. Nothing is lost: let it go on, or take all of it back.`}</p>
          <p class="actions">
            <WriteButton
              look="main"
              onPress={() => change.make(() => server.apiYearGoOn(unfinished.token))}
            >
              Go on
            </WriteButton>
            <WriteButton onPress={() => change.undo(unfinished)}>Take it back</WriteButton>
          </p>
        </Notice>
        <ChangeNotice change={change} what={unfinished.what} />
      </>
    );
  }
  const start = () =>
    change.make(async () => {
      const reply = await server.apiYear({ ...state.request, plan: preview.plan });
      if (!reply.ok) read();
      return reply;
    });
  return (
    <>
      <p>
        <b>{preview.title}</b>
      </p>
      <ul class="lines">
        {preview.counts
          .filter(({ count }) => count > 0)
          .map(({ label, count }) => (
            <li key={label}>{`${label}: ${numberText(count)}`}</li>
          ))}
      </ul>
      {preview.classes.length > 0 && <ClassChoices state={state} preview={preview} />}
      {preview.classes.length > 0 && <YearChildren state={state} preview={preview} />}
      {preview.nextClasses.length > 0 && (
        <Disclosure summary={`The classes of the next year (${preview.nextClasses.length})`}>
          <ul class="lines">
            {preview.nextClasses.map(({ name, children, yearGroups, isNew }) => (
              <li key={name}>
                {`${name}: ${childrenText(children)}, ${yearGroups || "no year group"}${isNew ? "; its tab is made" : ""}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure open summary="What you should know first">
        <ul class="lines">
          {preview.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Disclosure>
      {stops.map((stop) => (
        <p key={stop} id={id}>
          <b>It cannot be done now.</b> {stop}
        </p>
      ))}
      <p class="actions">
        <WriteButton
          look="main"
          busy={change.busy || busy || preview.plan === ""}
          describedBy={stops.length > 0 ? id : undefined}
          onPress={start}
        >
          {buttons[state.request.job]}
        </WriteButton>
        <Button onPress={() => state.choose({ job: "" })}>Leave it</Button>
      </p>
      {change.state.stage === "problem" ? (
        <ProblemNotice problem={change.state.problem} />
      ) : (
        <ChangeNotice change={change} what={preview.title} />
      )}
      <KeptRecords kept={preview.kept} />
    </>
  );
}
