import { useState } from "preact/hooks";
import type { MeetingsView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Choice } from "../parts/choice";
import { Disclosure } from "../parts/disclosure";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";

const empty = { upn: "", action: "", owner: "", reviewDue: "" };

/** Adds an action that was agreed at the meeting. */
export function AddAction(props: { readonly view: MeetingsView }) {
  const { className, reviews } = props.view;
  const { server } = useTools();
  const [typed, setTyped] = useState(empty);
  const change = useChange((stage) => {
    // Who does it and when is often the same for the next one.
    if (stage === "done") setTyped((now) => ({ ...now, upn: "", action: "" }));
  });
  const set = (field: keyof typeof empty) => (value: string) =>
    setTyped((now) => ({ ...now, [field]: value }));
  const add = () => {
    const { upn, ...rest } = typed;
    change.make(() => server.apiAddAction({ className, ...rest, ...(upn === "" ? {} : { upn }) }));
  };
  return (
    <Disclosure summary="Add an action">
      <Choice
        label="Who it is for"
        prompt="The class"
        options={reviews.map(({ upn, child }) => ({ value: upn, words: child }))}
        value={typed.upn}
        onChoose={set("upn")}
      />
      <TextField label="What will be done" value={typed.action} onType={set("action")} />
      <TextField label="By whom" value={typed.owner} onType={set("owner")} />
      <TextField
        label="Review on"
        hint="A date, such as 22/01/2027."
        value={typed.reviewDue}
        onType={set("reviewDue")}
      />
      <p>
        <WriteButton busy={change.busy} onPress={add}>
          Add this action
        </WriteButton>
      </p>
      <ChangeNotice change={change} what="the action" />
    </Disclosure>
  );
}
