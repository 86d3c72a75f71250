import { useState } from "preact/hooks";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { useReading } from "../hooks/useReading";
import { Choice } from "../parts/choice";
import { Job } from "../parts/job";
import { Section } from "../parts/section";
import { Shown } from "../parts/shown";
import { useTools } from "../tools";
import { childrenText } from "../words";
import { PointsToProtect } from "../year/pointsToProtect";
import { Gaps } from "./gaps";
import { Measures } from "./measures";
import { ParentsTold } from "./parentsTold";
import { TransitionGrids } from "./transitionGrids";
import { WhatIf } from "./whatIfPart";

/** A school, year group or class, for the head. */
export function CohortScreen() {
  const { server, overview } = useTools();
  const [scope, setScope] = useState("");
  const of = scope === "School" ? "the school" : scope;
  const reading = useReading(scope === "" ? undefined : scope, (wanted) =>
    server.apiCohort(wanted),
  );
  useReadAfterChanges("school", reading.read);
  return (
    <>
      <PointsToProtect />
      <Choice
        label="Which children?"
        prompt="Choose"
        options={overview.scopes}
        value={scope}
        onChoose={setScope}
      />
      {scope === "" ? (
        <p>Choose the school, a year group or a class to see attainment, gaps and progress.</p>
      ) : (
        <Shown reading={reading} atWork={`Reading the figures of ${of}.`}>
          {(view) =>
            view.children === 0 ? (
              <p>{`There is no child in ${of}.`}</p>
            ) : (
              <div key={view.scope}>
                <p class="quiet">{childrenText(view.children)}</p>
                <Measures measures={view.measures} />
                <WhatIf view={view} />
                <Gaps gaps={view.gaps} />
                <TransitionGrids grids={view.grids} />
                <ParentsTold parents={view.parents} />
              </div>
            )
          }
        </Shown>
      )}
      {scope !== "" && (
        <Section title="Cohort summary">
          <p>{`A document about ${of} that answers the policy’s five questions.`}</p>
          <Job
            key={scope}
            label="Generate cohort summary"
            look="main"
            atWork="Writing the cohort summary. This may take a minute."
            makes="the cohort summary"
            call={() => server.apiCohortSummary(scope)}
          />
        </Section>
      )}
      <Section title="Governors’ report">
        <p>A document on the whole school that names nobody and withholds small groups.</p>
        <Job
          label="Generate governors' report"
          atWork="Writing the governors’ report. This may take a minute."
          makes="the governors’ report"
          call={() => server.apiGovernorsReport()}
        />
      </Section>
    </>
  );
}
