import { useState } from "preact/hooks";
import type { SettingView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useFocusKept } from "../hooks/useFocusKept";
import { Button, WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Choice } from "../parts/choice";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";

/** A setting: what it means, what it is, and a way to change it here. */
export function SettingRow(props: { readonly setting: SettingView }) {
  const { name, value, meaning, choices } = props.setting;
  const { server } = useTools();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const editing = typed !== undefined;
  const place = useFocusKept<HTMLLIElement>(editing);
  const change = useChange();
  const save = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    if (typed.trim() === value.trim()) return;
    change.make(() => server.apiSaveSetting({ name, before: value, after: typed.trim() }));
  };
  return (
    <li ref={place} tabIndex={-1}>
      <p class="row-title">
        <b>{name}</b>
      </p>
      <p class="quiet">{meaning}</p>
      {!editing && (
        <p class="row-head">
          <span class="setting">{value.trim() === "" ? "Nothing yet" : value}</span>
          <WriteButton
            look="small"
            busy={change.busy}
            label={`Change ${name}`}
            onPress={() => setTyped(value)}
          >
            Change
          </WriteButton>
        </p>
      )}
      {editing && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {choices.length > 0 ? (
            <Choice
              label={name}
              options={choices.includes(value) ? choices : [value, ...choices]}
              value={typed}
              onChoose={setTyped}
            />
          ) : (
            <TextField label={name} value={typed} onType={setTyped} />
          )}
          <p class="actions">
            <WriteButton look="small" label={`Save ${name}`} onPress={save}>
              Save
            </WriteButton>
            <Button
              look="small"
              label={`Cancel, keep ${name} as it is`}
              onPress={() => setTyped(undefined)}
            >
              Cancel
            </Button>
          </p>
        </form>
      )}
      <ChangeNotice change={change} what={name} />
    </li>
  );
}
