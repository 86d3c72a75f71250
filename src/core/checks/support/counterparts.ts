/**
 * Scales of the same assessment for other years or ages, by id. A code of one is the commonest
 * slip on the other: `PK5` at Key Stage 1, `3` on the profile after 2021, `BLW` after 2018.
 *
 * Source: STA and DfE code lists; see the `source` of each scale.
 */
export const counterparts: Readonly<Record<string, readonly string[]>> = {
  "eyfs-profile": ["eyfs-profile-2013"],
  "eyfs-profile-2013": ["eyfs-profile"],
  "ks1-teacher-assessment": ["ks2-teacher-assessment", "ks1-interim", "ks2-interim"],
  "ks2-teacher-assessment": ["ks1-teacher-assessment", "ks2-interim", "ks1-interim"],
  "teacher-assessment": ["ks1-interim", "ks2-interim"],
  "ks1-interim": ["ks1-teacher-assessment", "ks2-interim"],
  "ks2-interim": ["ks2-teacher-assessment", "ks1-interim"],
};
