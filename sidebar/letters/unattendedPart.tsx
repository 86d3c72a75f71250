import { useState } from "preact/hooks";
import type {
  LettersRequest,
  Problem,
  Reply,
  Unattended,
  UnattendedStanding,
} from "../../src/app/api";
import { useReading } from "../hooks/useReading";
import { WriteButton } from "../parts/button";
import { Disclosure } from "../parts/disclosure";
import { Notice, ProblemNotice } from "../parts/notice";
import { useTools } from "../tools";
import { counted } from "../words";

/** Hands letters to a run that needs no page: folded away, since most runs are over in minutes. */
export function UnattendedPart({ request }: { readonly request: LettersRequest }) {
  const { server } = useTools();
  const call = useUnattendedCall();
  return (
    <Disclosure summary="Make them unattended">
      <p class="hint">
        Google makes the letters while no page is open: for a whole school, or when today’s limit
        has been reached. It takes longer than making them here.
      </p>
      <p>
        <WriteButton
          busy={call.busy}
          onPress={() => call.make("unattended letters", () => server.apiLettersHandOver(request))}
        >
          Make them unattended
        </WriteButton>
      </p>
      <CallOutcome call={call} />
    </Disclosure>
  );
}

/** How so many letters that were handed over stand, with the way to take them back; nothing while it is not known how many. */
export function UnattendedRuns({ letters }: { readonly letters: number | undefined }) {
  const { server } = useTools();
  const call = useUnattendedCall();
  // Asked once: what a run that is at its end has made is told to whoever asks first.
  const reading = useReading(letters?.toString(), () => server.apiLettersUnattended());
  if (!letters && call.done === undefined) return null;
  const own = reading.value ?? [];
  const open = own.filter(({ done }) => !done);
  return (
    <Notice kind="nothing" title="Letters are made unattended">
      {reading.value && own.length === 0 && (
        <p>{`A colleague has handed over ${counted(letters ?? 0, "letter")}; they are left to that run.`}</p>
      )}
      {own.map((standing) => (
        <p key={standing.run}>{standingSentence(standing)}</p>
      ))}
      {open.map(({ run, name }) => (
        <p class="actions" key={run}>
          <WriteButton
            look="small"
            label={`Take the letters of ${name} back`}
            busy={call.busy}
            onPress={() => call.make("unattended letters", () => server.apiLettersTakeBack(run))}
          >
            Take them back
          </WriteButton>
        </p>
      ))}
      <CallOutcome call={call} />
    </Notice>
  );
}

/** `Oak: 12 of 30 made unattended, 18 still to make.` */
function standingSentence({
  name,
  asked,
  made,
  failed,
  waiting,
  stopped,
}: UnattendedStanding): string {
  const failing = failed > 0 ? `, ${failed} failed` : "";
  const why = stopped === undefined ? "" : ` ${stopped}`;
  return `${name}: ${made} of ${asked} made unattended${failing}, ${waiting} still to make.${why}`;
}

interface UnattendedCall {
  readonly busy: boolean;
  readonly done?: Unattended;
  readonly problem?: Problem;
  readonly make: (name: string, call: () => Promise<Reply<Unattended>>) => void;
}

function useUnattendedCall(): UnattendedCall {
  const { jobs, announce, changed } = useTools();
  const [state, setState] = useState<Omit<UnattendedCall, "make">>({ busy: false });
  return {
    ...state,
    make: (name, call) =>
      jobs.run(name, async () => {
        setState({ busy: true });
        const reply = await call();
        if (!reply.ok) {
          setState({ busy: false, problem: reply.problem });
          return;
        }
        setState({ busy: false, done: reply.value });
        announce(reply.value.sentence);
        changed();
      }),
  };
}

function CallOutcome({ call }: { readonly call: UnattendedCall }) {
  return (
    <>
      {call.problem && <ProblemNotice problem={call.problem} />}
      {call.done && <p role="status">{call.done.sentence}</p>}
    </>
  );
}
