import { useState } from "preact/hooks";
import type { PointView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useFocusKept } from "../hooks/useFocusKept";
import type { Who } from "../hooks/useWho";
import { Button, WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";
import { pointSentence } from "./pointSentence";

/** An assessment point: where it stands, and the button that closes it or opens it again. */
export function PointRow({ point, who }: { readonly point: PointView; readonly who: Who }) {
  const { server, overview } = useTools();
  const change = useChange();
  const [until, setUntil] = useState<string | undefined>(undefined);
  const opening = until !== undefined;
  const place = useFocusKept<HTMLLIElement>(`${point.state} ${point.kept} ${opening}`);
  const named = `the ${point.name.toLowerCase()} point`;
  const again = point.state === "closed" ? `Open ${named} again` : `Open ${named} now`;
  const toClose = point.state === "open" || (point.state === "closed" && !point.kept);
  const toOpen = point.state === "closed" || point.state === "notBegun";
  const make = (close: boolean, day: string) => {
    if (!who.ready()) return;
    setUntil(undefined);
    change.make(() => server.apiPoint({ point: point.name, close, until: day }, who.name));
  };
  return (
    <li ref={place} tabIndex={-1}>
      <p class="row-title">
        <b>{point.name}</b> <span>{pointSentence(point)}</span>
      </p>
      {overview.person.mayDecide && !opening && (
        <p class="actions">
          {toClose && (
            <WriteButton look="small" busy={change.busy} onPress={() => make(true, "")}>
              {point.state === "open" ? `Close ${named}` : `Keep and protect ${named}`}
            </WriteButton>
          )}
          {toOpen && (
            <WriteButton look="small" busy={change.busy} onPress={() => setUntil("")}>
              {again}
            </WriteButton>
          )}
        </p>
      )}
      {opening && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            make(false, until);
          }}
        >
          <TextField
            label="Open until"
            hint="The last day on which marks are entered, such as 18/12/2026."
            value={until}
            onType={setUntil}
          />
          <p class="actions">
            <WriteButton look="small" onPress={() => make(false, until)}>
              {again}
            </WriteButton>
            <Button look="small" onPress={() => setUntil(undefined)}>
              Cancel
            </Button>
          </p>
        </form>
      )}
      <ChangeNotice change={change} what={named} />
    </li>
  );
}
