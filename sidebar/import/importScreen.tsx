import { useRef, useState } from "preact/hooks";
import { ChooseSource } from "./chooseSource";
import type { Chosen } from "./chosen";
import { ImportWork } from "./importWork";

/** Brings data into the workbook: choose where it is, see what would change, import. */
export function ImportScreen() {
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  const next = useRef(1);
  const choose = (source: Omit<Chosen, "id">) => {
    setChosen({ ...source, id: next.current });
    next.current += 1;
  };
  return chosen === undefined ? (
    <ChooseSource onChoose={choose} />
  ) : (
    <ImportWork key={chosen.id} chosen={chosen} leave={() => setChosen(undefined)} />
  );
}
