import { useEffect, useRef } from "preact/hooks";
import type { ChildTexts, ChildView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useFocusKept } from "../hooks/useFocusKept";
import { Button, WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { useTools } from "../tools";
import { changedTexts, type TextName, textConflicts, upToDate, withLine } from "./childTexts";
import { PhrasePicker } from "./phrasePicker";
import { TextArea } from "./textArea";
import { TextConflicts } from "./textConflicts";
import { textFields } from "./textFields";
import { type Draft, isUnsaved } from "./unsavedList";

/** What a teacher writes about a child, with Save and Undo. */
export function ChildTextsForm(props: {
  readonly view: ChildView;
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft | undefined) => void;
}) {
  const { view, draft, onDraft } = props;
  const { server } = useTools();
  const after = draft?.after ?? view.texts;
  const before = draft ? upToDate(draft.before, after, view.texts) : view.texts;
  // What is typed while a save is under way must not be lost when it ends.
  const latest = useRef(after);
  latest.current = after;
  const write = (texts: ChildTexts, from: ChildTexts = before) =>
    onDraft({ name: view.name, before: from, after: texts });
  const change = useChange((stage, { leftAlone }) => {
    // What was saved stays in sight until it is read again; what was left alone is asked about.
    if (stage === "done" && leftAlone.length === 0) write(latest.current, after);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was read makes a draft stale
  useEffect(() => {
    if (draft && !isUnsaved(draft)) onDraft(undefined);
  }, [view]);
  const set = (name: TextName, value: string) => write({ ...after, [name]: value });
  const unsaved = changedTexts(before, after).length > 0;
  // "Discard", "Keep mine" and "Keep what is there" go away when they are pressed.
  const conflicts = textConflicts(before, after, view.texts);
  const place = useFocusKept<HTMLDivElement>(`${unsaved} ${conflicts.length}`);
  return (
    <form
      class="form"
      onSubmit={(event) => event.preventDefault()}
      aria-label={`What to write about ${view.name}`}
    >
      <p class="hint">
        Parents read this. Do not record safeguarding, health or family details here.
      </p>
      {textFields.map(({ name, label, hint, phrases }) => (
        <TextArea
          key={name}
          label={label}
          hint={hint}
          value={after[name]}
          onType={(value) => set(name, value)}
          room={name === "comment" || name === "childsWords" ? view.room[name] : undefined}
        >
          {phrases && (
            <PhrasePicker
              what={label}
              phrases={view.choices[phrases]}
              onPick={(line) => set(name, withLine(after[name], line))}
            />
          )}
        </TextArea>
      ))}
      <div class="save" ref={place} tabIndex={-1}>
        <TextConflicts conflicts={conflicts} before={before} mine={after} onChoose={write} />
        <p class="actions">
          <WriteButton
            look="main"
            busy={change.busy || !unsaved}
            onPress={() => change.make(() => server.apiSaveChild({ upn: view.upn, before, after }))}
          >
            Save
          </WriteButton>
          {unsaved && <Button onPress={() => onDraft(undefined)}>Discard</Button>}
          <span class="quiet">{unsaved ? "Not saved yet" : "Everything is saved"}</span>
        </p>
      </div>
      <ChangeNotice change={change} what={`what was saved about ${view.name}`} />
    </form>
  );
}
