import { driveWriteRate } from "../limits";

/**
 * Virtual minutes that nothing can be faster than: as many documents as this, one write each, at the
 * rate at which the modelled Drive lets one person write (`driveWriteRate`), the burst first.
 */
export function driveLimitMinutes(documents: number): number {
  const { perSecond, burst } = driveWriteRate;
  return Math.max(0, documents - burst) / perSecond / 60;
}
