import { closings } from "./closings";
import { now } from "./now";
import { openings } from "./openings";
import type { Phrase } from "./phrase";
import { receptionMathematics } from "./reception/mathematics";
import { receptionReading } from "./reception/reading";
import { receptionWriting } from "./reception/writing";
import { phrasesOf } from "./subjectPhrases";
import { wording } from "./wording";
import { year1Mathematics } from "./year1/mathematics";
import { year1Reading } from "./year1/reading";
import { year1Writing } from "./year1/writing";
import { year2Mathematics } from "./year2/mathematics";
import { year2Reading } from "./year2/reading";
import { year2Writing } from "./year2/writing";
import { year3Mathematics } from "./year3/mathematics";
import { year3Reading } from "./year3/reading";
import { year3Writing } from "./year3/writing";
import { year4Mathematics } from "./year4/mathematics";
import { year4Reading } from "./year4/reading";
import { year4Writing } from "./year4/writing";
import { year5Mathematics } from "./year5/mathematics";
import { year5Reading } from "./year5/reading";
import { year5Writing } from "./year5/writing";
import { year6Mathematics } from "./year6/mathematics";
import { year6Reading } from "./year6/reading";
import { year6Writing } from "./year6/writing";

/**
 * The words that come with the add-on; a school changes them in its Phrases tab. What is said of a
 * year is what the national curriculum in England asks of it (DfE, programmes of study for Key
 * Stages 1 and 2, 2013 and 2014), in Reception the early learning goals (DfE, 2021 and 2024), and
 * for Years 2 and 6 the teacher assessment frameworks (STA, 2018/19), in words for families.
 */
export const shippedPhrases: readonly Phrase[] = [
  ...openings,
  ...now,
  ...phrasesOf({
    0: { reading: receptionReading, writing: receptionWriting, mathematics: receptionMathematics },
    1: { reading: year1Reading, writing: year1Writing, mathematics: year1Mathematics },
    2: { reading: year2Reading, writing: year2Writing, mathematics: year2Mathematics },
    3: { reading: year3Reading, writing: year3Writing, mathematics: year3Mathematics },
    4: { reading: year4Reading, writing: year4Writing, mathematics: year4Mathematics },
    5: { reading: year5Reading, writing: year5Writing, mathematics: year5Mathematics },
    6: { reading: year6Reading, writing: year6Writing, mathematics: year6Mathematics },
  }),
  ...closings,
  ...wording,
];
