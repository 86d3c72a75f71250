import type { Answer, Question } from "../../workspace";
import type {
  CallRequest,
  ClickRequest,
  DriveEntry,
  EditReply,
  EditRequest,
  PageState,
  RunReply,
  TabChange,
  TabView,
  ToastView,
} from "../protocol";
import type { DocumentFile } from "./driveEntries";
import type { OpenOptions } from "./openedWorkbook";

/** What the server may ask of the workbook's thread, with what is given and what comes back. */
export interface Tasks {
  readonly state: { readonly given: undefined; readonly back: PageState };
  readonly tab: { readonly given: number; readonly back: TabView | undefined };
  readonly drive: { readonly given: undefined; readonly back: readonly DriveEntry[] };
  readonly document: { readonly given: string; readonly back: DocumentFile | undefined };
  readonly edit: { readonly given: EditRequest; readonly back: EditReply };
  readonly click: { readonly given: ClickRequest; readonly back: RunReply };
  readonly call: { readonly given: CallRequest; readonly back: RunReply };
  readonly afresh: { readonly given: undefined; readonly back: undefined };
  readonly close: { readonly given: undefined; readonly back: undefined };
}

/** A task on its way to the thread. */
export interface TaskMessage<Name extends keyof Tasks = keyof Tasks> {
  readonly number: number;
  readonly task: Name;
  readonly given: Tasks[Name]["given"];
}

/** What the thread sends. */
export type ThreadMessage =
  | { readonly kind: "opened" }
  | { readonly kind: "notOpened"; readonly message: string; readonly expected: boolean }
  | { readonly kind: "done"; readonly number: number; readonly back: unknown }
  | { readonly kind: "failed"; readonly number: number; readonly message: string }
  | { readonly kind: "question"; readonly window: string; readonly question: Question }
  | { readonly kind: "toast"; readonly window: string; readonly toast: ToastView }
  | { readonly kind: "changed"; readonly changes: readonly TabChange[] }
  | { readonly kind: "tabs"; readonly reload: readonly number[] }
  | { readonly kind: "drive" }
  | { readonly kind: "notSaved"; readonly message: string };

/** What the thread is started with. */
export interface ThreadData {
  readonly options: OpenOptions;
  readonly answers: SharedArrayBuffer;
}

/** Bytes of an answer at most: a person's line of text. */
export const answerBytes = 65_536;

/** Two numbers stand before the bytes: whether an answer is there, and how long it is. */
const headerBytes = 8;

export const answerBuffer = (): SharedArrayBuffer =>
  new SharedArrayBuffer(headerBytes + answerBytes);

/** Lays an answer where a waiting thread finds it. */
export function giveAnswer(buffer: SharedArrayBuffer, answer: Answer): void {
  const header = new Int32Array(buffer, 0, 2);
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  new Uint8Array(buffer, headerBytes).set(bytes);
  Atomics.store(header, 1, bytes.length);
  Atomics.store(header, 0, 1);
  Atomics.notify(header, 0);
}

/** Waits, with the whole thread, until an answer is there. */
export function awaitAnswer(buffer: SharedArrayBuffer): Answer {
  const header = new Int32Array(buffer, 0, 2);
  Atomics.wait(header, 0, 0);
  const bytes = new Uint8Array(buffer, headerBytes).slice(0, Atomics.load(header, 1));
  Atomics.store(header, 0, 0);
  return JSON.parse(new TextDecoder().decode(bytes)) as Answer;
}
