import type { PointView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useWho, type Who } from "../hooks/useWho";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Notice } from "../parts/notice";
import { useTools } from "../tools";

/**
 * Tells a head, on opening, that a point has closed by its date and can still be edited, with the
 * button that keeps and protects it. Nothing for anybody else.
 */
export function PointsToProtect() {
  const { toProtect, person } = useTools().overview;
  const who = useWho();
  const change = useChange();
  if (!person.mayDecide || (toProtect.length === 0 && change.state.stage === "none")) return null;
  return (
    <Notice
      kind={toProtect.length === 0 ? "done" : "unfinished"}
      title={toProtect.length === 0 ? "Protected" : "Closed, not protected yet"}
    >
      {toProtect.length > 0 && (
        <>
          <p>
            Marks can still be changed by anybody who may edit the Sheet. Google lets nothing
            protect them until a person presses the button.
          </p>
          {who.shown}
        </>
      )}
      {toProtect.map((point) => (
        <PointToProtect key={point.name} point={point} who={who} change={change} />
      ))}
      <ChangeNotice change={change} what="the closed point" />
    </Notice>
  );
}

function PointToProtect(props: {
  readonly point: PointView;
  readonly who: Who;
  readonly change: ReturnType<typeof useChange>;
}) {
  const { point, who, change } = props;
  const { server } = useTools();
  const named = `the ${point.name.toLowerCase()} point`;
  return (
    <>
      <p>{`The ${point.name.toLowerCase()} point closed on ${point.closes}.`}</p>
      <p class="actions">
        <WriteButton
          look="small"
          busy={change.busy}
          onPress={() => {
            if (!who.ready()) return;
            const close = { point: point.name, close: true, until: "" };
            change.make(() => server.apiPoint(close, who.name));
          }}
        >
          {`Keep and protect ${named}`}
        </WriteButton>
      </p>
    </>
  );
}
