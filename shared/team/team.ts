import * as z from 'zod'
import { ClockTime, IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'
import { CaseWord, ReferralWord, TeamWord } from './local-words'
import { AgendaItemKind } from './meeting'

/** A case team: Resursråd, Rådgivande team, Lotsteam … The local word is its name. */
export const Team = row({
  name: z.string(),
  /** What its minutes are called here. */
  minutesWord: z.enum(['protokoll', 'mötesanteckning']),
  /** The team's own words for itself, for what comes in, and for what it goes through. */
  teamWord: TeamWord,
  referralWord: ReferralWord,
  caseWord: CaseWord,
  /** Letters that the team's case codes begin with: `HAN` in `HAN-2027-014`. */
  codePrefix: z.string(),
  place: z.string(),
  start: ClockTime,
  end: ClockTime,
  minutesPerCase: z.number().int(),
  /** Minutes for reflection first and last in every meeting; 0 for none [004]. */
  reflectionMinutes: z.number().int(),
  /** Working days from a meeting within which its cases get their återkoppling (`domain.md` §2.2). */
  feedbackDays: z.number().int(),
  /** The fixed items of the team's agendas, without cases; empty where the usual ones are meant. */
  agendaTemplate: z.array(
    z.strictObject({ kind: AgendaItemKind.exclude(['case']), title: z.string(), minutes: z.number().int() }),
  ),
  /** Minutes of their own for some kinds of case; null where the usual ones count. */
  minutesByKind: z.strictObject({
    consultation: z.number().int().nullable(),
    feedback: z.number().int().nullable(),
    followUp: z.number().int().nullable(),
    intake: z.number().int().nullable(),
    closing: z.number().int().nullable(),
  }),
  /** Whether §§ begin at 1 at each meeting, or are counted through the year. */
  sectionNumbers: z.enum(['meeting', 'year']),
  /** Whether the minutes end with lines to sign on. */
  hasSignatures: z.boolean(),
})
export type Team = z.infer<typeof Team>

export const TeamRole = z.enum(['chair', 'secretary', 'adjuster', 'member', 'coopted'])
export type TeamRole = z.infer<typeof TeamRole>

/** Whether a member is always called, takes turns with others of the party, or is called when somebody is away. */
export const SeatKind = z.enum(['permanent', 'rotating', 'substitute'])
export type SeatKind = z.infer<typeof SeatKind>

/** A member of a team, with the role that the member has there. */
export const TeamMember = row({
  teamId: Id,
  staffId: Id,
  role: TeamRole,
  seat: SeatKind,
  /** The member of staff that an ersättare stands in for; null for other seats. */
  substituteForId: Id.nullable(),
  /** Both ends included; null where nobody has said. */
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
})
export type TeamMember = z.infer<typeof TeamMember>
