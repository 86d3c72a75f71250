import type { Subject } from "../../../src/core/subject";

/**
 * The published figures that the made-up school is shaped by. All are Crown copyright, used under
 * the Open Government Licence v3.0. Percentages of children.
 *
 * Dorset: DfE's Local Authority Interactive Tool (LAIT), state-funded schools; early years and
 * Key Stage 2 of 2025, Key Stage 1 of 2023, the last year it was collected.
 */
export const dorset = {
  /** Good level of development, 2025. England 68.3. */
  goodLevel: 69.7,
  /** Met the standard of the phonics check in Year 1, 2025 (provisional). England 80. */
  phonics: 79,
  /** Expected standard, Key Stage 1, 2023. England 68, 60, 70. */
  keyStage1Expected: { reading: 70, writing: 60, mathematics: 70 },
  /** Greater depth, Key Stage 1, 2023. England 19, 8, 16. */
  keyStage1Greater: { reading: 20, writing: 8, mathematics: 15 },
  /** Expected standard, Key Stage 2, 2025. England 76, 73, 75. */
  keyStage2Expected: { reading: 73, writing: 70, mathematics: 70 },
  /** Higher standard, Key Stage 2, 2025. England 34, 13, 27. */
  keyStage2Greater: { reading: 30, writing: 12, mathematics: 21 },
  /** Mean score in the multiplication tables check, 2025. England 21.0. */
  tablesMean: 20.8,
  /** Full marks in the multiplication tables check, 2025. England 37. */
  tablesFull: 34,
} as const satisfies Record<string, number | Record<Subject, number>>;

/**
 * England, end of Year 2: met the standard of the phonics check by then, 2024 (Schools Week, from
 * DfE's release). Used for the second try.
 */
export const phonicsByYear2 = 89;
