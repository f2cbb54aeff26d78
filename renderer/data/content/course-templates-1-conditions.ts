import type { ContentStep } from './step'

/** Templates said nothing of these, and the courses that were planned from them were of the usual kind. */
export const courseTemplatesConditions: ContentStep = {
  table: 'courseTemplates',
  from: 1,
  reason: 'En kursmall bestämmer form, teman, målgrupp, ledare, enkäter och påminnelser.',
  lift: (template) => ({
    ...template,
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
