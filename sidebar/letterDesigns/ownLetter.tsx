import type { LetterDesignView } from "../../src/app/api";
import { AtWork } from "../parts/atWork";
import { WriteButton } from "../parts/button";
import { Notice, ProblemNotice } from "../parts/notice";
import { OutLink } from "../parts/outLink";
import { useTools } from "../tools";
import { designSentences } from "./designSentences";
import { useLetterAction } from "./useLetterAction";

/** A letter that may be the school's own: how it stands, and what can be done. */
export function OwnLetter(props: {
  readonly design: LetterDesignView;
  /** Called when something has changed. */
  readonly after: () => void;
}) {
  const { server, by } = useTools();
  const { design, after } = props;
  const { kind, title, inUse, link, mine, problems } = design;
  const { state, start } = useLetterAction(after);
  const edit = () =>
    start("Opening the document.", async () => {
      const reply = await server.apiEditLetter(kind);
      return reply.ok ? { ok: true, value: { ...reply.value, done: true, findings: [] } } : reply;
    });
  const use = () =>
    start("Looking at every tag of the letter.", async () => {
      const reply = await server.apiUseLetter({ kind, by });
      return reply.ok ? { ok: true, value: { ...reply.value, done: reply.value.used } } : reply;
    });
  const back = () =>
    start("Going back.", async () => {
      const reply = await server.apiBuiltInLetter(kind);
      return reply.ok ? { ok: true, value: { ...reply.value, done: true, findings: [] } } : reply;
    });
  return (
    <li>
      <h4>{title}</h4>
      {designSentences(design).map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
      {problems.length > 0 && (
        <Notice kind="unfinished" title="What is wrong with the letter in use">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <OutLink address={link}>{`Open the document of ${title}`}</OutLink>
      <div class="actions">
        {!mine && (
          <WriteButton look="small" label={`Edit the letter: ${title}`} onPress={edit}>
            Edit the letter
          </WriteButton>
        )}
        {mine && (
          <WriteButton look="small" label={`Use this letter: ${title}`} onPress={use}>
            Use this letter
          </WriteButton>
        )}
        {inUse && (
          <WriteButton
            look="small"
            label={`Go back to the built-in letter: ${title}`}
            onPress={back}
          >
            Go back to the built-in letter
          </WriteButton>
        )}
      </div>
      {state.stage === "busy" && <AtWork>{state.atWork}</AtWork>}
      {state.stage === "problem" && <ProblemNotice problem={state.problem} again={state.again} />}
      {state.stage === "done" && (
        <Notice kind={state.done ? "done" : "unfinished"}>
          <p>{state.sentence}</p>
          {state.findings.length > 0 && (
            <ul>
              {state.findings.map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </li>
  );
}
