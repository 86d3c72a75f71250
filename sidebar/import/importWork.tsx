import { useEffect, useRef } from "preact/hooks";
import { AtWork } from "../parts/atWork";
import { Button } from "../parts/button";
import { ProblemNotice } from "../parts/notice";
import type { Chosen } from "./chosen";
import { ImportNow } from "./importNow";
import { ImportQuestions } from "./importQuestions";
import { SheetTicks } from "./sheetTicks";
import { useImport } from "./useImport";
import { WhatItIs } from "./whatItIs";
import { WhatWouldChange } from "./whatWouldChange";

/** What was chosen, on its way into the workbook: what it is, questions, what would change. */
export function ImportWork(props: { readonly chosen: Chosen; readonly leave: () => void }) {
  const { chosen, leave } = props;
  const state = useImport(chosen);
  const heading = useRef<HTMLHeadingElement>(null);
  // While the person types in the Sheet the page has no focus, and takes none.
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  const { holds, notes, title } = chosen;
  const { value, problem, busy, read } = state.preview;
  return (
    <>
      <section class="part">
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {holds.from === "file" && holds.tables.length > 1 && (
          <SheetTicks names={holds.tables.map(({ name }) => name)} state={state} />
        )}
        <Button look="small" onPress={leave}>
          Choose something else
        </Button>
      </section>
      {value === undefined && problem && <ProblemNotice problem={problem} again={read} />}
      {value === undefined && busy && <AtWork>Working out what would change.</AtWork>}
      {value && (
        <>
          <WhatItIs preview={value} state={state} />
          <ImportQuestions questions={value.questions} state={state} />
          {value.plan !== "" && <WhatWouldChange preview={value} holds={holds} />}
          <ImportNow preview={value} state={state} />
        </>
      )}
    </>
  );
}
