import { useState } from "preact/hooks";
import type { ClassView } from "../../src/app/api";
import { AskClosed } from "../parts/askClosed";
import { Choice } from "../parts/choice";
import { Disclosure } from "../parts/disclosure";

/** Asks the head for a change of a closed point's mark of a child of the class; nothing while none is closed. */
export function ClosedMarks({ closed }: Pick<ClassView, "closed">) {
  const [upn, setUpn] = useState("");
  const child = closed.find((each) => each.upn === upn);
  if (closed.length === 0) return null;
  return (
    <Disclosure summary="Ask for a change of a closed mark">
      <Choice
        label="Which child?"
        prompt="Choose"
        options={closed.map(({ upn: value, name }) => ({ value, words: name }))}
        value={upn}
        onChoose={setUpn}
      />
      {child && <AskClosed key={upn} {...child} />}
    </Disclosure>
  );
}
