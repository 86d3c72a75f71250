import { TickBox } from "../parts/tickBox";
import type { ImportState } from "./useImport";

/** Which sheets of a file, or parts of a Common Transfer File, are to be imported. */
export function SheetTicks(props: {
  readonly names: readonly string[];
  readonly state: ImportState;
}) {
  const { names, state } = props;
  const { tables, chooseTables } = state;
  const tick = (place: number, on: boolean) => {
    const places = names.map((_, each) => each);
    chooseTables(new Set(places.filter((each) => (each === place ? on : tables.has(each)))));
  };
  return (
    <fieldset>
      <legend>Which parts of the file?</legend>
      <p class="hint">Sheets with the same headers can be imported together.</p>
      {names.map((name, place) => (
        <TickBox key={name} ticked={tables.has(place)} onTick={(on) => tick(place, on)}>
          {name}
        </TickBox>
      ))}
      {tables.size === 0 && <p role="alert">Tick at least one.</p>}
    </fieldset>
  );
}
