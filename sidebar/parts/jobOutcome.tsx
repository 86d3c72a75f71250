import type { JobReply } from "../../src/app/api";
import { Button } from "./button";
import type { NoticeKind } from "./notice";
import { Outcome } from "./outcome";
import { OutLink } from "./outLink";

/** Tells how a job ended: what it did, its document, and the way back. */
export function JobOutcome(props: {
  readonly reply: JobReply;
  readonly makes?: string;
  readonly again: () => void;
}) {
  const { reply, makes, again } = props;
  const { sentences, link, unfinished, undo } = reply;
  return (
    <Outcome kind={outcomeKind(reply, makes !== undefined)} sentences={sentences} undo={undo}>
      <OutLink address={link}>{`Open ${makes ?? "what was made"}`}</OutLink>
      {unfinished && <Button onPress={again}>Go on</Button>}
    </Outcome>
  );
}

/** A job that makes a document did nothing if it gives no link. */
function outcomeKind({ link, unfinished }: JobReply, makesDocument: boolean): NoticeKind {
  if (unfinished) return "unfinished";
  return makesDocument && link === undefined ? "nothing" : "done";
}
