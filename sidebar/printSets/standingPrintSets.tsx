import { useState } from "preact/hooks";
import type { PrintSetView, Problem } from "../../src/app/api";
import type { Reading } from "../hooks/useReading";
import { WriteButton } from "../parts/button";
import { Disclosure } from "../parts/disclosure";
import { ProblemNotice } from "../parts/notice";
import { OutLink } from "../parts/outLink";
import { useTools } from "../tools";
import { counted } from "../words";

/** The print sets that still stand in this person's Drive, each with the way to the bin. Nothing where there is none. */
export function StandingPrintSets({
  reading,
}: {
  readonly reading: Reading<readonly PrintSetView[]>;
}) {
  const { server, jobs, announce } = useTools();
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  // Drive's list may name for a moment longer what was put in the bin.
  const [binned, setBinned] = useState<ReadonlySet<string>>(new Set());
  const standing = (reading.value ?? []).filter(({ id }) => !binned.has(id));
  if (standing.length === 0) return null;
  const bin = ({ id, name }: PrintSetView) =>
    jobs.run("putting a print set in the bin", async () => {
      setProblem(undefined);
      const reply = await server.apiBinPrintSet(id);
      if (!reply.ok) {
        setProblem(reply.problem);
        reading.read();
        return;
      }
      setBinned((before) => new Set([...before, id]));
      announce(`${name} is in the bin.`);
    });
  return (
    <Disclosure
      summary={`${counted(standing.length, "print set stands", "print sets stand")} in your Drive`}
    >
      <p class="hint">
        Each holds the letters of many families. Put it in the bin once it is printed.
      </p>
      <ul class="rows">
        {standing.map((each) => (
          <li key={each.id}>
            <OutLink address={each.link}>{each.name}</OutLink>
            <p class="actions">
              <WriteButton
                look="small"
                label={`Put ${each.name} in the bin`}
                onPress={() => bin(each)}
              >
                Put it in the bin
              </WriteButton>
            </p>
          </li>
        ))}
      </ul>
      {problem && <ProblemNotice problem={problem} />}
    </Disclosure>
  );
}
