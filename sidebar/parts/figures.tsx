import { numberText } from "../words";

/** A number with what it counts. The kind gives its colour; the words say the same. */
export interface Figure {
  readonly kind: "mend" | "check" | "toDo" | "agreed";
  readonly value: number;
  readonly label: string;
}

/** Some numbers side by side, each with its words. */
export function Figures(props: { readonly figures: readonly Figure[] }) {
  return (
    <ul class="figures">
      {props.figures.map(({ kind, value, label }) => (
        <li key={label} class={kind}>
          <span class="figure">{numberText(value)}</span> {label}
        </li>
      ))}
    </ul>
  );
}
