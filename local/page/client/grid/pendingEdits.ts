/**
 * The cells whose last content the server has not confirmed yet. What it says of them meanwhile is
 * older than what the person sees, and is not shown.
 */
export class PendingEdits {
  private readonly pending = new Map<string, number>();

  begin(cells: readonly { readonly row: number; readonly column: number }[]): void {
    for (const { row, column } of cells) {
      const key = `${row},${column}`;
      this.pending.set(key, (this.pending.get(key) ?? 0) + 1);
    }
  }

  end(cells: readonly { readonly row: number; readonly column: number }[]): void {
    for (const { row, column } of cells) {
      const key = `${row},${column}`;
      const left = (this.pending.get(key) ?? 1) - 1;
      if (left === 0) this.pending.delete(key);
      else this.pending.set(key, left);
    }
  }

  has({ row, column }: { readonly row: number; readonly column: number }): boolean {
    return this.pending.has(`${row},${column}`);
  }
}
