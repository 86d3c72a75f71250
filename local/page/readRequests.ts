import type {
  AnswerRequest,
  Block,
  CallRequest,
  ClickRequest,
  Doer,
  EditRequest,
  Place,
} from "./protocol";
import { BadRequest } from "./readBody";

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadRequest("An object is needed.");
  }
  return value as Fields;
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== "string") throw new BadRequest(`"${name}" has to be a text.`);
  return value;
}

function whole(fields: Fields, name: string, least = 0): number {
  const value = fields[name];
  if (!Number.isSafeInteger(value) || (value as number) < least) {
    throw new BadRequest(`"${name}" has to be a whole number from ${least}.`);
  }
  return value as number;
}

function block(value: unknown): Block {
  const fields = fieldsOf(value);
  return {
    row: whole(fields, "row", 1),
    column: whole(fields, "column", 1),
    rows: whole(fields, "rows", 1),
    columns: whole(fields, "columns", 1),
  };
}

function place(value: unknown): Place {
  const fields = fieldsOf(value);
  return { tab: whole(fields, "tab"), block: block(fields.block) };
}

function doer(fields: Fields): Doer {
  return {
    window: text(fields, "window"),
    person: text(fields, "person"),
    ...(fields.place === undefined ? {} : { place: place(fields.place) }),
  };
}

function texts(value: unknown): readonly (readonly string[])[] {
  const rows = Array.isArray(value) ? (value as unknown[]) : [];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const right = rows.every(
    (row) =>
      Array.isArray(row) && row.length === width && row.every((cell) => typeof cell === "string"),
  );
  if (!right || width === 0) throw new BadRequest('"values" has to be rows of texts, all as long.');
  return rows as readonly (readonly string[])[];
}

/** Reads what was typed. */
export function readEdit(body: unknown): EditRequest {
  const fields = fieldsOf(body);
  return {
    ...doer(fields),
    tab: whole(fields, "tab"),
    row: whole(fields, "row", 1),
    column: whole(fields, "column", 1),
    values: texts(fields.values),
    confirmed: fields.confirmed === true,
  };
}

/** Reads a click on a menu item. */
export function readClick(body: unknown): ClickRequest {
  const fields = fieldsOf(body);
  return { ...doer(fields), id: text(fields, "id"), functionName: text(fields, "functionName") };
}

/** Reads a call of `google.script.run`. */
export function readCall(body: unknown): CallRequest {
  const { args } = fieldsOf(body);
  if (!Array.isArray(args)) throw new BadRequest('"args" has to be a list.');
  return { ...readClick(body), args };
}

/** Reads an answer. */
export function readAnswer(body: unknown): AnswerRequest {
  const fields = fieldsOf(body);
  return { id: whole(fields, "id"), button: text(fields, "button"), text: text(fields, "text") };
}
