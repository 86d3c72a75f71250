import { useState } from "preact/hooks";
import type { CellPlace, Problem } from "../../src/app/api";
import { useTools } from "../tools";
import { Button } from "./button";
import { ProblemNotice } from "./notice";

/** A button that selects a cell in the Sheet. `what` tells which, to those who hear the page. */
export function ShowMe(props: { readonly place: CellPlace; readonly what: string }) {
  const { server, announce } = useTools();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  const show = async () => {
    setBusy(true);
    setProblem(undefined);
    const reply = await server.apiShow(props.place);
    setBusy(false);
    if (reply.ok) announce(`${reply.value.tab}, ${reply.value.address} is selected in the Sheet.`);
    else setProblem(reply.problem);
  };
  return (
    <>
      <Button look="small" busy={busy} label={`Show me: ${props.what}`} onPress={() => void show()}>
        Show me
      </Button>
      {problem && <ProblemNotice problem={problem} again={() => void show()} />}
    </>
  );
}
