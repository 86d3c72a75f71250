import type { ChildView } from "../../src/app/api";
import { useFocusWhenLost } from "../hooks/useFocusWhenLost";
import { PreviewLetter } from "../parts/previewLetter";
import { Section } from "../parts/section";
import { ShowMe } from "../parts/showMe";
import { ChildTextsForm } from "./childTextsForm";
import { ClosedPart } from "./closedPart";
import { ParentsPart } from "./parentsPart";
import { SubjectPart } from "./subjectPart";
import { type Draft, isUnsaved } from "./unsavedList";

/** What there is about a child: the marks and targets, what to write, and the letter. */
export function ChildContents(props: {
  readonly view: ChildView;
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft | undefined) => void;
}) {
  const { view, draft, onDraft } = props;
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  return (
    <>
      <h3 class="child-name" ref={heading} tabIndex={-1}>
        {view.name}
      </h3>
      <p class="row-head">
        <span class="quiet">{`${view.yearGroup}, ${view.className}`}</span>
        <ShowMe place={view.place} what={`the row of ${view.name}`} />
      </p>
      {view.subjects.map((subject) => (
        <SubjectPart key={subject.subject} upn={view.upn} subject={subject} />
      ))}
      <ClosedPart view={view} />
      <Section title="For the letter">
        <ChildTextsForm view={view} draft={draft} onDraft={onDraft} />
      </Section>
      <Section title="The letter">
        {draft && isUnsaved(draft) && (
          <p>The letter is made from what is saved. Save first to see your latest words.</p>
        )}
        <PreviewLetter upn={view.upn} child={view.name} on="child" />
      </Section>
      <ParentsPart view={view} />
    </>
  );
}
