import { useState } from "preact/hooks";
import { Choice } from "../parts/choice";
import { Job } from "../parts/job";
import { Section } from "../parts/section";
import { useTools } from "../tools";

const allSubjects = "All three";

/** The documents about a class: for its meeting, for planning, and for the children on paper. */
export function ClassDocuments(props: { readonly className: string }) {
  const { className } = props;
  const { server } = useTools();
  const [subject, setSubject] = useState(allSubjects);
  return (
    <>
      <Section title="Progress meeting">
        <p class="hint">
          What came of the last meeting, the children to discuss, and blanks for actions.
        </p>
        <Job
          label="Prepare progress meeting"
          look="main"
          atWork="Writing the document for the meeting."
          makes="the document"
          call={() => server.apiClassDocument({ kind: "progressMeeting", className })}
        />
      </Section>
      <Section title="Planning and the children">
        <Choice
          label="Planning groups for"
          options={[allSubjects, "Reading", "Writing", "Mathematics"]}
          value={subject}
          onChoose={setSubject}
        />
        <Job
          label="Generate planning groups"
          atWork="Writing the planning groups."
          makes="the planning groups"
          call={() => server.apiClassDocument({ kind: "planningGroups", className, subject })}
        />
        <p class="hint">A page a child to fill in together, and cards to cut out: for paper.</p>
        <Job
          label="Generate review sheets"
          atWork="Writing the review sheets."
          makes="the review sheets"
          call={() => server.apiClassDocument({ kind: "reviewSheets", className })}
        />
        <Job
          label="Generate target cards"
          atWork="Writing the target cards."
          makes="the target cards"
          call={() => server.apiClassDocument({ kind: "targetCards", className })}
        />
      </Section>
    </>
  );
}
