import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem, Reply } from "../../src/app/api";

/** Something that is read from the workbook. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly problem?: Problem;
  readonly busy: boolean;
  /** Reads it again; what was read before stays until the new one is there. */
  readonly read: () => void;
}

interface State<Value> {
  readonly key?: string;
  readonly value?: Value;
  readonly problem?: Problem;
  readonly busy: boolean;
}

/**
 * Reads what `key` names whenever that changes, and nothing while there is no key. Where two reads
 * overlap, the later one counts.
 */
export function useReading<Value>(
  key: string | undefined,
  ask: (key: string) => Promise<Reply<Value>>,
): Reading<Value> {
  const [state, setState] = useState<State<Value>>({ busy: false });
  const latest = useRef(0);
  const read = () => {
    latest.current += 1;
    const mine = latest.current;
    if (key === undefined) {
      setState({ busy: false });
      return;
    }
    setState(({ key: before, value }) => ({
      key,
      busy: true,
      ...(before === key && value !== undefined && { value }),
    }));
    void ask(key).then((reply) => {
      if (mine !== latest.current) return;
      setState(({ value }) =>
        reply.ok
          ? { key, busy: false, value: reply.value }
          : { key, busy: false, problem: reply.problem, ...(value !== undefined && { value }) },
      );
    });
  };
  const latestRead = useRef(read);
  latestRead.current = read;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what to read depends on the key alone
  useEffect(() => latestRead.current(), [key]);
  // Right after the key has changed, the state still speaks of the one before.
  if (state.key !== key) return { busy: key !== undefined, read };
  const { value, problem, busy } = state;
  return { busy, read, ...(value !== undefined && { value }), ...(problem && { problem }) };
}
