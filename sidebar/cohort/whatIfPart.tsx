import { useState } from "preact/hooks";
import type { CohortView } from "../../src/app/api";
import { Bar } from "../parts/bar";
import { Button } from "../parts/button";
import { Choice } from "../parts/choice";
import { Section } from "../parts/section";
import { ShowMore } from "../parts/showMore";
import { TickBox } from "../parts/tickBox";
import { childrenText, counted, percentText } from "../words";
import { subjectsOf, whatIf } from "./whatIf";

const together = "All together";
const bands = [
  { value: "2", words: "expected" },
  { value: "3", words: "greater depth" },
] as const;

/** What if these children reached a band? It is worked out on this page; nothing is written. */
export function WhatIf({ view }: { readonly view: CohortView }) {
  const subjects = subjectsOf(view.whatIf);
  const [measured, setMeasured] = useState(together);
  const [band, setBand] = useState("2");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const subject = measured === together ? {} : { subject: measured };
  const { now, ifReached, open, leftOut } = whatIf(
    view.whatIf,
    { ...subject, atLeast: Number(band) },
    ticked,
  );
  const words = bands.find(({ value }) => value === band)?.words ?? "";
  const moved = ifReached.reached - now.reached;
  const tick = (upn: string, on: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      if (on) after.add(upn);
      else after.delete(upn);
      return after;
    });
  return (
    <Section title={`What if they reached ${words}?`}>
      <p class="hint">Tick children to see what would change. Nothing is written to the Sheet.</p>
      <Choice
        label="In"
        options={[together, ...subjects]}
        value={measured}
        onChoose={setMeasured}
      />
      <Choice label="Reaching" options={bands} value={band} onChoose={setBand} />
      <div class="what-if" role="status">
        <p>
          Now: <b>{percentText(now)}</b>
        </p>
        <Bar part={now.reached} whole={now.n} />
        <p>
          {moved === 0
            ? "If the ticked children reached it: "
            : `If ${counted(moved, "more child", "more children")} reached it: `}
          <b>{percentText(ifReached)}</b>
        </p>
        <Bar part={ifReached.reached} whole={ifReached.n} />
      </div>
      {leftOut > 0 && (
        <p class="quiet">{`${childrenText(leftOut)} without a mark ${leftOut === 1 ? "is" : "are"} left out.`}</p>
      )}
      {open.length === 0 ? (
        <p>
          {now.n === 0 ? "No child has a mark yet." : "✓ Every child with a mark has reached it."}
        </p>
      ) : (
        <fieldset>
          <legend>{`Not there yet: ${childrenText(open.length)}, the nearest first`}</legend>
          <ShowMore key={`${measured} ${band}`} kind="ticks" items={open}>
            {({ upn, name }) => (
              <li key={upn}>
                <TickBox ticked={ticked.has(upn)} onTick={(on) => tick(upn, on)}>
                  {name}
                </TickBox>
              </li>
            )}
          </ShowMore>
        </fieldset>
      )}
      {open.length > 0 && (
        <p>
          <Button busy={ticked.size === 0} onPress={() => setTicked(new Set())}>
            Untick all
          </Button>
        </p>
      )}
    </Section>
  );
}
