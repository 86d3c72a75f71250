/** An area of learning of the Early Years Foundation Stage, with its early learning goals. */
export interface AreaOfLearning {
  readonly name: string;
  /** The prime areas come before the specific ones. */
  readonly prime: boolean;
  /** Goals by their codes. */
  readonly goals: readonly string[];
}

/**
 * The seven areas of learning, in the order of the profile.
 *
 * Source: EYFS statutory framework and profile handbook (DfE), 2021/22 on.
 */
export const areasOfLearning: readonly AreaOfLearning[] = [
  { name: "Communication and language", prime: true, goals: ["E01", "E02"] },
  {
    name: "Personal, social and emotional development",
    prime: true,
    goals: ["E03", "E04", "E05"],
  },
  { name: "Physical development", prime: true, goals: ["E06", "E07"] },
  { name: "Literacy", prime: false, goals: ["E08", "E09", "E10"] },
  { name: "Mathematics", prime: false, goals: ["E11", "E12"] },
  { name: "Understanding the world", prime: false, goals: ["E13", "E14", "E15"] },
  { name: "Expressive arts and design", prime: false, goals: ["E16", "E17"] },
];

/** The names of the seventeen goals, by their codes (EYFS profile handbook, 2021/22 on). */
export const goalNames: Readonly<Record<string, string>> = {
  E01: "Listening, attention and understanding",
  E02: "Speaking",
  E03: "Self-regulation",
  E04: "Managing self",
  E05: "Building relationships",
  E06: "Gross motor skills",
  E07: "Fine motor skills",
  E08: "Comprehension",
  E09: "Word reading",
  E10: "Writing",
  E11: "Number",
  E12: "Numerical patterns",
  E13: "Past and present",
  E14: "People, culture and communities",
  E15: "The natural world",
  E16: "Creating with materials",
  E17: "Being imaginative and expressive",
};
