import type { ComponentChildren } from "preact";
import type { UndoEntry } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { WriteButton } from "./button";
import { ChangeNotice } from "./changeNotice";
import { Notice, type NoticeKind } from "./notice";

/** Tells how a job ended, in sentences, with what to do next and the way back where there is one. */
export function Outcome(props: {
  readonly kind: NoticeKind;
  readonly sentences: readonly string[];
  readonly undo: UndoEntry | undefined;
  /** What to do next: a link to what was made, a button to go on. */
  readonly children: ComponentChildren;
}) {
  const { kind, sentences, undo } = props;
  const change = useChange();
  if (change.state.stage === "undone") return <ChangeNotice change={change} />;
  return (
    <>
      <Notice kind={kind}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="actions">
          {props.children}
          {undo && change.state.stage === "none" && (
            <WriteButton
              look="small"
              label={`Undo: ${undo.what}`}
              onPress={() => change.undo(undo)}
            >
              Undo
            </WriteButton>
          )}
        </p>
      </Notice>
      <ChangeNotice change={change} />
    </>
  );
}
