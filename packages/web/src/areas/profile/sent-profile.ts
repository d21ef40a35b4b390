// SPDX-License-Identifier: EUPL-1.2
import { type Profile, parseProfile } from '@opstap/profiles';

/** What is typed is tidied as when it is read back; what somebody cannot do is not sent. */
export function sentProfile(profile: Profile) {
  const { format, jobs, education, languages, licences, wishes } = parseProfile(profile) ?? profile;
  const { avoid: _stays, ...sent } = wishes;
  // The contract's lists are mutable, the profile's are not: same JSON.
  return {
    format,
    jobs: jobs.map((job) => ({
      ...job,
      competences: [...job.competences],
      ownWords: [...job.ownWords],
    })),
    education: [...education],
    languages: [...languages],
    licences: [...licences],
    wishes: sent,
  };
}
