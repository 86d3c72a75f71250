/** This window, as the server knows it. */
export const windowId = crypto.randomUUID();

const token = document.querySelector<HTMLMetaElement>('meta[name="pupil-targets"]')?.content ?? "";

/** An address of the server's data, with what lets it in. */
export function addressOf(path: string, search: Readonly<Record<string, string>> = {}): string {
  return `${path}?${new URLSearchParams({ ...search, token })}`;
}

async function readReply<Reply>(response: Response): Promise<Reply> {
  if (response.ok) return response.json() as Promise<Reply>;
  const { message } = (await response.json()) as { readonly message: string };
  throw new Error(message);
}

/** Asks for data. */
export async function get<Reply>(
  path: string,
  search: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  return readReply(await fetch(addressOf(path, search)));
}

/** Has something done. */
export async function post<Reply>(path: string, body: object): Promise<Reply> {
  const headers = { "content-type": "application/json", "x-pupil-targets": token };
  const sent = { method: "POST", headers, body: JSON.stringify({ window: windowId, ...body }) };
  return readReply(await fetch(path, sent));
}
