import { tagKey } from "./tagName";

/** What a letter to a family may not tell, and why: the school's policy on targets, and data protection. */
const refused: readonly { readonly names: RegExp; readonly reason: string }[] = [
  {
    names: /^(my|childs|pupils?)?(upn|uniquepupilnumber|pupilnumber|uln)$/,
    reason: "a pupil number must not go home in a letter",
  },
  {
    names:
      /^(sen|send|sensupport|senstatus|specialneeds|specialeducationalneeds|ehcp?|ehcplan|ehcpneeds)$/,
    reason: "special educational needs are talked about with the family, not printed in a letter",
  },
  {
    names:
      /^(pupilpremium|pp|ppg|fsm6?|freeschoolmeals|disadvantaged|servicechild|lac|cla|lookedafter|incare)$/,
    reason: "pupil premium and the family’s circumstances must not be printed in a letter",
  },
  {
    names:
      /^(eal|firstlanguage|ethnicity|ethnic|sex|gender|dateofbirth|dob|birthday|address|phone|email|religion|nationality)$/,
    reason: "a letter tells no more of a child’s personal data than it needs",
  },
  {
    names:
      /^(rank|position|classrank|valueadded|va|progressscore|points|scaledscore|standardisedscore|score|percentile|band|classaverage|average|forecast|chance)$/,
    reason: "letters hold no score, rank or comparison with other children",
  },
];

/** Why a tag of this name is not to be had, as the end of a sentence; nothing where nothing speaks against it. */
export function refusalOf(name: string): string | undefined {
  const key = tagKey(name);
  return refused.find(({ names }) => names.test(key))?.reason;
}
