import { useEffect, useState } from "preact/hooks";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { useReading } from "../hooks/useReading";
import { ChildPicker } from "../parts/childPicker";
import { FollowSwitch } from "../parts/followSwitch";
import { Shown } from "../parts/shown";
import { useTools } from "../tools";
import { ChildContents } from "./childContents";
import { type Draft, UnsavedList } from "./unsavedList";

/** A child, chosen by name or by the selected row. What is typed is kept until it is saved. */
export function ChildScreen() {
  const { server, overview, upn, chooseChild, screen, announce } = useTools();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [wanted, setWanted] = useState(upn);
  useEffect(() => {
    if (screen === "child") setWanted(upn);
  }, [screen, upn]);
  const reading = useReading(wanted, (each) => server.apiChild(each));
  useReadAfterChanges("child", reading.read);
  const keep = (of: string, draft: Draft | undefined) =>
    setDrafts((before) => {
      const after = new Map(before);
      if (draft) after.set(of, draft);
      else after.delete(of);
      return after;
    });
  return (
    <>
      <ChildPicker
        names={overview.children}
        onChoose={({ upn: chosen, name }) => {
          chooseChild(chosen);
          announce(`Showing ${name}.`);
        }}
      />
      <FollowSwitch />
      <UnsavedList drafts={drafts} except={wanted} onOpen={chooseChild} />
      {wanted === undefined && (
        <p>Choose a child by name, or select the child’s row in the Sheet.</p>
      )}
      {wanted !== undefined && (
        <Shown reading={reading} atWork="Reading what there is about this child.">
          {(view) => (
            <ChildContents
              key={view.upn}
              view={view}
              draft={drafts.get(view.upn)}
              onDraft={(draft) => keep(view.upn, draft)}
            />
          )}
        </Shown>
      )}
    </>
  );
}
