import { useState } from "preact/hooks";
import type { NewPhrases as Offer } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { useReading } from "../hooks/useReading";
import { Button, WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Disclosure } from "../parts/disclosure";
import { Shown } from "../parts/shown";
import { useTools } from "../tools";
import { counted } from "../words";

/** Phrases of letters that came with the add-on after the Phrases tab was filled, looked for when they are asked for. */
export function NewPhrases() {
  const { server } = useTools();
  const [open, setOpen] = useState(false);
  const reading = useReading(open ? "phrases" : undefined, () => server.apiNewPhrases());
  useReadAfterChanges("setUp", reading.read);
  const change = useChange();
  return (
    <>
      <p>
        A newer add-on may bring more phrases for letters. Adding them puts them below the others in
        the Phrases tab; what you have changed or taken out stays so.
      </p>
      <Button expanded={open} onPress={() => setOpen(!open)}>
        {open ? "Hide the new phrases" : "Look for new phrases"}
      </Button>
      {open && (
        <Shown reading={reading} atWork="Looking through the Phrases tab.">
          {(offer) =>
            offer.count === 0 ? (
              <p>✓ There are none that the Phrases tab has not had.</p>
            ) : (
              <Offered
                offer={offer}
                busy={change.busy}
                onAdd={() => change.make(() => server.apiAddPhrases())}
              />
            )
          }
        </Shown>
      )}
      <ChangeNotice change={change} what="the phrases that were added" />
    </>
  );
}

function Offered(props: {
  readonly offer: Offer;
  readonly busy: boolean;
  readonly onAdd: () => void;
}) {
  const { count, uses } = props.offer;
  return (
    <>
      <p>{`${counted(count, "new phrase")}:`}</p>
      {uses.map(({ use, texts }) => (
        <Disclosure key={use} summary={`${use} (${texts.length})`}>
          <ul>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
      <WriteButton look="main" busy={props.busy} onPress={props.onAdd}>
        {`Add ${counted(count, "new phrase")}`}
      </WriteButton>
    </>
  );
}
