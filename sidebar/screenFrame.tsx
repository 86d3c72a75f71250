import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ChildScreen } from "./child/childScreen";
import { ClassScreen } from "./class/classScreen";
import { CohortScreen } from "./cohort/cohortScreen";
import type { OverviewReading } from "./hooks/useOverview";
import { ImportScreen } from "./import/importScreen";
import { LettersScreen } from "./letters/lettersScreen";
import { MeetingsScreen } from "./meetings/meetingsScreen";
import { Shown } from "./parts/shown";
import type { ScreenName } from "./screens";
import { SetUpScreen } from "./setUp/setUpScreen";
import { TargetsScreen } from "./targets/targetsScreen";

const contents = {
  class: ClassScreen,
  child: ChildScreen,
  school: CohortScreen,
  targets: TargetsScreen,
  meetings: MeetingsScreen,
  letters: LettersScreen,
  import: ImportScreen,
  setUp: SetUpScreen,
} as const;

/**
 * A screen with its heading. Once visited it stays, hidden, so that what is typed is kept and a run
 * of letters goes on while the person looks at another. Its heading takes the focus when it is
 * chosen.
 */
export function ScreenFrame(props: {
  readonly name: ScreenName;
  readonly heading: string;
  readonly current: boolean;
  /** Whether a person chose the screen: the first one takes no focus. */
  readonly chosen: boolean;
  readonly reading: OverviewReading;
}) {
  const { name, heading, current, chosen, reading } = props;
  const [visited, setVisited] = useState(current);
  const title = useRef<HTMLHeadingElement>(null);
  // At once, so that it takes nothing from a field that the person has gone on to.
  useLayoutEffect(() => {
    if (!current) return;
    setVisited(true);
    if (!chosen) return;
    title.current?.focus();
    window.scrollTo(0, 0);
  }, [current, chosen]);
  if (!visited && !current) return null;
  const Contents = contents[name];
  return (
    <div class="screen" hidden={!current}>
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      <Shown reading={reading} atWork="Reading the workbook.">
        {() => <Contents />}
      </Shown>
    </div>
  );
}
