import type { ComponentChildren } from "preact";
import type { Reading } from "../hooks/useReading";
import { AtWork } from "./atWork";
import { ProblemNotice } from "./notice";

/** Shows what was read; until then that it is being read, or why it could not be. */
export function Shown<Value>(props: {
  readonly reading: Reading<Value>;
  readonly atWork: string;
  readonly children: (value: Value) => ComponentChildren;
}) {
  const { value, problem, busy, read } = props.reading;
  return (
    <>
      {problem && <ProblemNotice problem={problem} again={read} />}
      {value === undefined && busy && <AtWork>{props.atWork}</AtWork>}
      {value !== undefined && props.children(value)}
    </>
  );
}
