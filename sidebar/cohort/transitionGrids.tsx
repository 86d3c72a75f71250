import { useState } from "preact/hooks";
import type { CohortView } from "../../src/app/api";
import { Choice } from "../parts/choice";
import { Section } from "../parts/section";
import { TransitionGrid } from "./transitionGrid";

/** Where children began and where they are now, a subject at a time. */
export function TransitionGrids({ grids }: { readonly grids: CohortView["grids"] }) {
  const [subject, setSubject] = useState(grids[0]?.subject ?? "");
  const grid = grids.find((each) => each.subject === subject);
  return (
    <Section title="From start to now">
      {grids.length === 0 && <p>No child has both a start and a mark yet.</p>}
      {grids.length > 0 && (
        <>
          <Choice
            label="Progress in"
            options={grids.map((each) => each.subject)}
            value={subject}
            onChoose={setSubject}
          />
          {grid && <TransitionGrid key={grid.subject} subject={grid.subject} cells={grid.cells} />}
        </>
      )}
    </Section>
  );
}
