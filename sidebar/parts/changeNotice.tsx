import type { Change } from "../hooks/useChange";
import { WriteButton } from "./button";
import { LeftAlone } from "./leftAlone";
import { Notice, ProblemNotice } from "./notice";

/** Tells what came of a change, with the button that takes it back. */
export function ChangeNotice(props: { readonly change: Change; readonly what?: string }) {
  const { state, undo } = props.change;
  if (state.stage === "none") return null;
  if (state.stage === "busy") return <p class="writing">Writing…</p>;
  if (state.stage === "undoing") return <p class="writing">Taking it back…</p>;
  if (state.stage === "problem") {
    return <ProblemNotice problem={state.problem} again={state.again} />;
  }
  const { sentence, undo: entry, leftAlone } = state.changed;
  const undone = state.stage === "undone";
  const title = undone ? "Taken back" : entry ? "Done" : "Nothing was changed";
  return (
    <Notice
      kind={leftAlone.length > 0 ? "unfinished" : entry || undone ? "done" : "nothing"}
      title={title}
    >
      <p>{sentence}</p>
      <LeftAlone cells={leftAlone} />
      {entry && !undone && (
        <p>
          <WriteButton
            look="small"
            {...(props.what && { label: `Undo: ${props.what}` })}
            onPress={() => undo(entry)}
          >
            Undo
          </WriteButton>
        </p>
      )}
    </Notice>
  );
}
