import { Job } from "../parts/job";
import { Section } from "../parts/section";
import { useTools } from "../tools";

/** The jobs that go over the whole workbook. What comes first in an empty workbook stands out. */
export function Jobs() {
  const { server, overview } = useTools();
  const first = overview.missingTabs.length > 0 || overview.classes.length === 0;
  return (
    <Section title="Jobs for the whole workbook">
      <p class="hint">
        Makes what is missing when the year begins, children join or classes change.
      </p>
      <Job
        label="Set up this workbook"
        look={first ? "main" : "plain"}
        atWork="Setting up the tabs. This may take a minute."
        call={() => server.apiRunJob("setUpWorkbook")}
      />
      <p class="hint">Looks at every entry, and lists in the Checks tab what to mend.</p>
      <Job
        label="Check entries"
        atWork="Checking every entry. This may take a minute."
        call={() => server.apiRunJob("checkEntries")}
      />
      <p class="hint">
        Proposes a target for every child. What people have agreed is never overwritten.
      </p>
      <Job
        label="Propose targets"
        atWork="Working out a target for every child. This may take a minute."
        call={() => server.apiRunJob("proposeTargets")}
      />
    </Section>
  );
}
