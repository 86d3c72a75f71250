/**
 * Reads an age at test: `9:04`, `9.04` and `9y 4m` are nine years and four months, `112` so many
 * months. Nothing where it is none of these, or no age of a primary school child.
 */
export function readAge(text: string): number | undefined {
  const [, years, months] =
    /^(\d{1,2})\s*(?:[:.\-/]|y(?:ears?|rs?)?,?)\s*(\d{1,2})\s*(?:m(?:onths?|ths?)?)?$/i.exec(
      text.trim(),
    ) ?? [];
  const age =
    years === undefined
      ? /^\d{2,3}$/.test(text.trim())
        ? Number(text)
        : undefined
      : 12 * Number(years) + Number(months);
  if (age === undefined || Number(months ?? 0) > 11) return undefined;
  return age >= 36 && age <= 168 ? age : undefined;
}

/** An age in months as it is written: `9:04`. */
export function ageInYears(months: number): string {
  return `${Math.floor(months / 12)}:${String(months % 12).padStart(2, "0")}`;
}
