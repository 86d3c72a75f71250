import type { FindingGroup, FindingView, Matter } from "../../src/app/api";
import { Disclosure } from "../parts/disclosure";
import { ShowMore } from "../parts/showMore";
import { numberText } from "../words";
import { findingKey, groupsWithMended, type Mended } from "./findingKey";
import { FindingRow } from "./findingRow";

/** A mark before a group's title that tells how much it matters, apart from its colour. */
const marks: Readonly<Record<Matter, string>> = { mend: "✗", check: "?", toDo: "…" };

/** What the checks found, grouped by what to do. What has to be mended is open at first. */
export function FindingGroups(props: {
  readonly groups: readonly FindingGroup[];
  readonly mended: readonly Mended[];
  readonly onChanged: (mended: Mended) => void;
}) {
  const { mended, onChanged } = props;
  const done = new Set(
    mended.filter(({ undone }) => !undone).map(({ finding }) => findingKey(finding)),
  );
  const groups = groupsWithMended(props.groups, mended);
  if (groups.length === 0) return <p>✓ Nothing: the checks found nothing to ask about.</p>;
  const found = new Set(props.groups.flatMap(({ findings }) => findings.map(findingKey)));
  const left = (findings: readonly FindingView[]) =>
    findings.map(findingKey).filter((key) => found.has(key) && !done.has(key)).length;
  return (
    <>
      {groups.map((group, place) => (
        <Disclosure
          key={group.title}
          open={group.matter === "mend"}
          summary={
            <span class={`group ${group.matter}`}>
              <span aria-hidden="true">{marks[group.matter]} </span>
              {`${group.title}: ${numberText(left(group.findings))}`}
            </span>
          }
        >
          <ShowMore items={group.findings}>
            {(finding) => (
              <FindingRow
                key={findingKey(finding)}
                finding={finding}
                onChanged={(undone) => onChanged({ group, place, finding, undone })}
              />
            )}
          </ShowMore>
        </Disclosure>
      ))}
    </>
  );
}
