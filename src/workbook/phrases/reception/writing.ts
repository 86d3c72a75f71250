import type { SubjectPhrases } from "../subjectPhrases";

/** Writing in Reception, by the early learning goals Writing and Fine Motor Skills (DfE, 2021 and 2024). */
export const receptionWriting: SubjectPhrases = {
  below: {
    strengths: [
      "{child} enjoys making marks and can say what each mark means.",
      "{child} likes to draw and tells us all about each picture.",
      "{child} makes big, bold shapes with paint and chalk.",
    ],
    nextSteps: [
      "hold my pencil with my thumb and two fingers",
      "tell a grown-up about the marks I make",
      "copy the first letter of my name",
      "draw lines and circles that start and stop where I want",
    ],
    helpAtHome: [
      "Give {child} a pencil and the back of an old letter. Ask about the picture.",
      "Draw big letters in the air, in flour or in the bath.",
      "Peg up socks or pick up peas. It makes small hands strong.",
      "When you write a list, let {child} make a list too.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} can write the letters of a first name in the right order.",
      "{child} hears the first sound of a word and writes it down.",
      "{child} says a sentence aloud and then has a go at writing it.",
    ],
    nextSteps: [
      "write both my names without help",
      "write the first and last sound of a word",
      "start each letter in the right place",
      "write a label for my picture",
    ],
    helpAtHome: [
      "Let {child} write names on birthday cards and gift tags.",
      "Say a short word slowly, such as ‘dog’. Ask which sounds {child} can hear.",
      "Practise one letter a day with a wet finger on a wall or a window.",
      "Make a sign together for the bedroom door.",
    ],
  },
  expected: {
    strengths: [
      "{child} writes short sentences that other people can read.",
      "{child} forms most letters in the right way.",
      "{child} spells simple words by listening for each sound.",
    ],
    nextSteps: [
      "leave a space between my words",
      "say my sentence, write it, then read it back",
      "finish my sentence with a full stop",
      "write tall letters tall and small letters small",
    ],
    helpAtHome: [
      "Ask {child} to write you a note. Write one back, in any language you share.",
      "Let {child} write part of the shopping list, one sound at a time.",
      "Ask for one sentence about the best part of the day.",
      "Tell {child} how the letters of your own name are made.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} writes two or three sentences that follow on.",
      "{child} puts capital letters and full stops in the right place.",
      "{child} chooses good words to make a story more fun.",
    ],
    nextSteps: [
      "start each sentence with a capital letter",
      "join two ideas with ‘and’",
      "write a little story with a start, a middle and an end",
      "spell tricky words, such as ‘said’ and ‘was’, from memory",
    ],
    helpAtHome: [
      "Fold some paper into a small book. Ask {child} to write and draw a story in it.",
      "Ask {child} to write to someone in the family who lives far away.",
      "Play the word game: how many ways can you say ‘big’?",
      "Ask {child} to read a story aloud to you that {child} has made up.",
    ],
  },
};
