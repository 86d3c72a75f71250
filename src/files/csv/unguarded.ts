const GUARDED_FORMULA = /^'(?=[=+\-@\t]|\d+$)/;
const TEXT_AS_FORMULA = /^="(.*)"$/s;

/**
 * The text of a cell that an exporter guarded so that Excel shows it as it is: `="0123"` or
 * `'0123` is 0123, `'=1+1` is =1+1. Everything else, such as `'t Hooft`, stays as it stands.
 */
export function unguarded(cell: string): string {
  if (cell[0] === "'") return cell.replace(GUARDED_FORMULA, "");
  if (cell[0] !== "=") return cell;
  const text = TEXT_AS_FORMULA.exec(cell)?.[1];
  return text === undefined ? cell : text.replace(/""/g, '"');
}
