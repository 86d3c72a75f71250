import { useState } from "preact/hooks";
import type { ClassView } from "../../src/app/api";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import type { Reading } from "../hooks/useReading";
import { Button } from "../parts/button";
import { Section } from "../parts/section";
import { useTools } from "../tools";
import { childrenText } from "../words";
import { OnEntry } from "../year/onEntry";
import { ClosedMarks } from "./closedMarks";
import { EnteredBars } from "./enteredBars";
import { FindingGroups } from "./findingGroups";
import { type Mended, withMended } from "./findingKey";
import { MissingMarks } from "./missingMarks";
import { OffTargetList } from "./offTargetList";

/** What was read of a class. It is read again when this page has changed the workbook. */
export function ClassContents(props: {
  readonly view: ClassView;
  readonly reading: Reading<ClassView>;
}) {
  const { view, reading } = props;
  const [mended, setMended] = useState<readonly Mended[]>([]);
  useReadAfterChanges("class", reading.read);
  const { onEntry } = useTools().overview;
  if (view.children === 0) return <p>{`There is no child in ${view.name} yet.`}</p>;
  return (
    <>
      <p class="row-head">
        <span>{childrenText(view.children)}</span>
        <Button
          look="small"
          busy={reading.busy}
          label={reading.busy ? `Reading… ${view.name}` : `Read ${view.name} again`}
          onPress={reading.read}
        >
          {reading.busy ? "Reading…" : `Read ${view.name} again`}
        </Button>
      </p>
      <OnEntry onEntry={onEntry} className={view.name} />
      <Section title="Marks entered">
        <EnteredBars subjects={view.subjects} point={view.point} />
        <MissingMarks view={view} />
        <ClosedMarks closed={view.closed} />
      </Section>
      <Section title="What there is to do">
        <FindingGroups
          groups={view.groups}
          mended={mended}
          onChanged={(one) => setMended((before) => withMended(before, one))}
        />
      </Section>
      <Section title="Children off target">
        <OffTargetList offTarget={view.offTarget} />
      </Section>
    </>
  );
}
