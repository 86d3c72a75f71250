import { useId } from "preact/hooks";
import type { ImportPreview } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { AtWork } from "../parts/atWork";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { ProblemNotice } from "../parts/notice";
import { Section } from "../parts/section";
import { useTools } from "../tools";
import { importLabel, whyNotYet } from "./importWords";
import type { ImportState } from "./useImport";

/**
 * Writes what the preview shows. Where the workbook has changed since, nothing is written and the
 * preview is read again: what the person has said is kept.
 */
export function ImportNow(props: { readonly preview: ImportPreview; readonly state: ImportState }) {
  const { preview, state } = props;
  const { server } = useTools();
  const id = useId();
  const change = useChange();
  const { busy: looking, problem, read } = state.preview;
  const reason = looking || problem ? undefined : whyNotYet(preview);
  const start = () =>
    change.make(async () => {
      const reply = await server.apiImport({ ...state.request, plan: preview.plan });
      if (!reply.ok) read();
      return reply;
    });
  return (
    <Section title="Import">
      <div class="job">
        {reason !== undefined && <p id={id}>{reason}</p>}
        <WriteButton
          look="main"
          busy={change.busy || looking || problem !== undefined || reason !== undefined}
          describedBy={reason === undefined ? undefined : id}
          onPress={start}
        >
          {importLabel(preview.counts)}
        </WriteButton>
        {looking && <AtWork>Working out what would change.</AtWork>}
        {problem && <ProblemNotice problem={problem} again={read} />}
        {change.state.stage === "problem" ? (
          <ProblemNotice problem={change.state.problem} />
        ) : (
          <ChangeNotice change={change} what="the import" />
        )}
      </div>
    </Section>
  );
}
