/**
 * The newest edition of the shipped phrases. A phrase that is added later says with which edition it
 * comes (`since`), so that a Phrases tab can be offered what it has never had, and never again what the
 * school has changed or taken out. The Settings tab keeps the edition that the tab has been offered.
 * - 1: the phrases for every year, subject and band, and the wording of letters.
 * - 2: "Class teachers", for a class that is shared.
 */
export const phraseEdition = 2;

/** The setting in which a workbook keeps the edition that its Phrases tab has been offered. */
export const phraseEditionSetting = "Phrases edition";
