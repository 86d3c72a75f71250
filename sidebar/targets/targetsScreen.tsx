import { useState } from "preact/hooks";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { useReading } from "../hooks/useReading";
import { Choice } from "../parts/choice";
import { Shown } from "../parts/shown";
import { useTools } from "../tools";
import { TargetReview } from "./targetReview";

/** The targets of a class, to be reviewed and agreed. */
export function TargetsScreen() {
  const { server, overview, className } = useTools();
  const names = overview.classes.map(({ name }) => name);
  const [chosen, setChosen] = useState(
    className !== undefined && names.includes(className) ? className : "",
  );
  const reading = useReading(chosen === "" ? undefined : chosen, (name) => server.apiTargets(name));
  useReadAfterChanges("targets", reading.read);
  return (
    <>
      <Choice
        label="Class"
        prompt="Choose a class"
        options={names}
        value={chosen}
        onChoose={setChosen}
      />
      {chosen === "" ? (
        <p>Choose a class to review its targets.</p>
      ) : (
        <Shown reading={reading} atWork={`Reading the targets of ${chosen}.`}>
          {(targets) =>
            targets.length === 0 ? (
              <p>{`No target is proposed in ${chosen} yet. Set-up has the button that proposes targets.`}</p>
            ) : (
              <TargetReview key={chosen} className={chosen} targets={targets} />
            )
          }
        </Shown>
      )}
    </>
  );
}
