import type { ContentStep } from './step'

/** A round takes its conditions over from its template; those of before were of the usual kind, with every lov told. */
export const cohortsConditions: ContentStep = {
  table: 'cohorts',
  from: 1,
  reason: 'En kursomgång har egna villkor, ett skäl när den ställs in, en kommun och en digital länk.',
  lift: (cohort) => ({
    ...cohort,
    cancelReason: '',
    kommunId: null,
    digitalLink: '',
    registrationClosesOn: null,
    costCentre: '',
    groupForm: 'fixed',
    venue: 'onSite',
    themes: [],
    targetGroup: [],
    leaderPartyIds: [],
    surveyPoints: [],
    alsoBlocks: [],
    gkWithinDays: 14,
    followUpAfterDays: 90,
  }),
}
