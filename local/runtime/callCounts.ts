import { callKind } from "./callKinds";

/** How often each service was called. */
export interface CallCounts {
  /** Reads and writes of the spreadsheet's content and formats. */
  readonly sheet: number;
  /** Questions about its shape, and objects made without a trip to Google. */
  readonly lookup: number;
  readonly drive: number;
  /** Properties, cache, locks, dialogs, utilities. */
  readonly other: number;
  /** By call, such as `Range.getValues`. */
  readonly byCall: Readonly<Record<string, number>>;
  /** `sheet` calls by the tab they were about. */
  readonly sheetByTab: Readonly<Record<string, number>>;
}

/** Counts calls as they happen. */
export class CallCounter {
  private readonly calls = new Map<string, number>();
  private readonly tabs = new Map<string, number>();
  private readonly kinds = { sheet: 0, lookup: 0, drive: 0, other: 0 };

  add(service: string, method: string, tab: string | undefined): void {
    const call = `${service}.${method}`;
    const kind = callKind(service, method);
    this.kinds[kind]++;
    this.calls.set(call, (this.calls.get(call) ?? 0) + 1);
    if (kind === "sheet" && tab !== undefined) this.tabs.set(tab, (this.tabs.get(tab) ?? 0) + 1);
  }

  counts(): CallCounts {
    return {
      ...this.kinds,
      byCall: Object.fromEntries(this.calls),
      sheetByTab: Object.fromEntries(this.tabs),
    };
  }
}
