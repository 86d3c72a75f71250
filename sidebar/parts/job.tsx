import { useState } from "preact/hooks";
import type { JobReply, Problem, Reply } from "../../src/app/api";
import { useTools } from "../tools";
import { AtWork } from "./atWork";
import { WriteButton } from "./button";
import { JobOutcome } from "./jobOutcome";
import { ProblemNotice } from "./notice";

type State =
  | { readonly stage: "none" | "busy" }
  | { readonly stage: "done"; readonly reply: JobReply }
  | { readonly stage: "problem"; readonly problem: Problem };

/** A job of one call: its button, and under it how it goes. */
export function Job(props: {
  /** The button's words, as in the menu. */
  readonly label: string;
  /** Said while it is at work. */
  readonly atWork: string;
  /** The document it makes, where it makes one: `the cohort summary`. */
  readonly makes?: string;
  readonly look?: "main" | "plain";
  readonly call: () => Promise<Reply<JobReply>>;
}) {
  const { jobs, announce, changed } = useTools();
  const [state, setState] = useState<State>({ stage: "none" });
  const start = () =>
    jobs.run(props.label, async () => {
      setState({ stage: "busy" });
      announce(props.atWork);
      const reply = await props.call();
      if (!reply.ok) {
        setState({ stage: "problem", problem: reply.problem });
        return;
      }
      setState({ stage: "done", reply: reply.value });
      announce(reply.value.sentences.join(" "));
      changed();
    });
  return (
    <div class="job">
      <WriteButton look={props.look ?? "plain"} onPress={start}>
        {props.label}
      </WriteButton>
      {state.stage === "busy" && <AtWork>{props.atWork}</AtWork>}
      {state.stage === "problem" && <ProblemNotice problem={state.problem} again={start} />}
      {state.stage === "done" && (
        <JobOutcome
          reply={state.reply}
          {...(props.makes && { makes: props.makes })}
          again={start}
        />
      )}
    </div>
  );
}
