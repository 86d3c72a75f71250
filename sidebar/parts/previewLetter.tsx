import { useState } from "preact/hooks";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { useReading } from "../hooks/useReading";
import type { ScreenName } from "../screens";
import { useTools } from "../tools";
import { Button } from "./button";
import { LetterPreview } from "./letterPreview";
import { Shown } from "./shown";

/**
 * A button that shows the letter about a child as it will read, and hides it again. While it is
 * shown, it is read again after every change.
 */
export function PreviewLetter(props: {
  readonly upn: string;
  readonly child: string;
  /** The screen that it stands on. */
  readonly on: ScreenName;
  readonly look?: "plain" | "small";
}) {
  const { server, announce } = useTools();
  const [open, setOpen] = useState(false);
  const { upn, child, on, look = "plain" } = props;
  const reading = useReading(open ? upn : undefined, async () => {
    const reply = await server.apiLetterPreview(upn);
    if (reply.ok) announce("The letter is shown.");
    return reply;
  });
  useReadAfterChanges(on, reading.read);
  return (
    <>
      <Button
        look={look}
        expanded={open}
        label={`${open ? "Hide" : "Preview"} the letter about ${child}`}
        onPress={() => setOpen(!open)}
      >
        {open ? "Hide the letter" : "Preview the letter"}
      </Button>
      {open && (
        <Shown reading={reading} atWork="Writing the letter.">
          {(preview) => <LetterPreview preview={preview} child={child} />}
        </Shown>
      )}
    </>
  );
}
