/** Offsets change only at quarters of an hour, so one lookup serves a quarter. */
const quarter = 15 * 60 * 1000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether a name is a time zone that can be used, such as `Europe/London`. */
export function isTimeZone(zone: string): boolean {
  try {
    formatFor(zone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds by which clocks in a zone are ahead of UTC at an instant. */
export function zoneOffset(instant: number, zone: string): number {
  let known = offsets.get(zone);
  if (known === undefined) {
    known = new Map();
    offsets.set(zone, known);
  }
  const slot = Math.floor(instant / quarter);
  const cached = known.get(slot);
  if (cached !== undefined) return cached;
  const at = slot * quarter;
  const part = Object.fromEntries(
    formatFor(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - at;
  known.set(slot, offset);
  return offset;
}

/** What clocks in a zone show at an instant, as if they showed UTC. Both in milliseconds since 1970. */
export function wallClock(instant: number, zone: string): number {
  return instant + zoneOffset(instant, zone);
}

/**
 * The instant at which clocks in a zone show a time. A time skipped in spring gives the instant an
 * hour later; a time that comes twice in autumn gives the first.
 */
export function instantOf(wall: number, zone: string): number {
  const before = wall - zoneOffset(wall - 24 * 3600_000, zone);
  const after = wall - zoneOffset(wall + 24 * 3600_000, zone);
  const shown = (instant: number): boolean => wallClock(instant, zone) === wall;
  if (shown(before)) return before;
  return shown(after) ? after : before;
}
