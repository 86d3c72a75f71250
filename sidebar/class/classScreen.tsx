import { useEffect, useState } from "preact/hooks";
import { useReading } from "../hooks/useReading";
import { Choice } from "../parts/choice";
import { FollowSwitch } from "../parts/followSwitch";
import { Shown } from "../parts/shown";
import { useTools } from "../tools";
import { PointsToProtect } from "../year/pointsToProtect";
import { AllClasses } from "./allClasses";
import { ClassContents } from "./classContents";
import { EnteredBars } from "./enteredBars";

/** How long after the first view a selected class is read, in milliseconds: opening is one call. */
const afterOpening = 1_000;

/** A class, for its teacher: what is entered, what there is to do, and who is off target. */
export function ClassScreen() {
  const { server, overview, className, chooseClass, screen } = useTools();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), afterOpening);
    return () => clearTimeout(timer);
  }, []);
  const known = overview.classes.find(({ name }) => name === className);
  // Another screen's choice of class is read when the person comes back to this one.
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (ready && screen === "class") setWanted(known?.name);
  }, [ready, screen, known?.name]);
  const reading = useReading(wanted, (name) => server.apiClass(name));
  return (
    <>
      <Choice
        label="Class"
        prompt="All classes"
        options={overview.classes.map(({ name }) => name)}
        value={known?.name ?? ""}
        onChoose={(name) => {
          setReady(true);
          chooseClass(name);
        }}
      />
      <FollowSwitch />
      <PointsToProtect />
      {known === undefined && <AllClasses />}
      {known && reading.value === undefined && (
        <EnteredBars subjects={known.subjects} point={overview.point} />
      )}
      {known && (
        <Shown
          reading={wanted === known.name ? reading : { ...reading, busy: true }}
          atWork={`Reading what there is to do in ${known.name}.`}
        >
          {(view) => <ClassContents key={view.name} view={view} reading={reading} />}
        </Shown>
      )}
    </>
  );
}
