import { formatDay } from '../../calendar/format'
import type { Id } from '../../record/id'
import { rowsOf, type State } from '../../record/state'
import { sameText } from '../../record/text'
import { caseTitle } from '../agenda'
import { canBePlaced } from '../waiting-cases'
import type { Referral } from './referral'
import { isUnderWay, referralStage } from './stage'
import { referralTitle } from './title'

/** Something that waits in the team already and seems to be about the same person. */
export interface Double {
  readonly table: 'referrals' | 'cases'
  readonly id: Id
  /** `Remiss HAN-2027-031, kom in 17 februari`. */
  readonly words: string
}

/** What waits in the team with the same code, or for the same person. It is told before saving, and stops nothing. */
export function doublesOf(
  state: State,
  asked: Pick<Referral, 'teamId' | 'code' | 'personId'> & { readonly id: Id | null },
): Double[] {
  const isSame = (row: Pick<Referral, 'code' | 'personId'>) =>
    (asked.code.trim() !== '' && sameText(row.code, asked.code)) ||
    (asked.personId !== null && row.personId === asked.personId)
  const referrals = rowsOf(state, 'referrals').flatMap((referral): Double[] => {
    const isOther = referral.teamId === asked.teamId && referral.id !== asked.id && referral.putAwayAt === null
    if (!isOther || !isSame(referral)) return []
    const stage = referralStage(state, referral)
    if (!isUnderWay(stage) || stage === 'handled') return []
    return [{ table: 'referrals', id: referral.id, words: wordsOf(referralTitle(state, referral), referral) }]
  })
  const told = new Set(referrals.map(({ id }) => id))
  const cases = rowsOf(state, 'cases').flatMap((row): Double[] => {
    const waits =
      row.teamId === asked.teamId && row.putAwayAt === null && (canBePlaced(row) || row.status === 'planned')
    const isTold = row.referralId !== null && (row.referralId === asked.id || told.has(row.referralId))
    if (!waits || isTold || !isSame(row)) return []
    return [{ table: 'cases', id: row.id, words: wordsOf(caseTitle(state, row), row) }]
  })
  return [...referrals, ...cases]
}

function wordsOf(title: string, { receivedOn }: Pick<Referral, 'receivedOn'>): string {
  return `${title}, kom in ${formatDay(receivedOn)}`
}
