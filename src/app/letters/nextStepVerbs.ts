/** Words with which teachers begin a next step, and which can follow "My next step is to". */
const verbs = `add aim answer apply ask be become begin blend break bring build calculate change
check choose combine compare complete concentrate consider continue convert copy count create
deepen describe develop discuss divide do double draw edit enjoy ensure estimate evaluate
experiment explain explore express extend find finish focus follow form get give go halve have
help hold identify improve include increase infer invent join justify keep know learn leave let
link listen look make master match measure memorise move multiply name order organise pause pick
plan practice practise predict present proofread prove punctuate put re-read read recall recognise
record refer rehearse remember reread retell review revise round say scan secure see segment select
sequence set share show sing skim slow solve sort sound speak spell split spot start stay stop
strengthen study subtract sum summarise take talk tell test think touch trace track try understand
use vary widen work write`;

const known: ReadonlySet<string> = new Set(verbs.split(/\s+/));

/** Whether a line begins with a verb that can follow "to", an adverb before it or not. */
export function beginsWithVerb(line: string): boolean {
  const [first = "", second = ""] = line.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  if (known.has(first)) return true;
  return /^(always|also|\w+ly)$/.test(first) && known.has(second);
}
