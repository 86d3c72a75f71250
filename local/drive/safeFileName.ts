/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** A name that any disk takes: no path, no control characters, no trailing dots, not too long. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, "-")
    .replace(/^\.+/, "")
    .replace(/[. ]+$/, "")
    .trim();
  const short = [...plain].slice(0, 120).join("").trim();
  if (short === "") return "Untitled";
  return devices.test(short) ? `${short}-` : short;
}

/** The first of `name.ext`, `name (2).ext`, … that is free. */
export function freeName(
  name: string,
  extension: string,
  taken: (name: string) => boolean,
): string {
  const base = safeFileName(name);
  for (let number = 1; ; number++) {
    const tried = number === 1 ? `${base}${extension}` : `${base} (${number})${extension}`;
    if (!taken(tried)) return tried;
  }
}
