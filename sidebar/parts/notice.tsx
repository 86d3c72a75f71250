import type { ComponentChildren } from "preact";
import type { Problem } from "../../src/app/api";
import { useFocusWhenLost } from "../hooks/useFocusWhenLost";
import { Button } from "./button";

/** How something ended. `nothing`: there was a reason to do nothing. */
export type NoticeKind = "done" | "unfinished" | "nothing" | "problem";

const titles: Readonly<Record<NoticeKind, string>> = {
  done: "Done",
  unfinished: "Not finished",
  nothing: "Nothing was made",
  problem: "That did not work",
};

/** Tells how something ended. It takes the focus where the button that was pressed has gone. */
export function Notice(props: {
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly children?: ComponentChildren;
}) {
  const element = useFocusWhenLost<HTMLDivElement>();
  return (
    <div
      class={`notice ${props.kind}`}
      ref={element}
      tabIndex={-1}
      role={props.kind === "problem" ? "alert" : undefined}
    >
      <p class="notice-title">{props.title ?? titles[props.kind]}</p>
      {props.children}
    </div>
  );
}

/** Tells a problem, with a button to try again where that may help. */
export function ProblemNotice(props: { readonly problem: Problem; readonly again?: () => void }) {
  const { problem, again } = props;
  return (
    <Notice kind="problem">
      <p>{problem.message}</p>
      {problem.retriable && again && (
        <p>
          <Button onPress={again}>Try again</Button>
        </p>
      )}
    </Notice>
  );
}
