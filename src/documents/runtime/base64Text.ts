const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes written in base64 with padding (RFC 4648, section 4). Apps Script has no `btoa`. */
export function base64Text(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const held = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((held >> shift) & 63));
    const kept = Math.min(3, bytes.length - at) + 1;
    parts.push(digits.slice(0, kept).join("").padEnd(4, "="));
  }
  return parts.join("");
}
