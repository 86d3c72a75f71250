import type { SubjectPhrases } from "../subjectPhrases";

/** Writing in Year 1, by the programme of study for Year 1. */
export const year1Writing: SubjectPhrases = {
  below: {
    strengths: [
      "{child} has good ideas and can say a sentence for us to write down.",
      "{child} writes some letters that we can all read.",
      "{child} tries hard to write the sounds in a word.",
    ],
    nextSteps: [
      "say my sentence aloud before I write it",
      "write a letter for each sound I can hear",
      "leave a finger space between words",
      "write my letters on the line",
    ],
    helpAtHome: [
      "Ask {child} to tell you a sentence. Count the words on your fingers together.",
      "Write a short word in sounds: you write the first, {child} writes the last.",
      "Trace letters on each other’s backs. Guess which letter it is.",
      "Let {child} use chalk, a stick in mud or a wet brush to make letters.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} writes a sentence and can read it back to us.",
      "{child} spells words sound by sound.",
      "{child} begins and ends most letters in the right place.",
    ],
    nextSteps: [
      "put a full stop at the end of each sentence",
      "start a sentence with a capital letter",
      "spell the days of the week",
      "read my sentence back to check that it makes sense",
    ],
    helpAtHome: [
      "Ask {child} to write one sentence about a photo or a picture.",
      "Write the name of today together each morning.",
      "Read out three words with the same sound, such as ‘rain’, ‘tail’ and ‘wait’, for {child} to spell.",
      "Play full stop police: find every full stop on a page.",
    ],
  },
  expected: {
    strengths: [
      "{child} writes sentences that follow on to make a short story.",
      "{child} puts a capital letter and a full stop on many sentences.",
      "{child} joins ideas with ‘and’.",
    ],
    nextSteps: [
      "use a capital letter for names, for places and for ‘I’",
      "use a question mark when I ask something",
      "add ‘ing’, ‘ed’ or ‘er’ to the end of a word",
      "add ‘s’ or ‘es’ when there is more than one",
    ],
    helpAtHome: [
      "Ask {child} to write three sentences about the weekend, in order.",
      "Ask {child} to write a question for you. Write or say the answer.",
      "Take turns to make words longer: play, played, playing, player.",
      "Write a thank-you note together. Check the capital letters in the names.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} writes stories that make us want to read on.",
      "{child} checks writing and puts right what is not clear.",
      "{child} uses exciting words from books.",
    ],
    nextSteps: [
      "use ‘because’ or ‘but’ to join my ideas",
      "choose the best word to describe someone or something",
      "spell words with ‘un’ at the start, such as ‘unkind’",
      "write for a reader, such as a letter or a set of steps",
    ],
    helpAtHome: [
      "Ask {child} to write the steps for making toast. Then do just what it says.",
      "Make up a new end to a story you both know. {child} writes it down.",
      "Ask {child} to find a better word for ‘nice’, ‘good’ or ‘went’.",
      "Keep a tiny diary together: one sentence a day from each of you.",
    ],
  },
};
