import { useRef, useState } from "preact/hooks";
import type { Overview, Selection } from "../src/app/api";
import { followSelection, type Whereabouts } from "./hooks/followSelection";
import { useFollowing } from "./hooks/useFollowing";
import { useLongJobs } from "./hooks/useLongJobs";
import { useOverview } from "./hooks/useOverview";
import { Navigation } from "./navigation";
import { SchoolHeader } from "./schoolHeader";
import { ScreenFrame } from "./screenFrame";
import { type ScreenName, screens } from "./screens";
import type { Server } from "./server";
import { type Tools, ToolsContext } from "./tools";

/** The sidebar. Its frame is there before the workbook has answered. */
export function App({ server }: { readonly server: Server }) {
  const [spoken, announce] = useState("");
  const overview = useOverview(server);
  const jobs = useLongJobs(announce);
  const [chosen, setChosen] = useState<ScreenName | undefined>(undefined);
  const [at, setAt] = useState<Whereabouts>({});
  const [seen, setSeen] = useState<Selection | undefined>(undefined);
  const [following, setFollowing] = useState(true);
  const [by, setBy] = useState("");
  const { value } = overview;
  // Where the page begins is settled when it opens: set-up does not end in another screen.
  const first = useRef<ScreenName | undefined>(undefined);
  if (value) first.current ??= firstScreen(value);
  const screen = chosen ?? first.current ?? "class";
  const follows = following && value !== undefined && (screen === "class" || screen === "child");
  // Where the selection was when the page opened: a later reading does not move the page.
  const opened = useRef<Selection | undefined>(undefined);
  opened.current ??= value?.selection;
  // Opened beside another tab than a class's, the page does not know yet which row is selected.
  const known = opened.current?.className === undefined ? undefined : opened.current;
  const before = seen ?? known;
  useFollowing(server, follows, (selection) => {
    setAt((where) => followSelection(where, before, selection));
    setSeen(selection);
  });
  const className = at.className ?? opened.current?.className;
  const tools: Tools | undefined = value && {
    server,
    overview: value,
    changed: overview.changed,
    changes: overview.changes,
    announce,
    jobs,
    screen,
    go: setChosen,
    className: className ?? onlyClass(value),
    upn: at.upn ?? opened.current?.upn,
    chooseClass: (name) => setAt((where) => ({ ...where, className: name })),
    chooseChild: (upn) => setAt((where) => ({ ...where, upn })),
    following,
    setFollowing,
    by,
    setBy,
  };
  return (
    <>
      <SchoolHeader reading={overview} />
      <Navigation current={screen} go={setChosen} />
      <main>
        <ToolsContext.Provider value={tools}>
          {screens.map(({ name, heading }) => (
            <ScreenFrame
              key={name}
              name={name}
              heading={heading}
              current={screen === name}
              chosen={chosen !== undefined}
              reading={overview}
            />
          ))}
        </ToolsContext.Provider>
      </main>
      <div class="unseen" role="status" aria-live="polite">
        {spoken}
      </div>
    </>
  );
}

/** Set-up comes first while the workbook lacks tabs or classes. */
function firstScreen(overview: Overview): ScreenName {
  return overview.missingTabs.length > 0 || overview.classes.length === 0 ? "setUp" : "class";
}

function onlyClass({ classes }: Overview): string | undefined {
  return classes.length === 1 ? classes[0]?.name : undefined;
}
