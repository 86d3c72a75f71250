/** Letters of the writings that run from right to left: Hebrew, Arabic, Syriac, Thaana and their forms. */
const letters = "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff";

const any = new RegExp(`[${letters}]`);

/** A stretch of right-to-left words with the spaces and marks between them. */
const stretch = new RegExp(`[${letters}](?:[^<>&A-Za-z\\u00c0-\\u024f0-9]*[${letters}])*`, "g");

/** Whether a text holds any right-to-left writing. */
export function hasRightToLeft(text: string): boolean {
  return any.test(text);
}

/**
 * A part with every stretch of right-to-left writing in a run of its own that says so, so that it is
 * set in the font and order for it. Runs that hold anything but text and line ends are left as they are.
 */
export function markRightToLeft(xml: string): string {
  return xml.replace(
    /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>|<w:rPr\/>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g,
    (run, look: string | undefined, text: string) => {
      if (!any.test(text)) return run;
      const pieces: string[] = [];
      let done = 0;
      for (const { 0: words, index } of text.matchAll(stretch)) {
        if (index > done) pieces.push(runOf(look ?? "", text.slice(done, index)));
        pieces.push(runOf(rightToLeftLook(look ?? ""), words));
        done = index + words.length;
      }
      if (done < text.length) pieces.push(runOf(look ?? "", text.slice(done)));
      return pieces.join("");
    },
  );
}

function runOf(look: string, text: string): string {
  return `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A run's look with `w:rtl` where the order of its elements asks for it (ECMA-376, part 1, 17.3.2). */
function rightToLeftLook(look: string): string {
  const inside = look.replace(/^<w:rPr\/?>|<\/w:rPr>$/g, "").replace(/<w:rtl(?: [^>]*)?\/>/g, "");
  const behind =
    /<w:(cs|em|lang|eastAsianLayout|specVanish|oMath)(?=[ /])/.exec(inside)?.index ?? inside.length;
  return `<w:rPr>${inside.slice(0, behind)}<w:rtl/>${inside.slice(behind)}</w:rPr>`;
}
