import type { JobReply } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { Button, WriteButton } from "./button";
import { ChangeNotice } from "./changeNotice";
import { Notice, type NoticeKind } from "./notice";
import { OutLink } from "./outLink";

/** Tells how a job ended: what it did, its document, and the way back. */
export function JobOutcome(props: {
  readonly reply: JobReply;
  readonly makes?: string;
  readonly again: () => void;
}) {
  const { reply, makes, again } = props;
  const { sentences, link, unfinished, undo } = reply;
  const change = useChange();
  if (change.state.stage === "undone") return <ChangeNotice change={change} />;
  return (
    <>
      <Notice kind={outcomeKind(reply, makes !== undefined)}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="actions">
          <OutLink address={link}>{`Open ${makes ?? "what was made"}`}</OutLink>
          {unfinished && <Button onPress={again}>Go on</Button>}
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

/** A job that makes a document did nothing if it gives no link. */
function outcomeKind({ link, unfinished }: JobReply, makesDocument: boolean): NoticeKind {
  if (unfinished) return "unfinished";
  return makesDocument && link === undefined ? "nothing" : "done";
}
