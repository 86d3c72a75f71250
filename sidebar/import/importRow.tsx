import type { ImportRowView } from "../../src/app/api";

/** A row of the file: whom it is about, why it does not come in, or what it changes. */
export function ImportRow(props: {
  readonly row: ImportRowView;
  /** Whether its sheet has to be named. */
  readonly where: boolean;
}) {
  const { table, line, about, reason, outcome, changes } = props.row;
  return (
    <li>
      <p>
        <b>{about}</b>
        <span class="quiet">{props.where ? ` ${table}, row ${line}` : ` Row ${line}`}</span>
      </p>
      {reason !== undefined && <p>{reason}</p>}
      {outcome === "add" && changes.length > 0 && (
        <p class="quiet">{changes.map(({ column, after }) => `${column}: ${after}`).join("; ")}</p>
      )}
      {outcome !== "add" && changes.length > 0 && (
        <ul>
          {changes.map(({ column, before, after }) => (
            <li key={column}>
              {`${column}: ${before === "" ? "blank" : before} `}
              <span aria-hidden="true">→</span>
              <span class="unseen">becomes</span>
              {` ${after === "" ? "blank" : after}`}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
