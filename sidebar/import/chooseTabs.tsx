import { useState } from "preact/hooks";
import { useReading } from "../hooks/useReading";
import { Button } from "../parts/button";
import { Shown } from "../parts/shown";
import { TickBox } from "../parts/tickBox";
import { useTools } from "../tools";
import { listed } from "../words";
import type { Chosen } from "./chosen";

/** Tabs of the workbook that are the school's own, such as a tracking sheet of earlier years. */
export function ChooseTabs(props: { readonly onChoose: (chosen: Omit<Chosen, "id">) => void }) {
  const { server } = useTools();
  const reading = useReading("ownTabs", () => server.apiOwnTabs());
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (name: string, on: boolean) => {
    const after = new Set(ticked);
    if (on) after.add(name);
    else after.delete(name);
    setTicked(after);
  };
  return (
    <Shown reading={reading} atWork="Looking for tabs of your own.">
      {(names) => {
        const tabs = names.filter((name) => ticked.has(name));
        return names.length === 0 ? (
          <p>
            Every tab of this workbook is the add-on’s. Copy your tracking sheet into this workbook
            first (in that sheet: right-click its tab, Copy to), then come back.
          </p>
        ) : (
          <>
            <fieldset>
              <legend>Which tabs?</legend>
              <p class="hint">Tick several where they are laid out alike, as with a tab a class.</p>
              {names.map((name) => (
                <TickBox key={name} ticked={ticked.has(name)} onTick={(on) => tick(name, on)}>
                  {name}
                </TickBox>
              ))}
            </fieldset>
            <Button
              look="main"
              busy={tabs.length === 0}
              onPress={() =>
                props.onChoose({
                  title: listed(tabs),
                  notes: [],
                  holds: { from: "workbook", tabs },
                })
              }
            >
              {tabs.length === 0 ? "Tick a tab first" : "See what would change"}
            </Button>
          </>
        );
      }}
    </Shown>
  );
}
