import type { Phase } from "./phases";

/** How a comment begins. `{child}` is the first name. */
export const openings: readonly string[] = [
  "{child} has made a lovely start to the year and comes in each morning with a smile.",
  "It has been a pleasure to get to know {child} this term.",
  "{child} has settled well and knows the routines of the class.",
  "{child} is a thoughtful member of the class who listens to others.",
  "{child} brings energy and good humour to everything we do.",
  "{child} works hard and takes pride in finished work.",
  "{child} is growing in confidence and now offers ideas in discussion.",
  "{child} is a kind friend who notices when others need help.",
  "{child} has shown real determination this half term.",
  "{child} is curious and asks very good questions.",
  "{child} has become more independent since September.",
  "{child} enjoys working with a partner and shares ideas generously.",
  "{child} has a lively imagination that shines in our topic work.",
  "{child} takes on new challenges without worrying about mistakes.",
  "{child} is quiet in class but always has something worth hearing.",
  "{child} has been a calm and sensible presence this term.",
];

/** What a comment then says, by phase. */
export const middles: Readonly<Record<Phase, readonly string[]>> = {
  reception: [
    "Outdoor learning is a great favourite, and the mud kitchen has never been busier.",
    "We have enjoyed hearing about adventures at home during show and tell.",
    "Construction with big blocks has led to some very careful counting.",
    "Dressing-up stories are told with tremendous detail.",
    "We are working on putting on coats and shoes without help.",
    "Turn-taking games are helping with sharing and waiting.",
    "Painting and junk modelling hold {child}’s attention for a long time.",
  ],
  infants: [
    "Our Great Fire of London work produced some excellent writing.",
    "Reading at home every day is making a real difference.",
    "Practical work with tens frames has helped number facts to stick.",
    "The trip to the coast led to a wonderful recount.",
    "Phonics lessons are attended to closely, and it shows.",
    "A little more care over presentation would help good ideas to shine.",
    "In science, {child} made a super chart of what plants need.",
  ],
  lowerJuniors: [
    "Our Stone Age project brought out some fine non-fiction writing.",
    "Ten minutes of tables practice at home would be time well spent.",
    "Guided reading is a strength, and {child} is ready for longer books.",
    "In computing, {child} patiently put right a program that would not run.",
    "Written work is improving now that drafts are checked aloud.",
    "Our work on rivers showed careful research and clear diagrams.",
    "It would help to start tasks a little more promptly.",
  ],
  upperJuniors: [
    "Our work on the Victorians led to a convincing piece of argument.",
    "Homework is handed in on time and to a good standard.",
    "In mathematics lessons {child} is learning to set out each step.",
    "Editing is becoming a habit, and the final drafts show it.",
    "{child} spoke clearly when we presented our science results.",
    "Regular reading of more demanding books would be the best support at home.",
    "{child} has taken on jobs around the school with real maturity.",
  ],
};

/** How a comment ends; as often it does not. */
export const closings: readonly string[] = [
  "Keep it up!",
  "Well done, {child}.",
  "I look forward to the rest of the year.",
  "A good term’s work.",
  "We are proud of the effort made.",
  "Thank you for your support at home.",
  "There is much to celebrate.",
  "",
  "",
  "",
];

/** What children say of their own learning. */
export const childrensWords: Readonly<Record<Phase, readonly string[]>> = {
  reception: [
    "I like the sand and I can write my name.",
    "I made a rocket and counted down from ten!",
    "My best thing is story time on the carpet.",
    "I can do zips now.",
    "I like reading about the bear.",
    "I want to do big numbers.",
    "I played shops and I was the shopkeeper.",
    "I am good at sharing the bikes.",
  ],
  infants: [
    "I like maths because I can do it in my head.",
    "I want to get better at joining my letters.",
    "I liked writing about the fire because it was exciting.",
    "I am proud of my reading, I finished a whole chapter book.",
    "Spellings are a bit hard but I practise them with my nan.",
    "I enjoy finding out about animals.",
    "I need to remember my full stops!",
    "My favourite is when we do problems with a partner.",
    "I can count in fives really fast now.",
  ],
  lowerJuniors: [
    "I am getting quicker at my tables and I feel proud of that.",
    "I find it hard to think of ideas but once I start I am fine.",
    "I really enjoyed the Stone Age because we made tools.",
    "I want to read longer books this year.",
    "I think my handwriting has improved a lot.",
    "I like it when we explain our answers to the class.",
    "Fractions used to confuse me but now I get them.",
    "I want to learn to use speech marks properly.",
    "Working with my talk partner helps me.",
  ],
  upperJuniors: [
    "I think I have improved most in maths because I set my work out better.",
    "I want to challenge myself with harder books.",
    "I enjoyed writing my argument about factories.",
    "I sometimes rush, so I am trying to check my work.",
    "Long division is tricky but I am getting there.",
    "I am proud of helping the younger children at lunch.",
    "I would like to be braver about putting my hand up.",
    "I like science best because we find things out for ourselves.",
    "Editing helps me to see what I can do better.",
  ],
};
