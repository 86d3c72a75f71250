/** Invisible characters, and quotation marks and apostrophes of every kind. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"'`´‘’‚‛“”„‟«»]/g;

/**
 * How the names of tags are compared: without case, spaces of any kind, quotation marks, hyphens
 * or underscores. `Child’s  Words` and `childs_words` are one name.
 */
export function tagKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(unseen, "")
    .replace(/[\s_\u2010-\u2015-]+/g, "")
    .toLowerCase();
}

/** A name as a person would read it back: single spaces, nothing invisible. */
export function shownName(name: string): string {
  return name
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
