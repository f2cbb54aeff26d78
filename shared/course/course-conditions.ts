import * as z from 'zod'
import { IncomeSource } from '../person/income-source'
import { Id } from '../record/id'

/** A fixed group from beginning to end, or an open door where people come and go. */
export const GroupForm = z.enum(['fixed', 'dropIn'])
export type GroupForm = z.infer<typeof GroupForm>

export const Venue = z.enum(['onSite', 'digital', 'hybrid'])
export type Venue = z.infer<typeof Venue>

/** When a survey is handed out. The questions are never ours (NNS: not to be reworded, `domain.md` §2.7). */
export const SurveyPoint = z.enum(['start', 'half', 'end'])
export type SurveyPoint = z.infer<typeof SurveyPoint>

/** Ages, both included, for people with one source of income: somebody outside them is warned of and never refused. */
export const TargetAges = z.strictObject({
  incomeSource: IncomeSource,
  fromAge: z.number().int(),
  toAge: z.number().int(),
})
export type TargetAges = z.infer<typeof TargetAges>

/** Days that only warn unless a template or a round says that they block. Closed days say so for themselves. */
export const AlsoBlocks = z.enum(['schoolBreak', 'bridgeDay', 'halfDay'])
export type AlsoBlocks = z.infer<typeof AlsoBlocks>

/**
 * What a template decides beside the times. A round takes a copy of it when it is made: editing a template never changes
 * rounds that exist unless somebody asks for it.
 */
export const courseConditions = {
  groupForm: GroupForm,
  venue: Venue,
  /** The theme of session 1, 2 …; sessions after the last one have none. */
  themes: z.array(z.string()),
  /** Empty when the course is for anybody. */
  targetGroup: z.array(TargetAges),
  /** The parties that give a leader each. */
  leaderPartyIds: z.array(Id),
  surveyPoints: z.array(SurveyPoint),
  alsoBlocks: z.array(AlsoBlocks),
  /** GK is to be held within so many days after the last session; null where no GK follows. */
  gkWithinDays: z.number().int().nonnegative().nullable(),
  /** Each participant is followed up so many days after the last session; null for no follow-up. */
  followUpAfterDays: z.number().int().nonnegative().nullable(),
}

export type CourseConditions = z.infer<z.ZodObject<typeof courseConditions>>

/** What a course is unless somebody says otherwise: GK within two weeks is the goal of `domain.md` §2.1. */
export const usualConditions: CourseConditions = {
  groupForm: 'fixed',
  venue: 'onSite',
  themes: [],
  targetGroup: [],
  leaderPartyIds: [],
  surveyPoints: [],
  alsoBlocks: [],
  gkWithinDays: 14,
  followUpAfterDays: 90,
}

/** The conditions of a template or a round, for a copy of them. */
export function conditionsOf(row: CourseConditions): CourseConditions {
  const { groupForm, venue, themes, targetGroup, leaderPartyIds } = row
  const { surveyPoints, alsoBlocks, gkWithinDays, followUpAfterDays } = row
  return {
    groupForm,
    venue,
    themes,
    targetGroup,
    leaderPartyIds,
    surveyPoints,
    alsoBlocks,
    gkWithinDays,
    followUpAfterDays,
  }
}
