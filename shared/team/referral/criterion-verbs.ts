import { done, putNew, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { inListOrder, moveInList, saveInList } from '../../record/own-list'
import { deleteVerb, putAwayOrBackVerb, type RowWords } from '../../record/row-verbs'
import type { State } from '../../record/state'
import { sameText } from '../../record/text'
import type { ReferralCriterion } from './criterion'
import type { Referral } from './referral'

const words: RowWords = { one: 'ett kriterium', the: 'kriteriet' }
const list = { table: 'referralCriteria', words } as const

/** What samordningsförbund usually ask of a referral (`domain.md` §2.2, sofinsjoriket.se). */
export const usualCriteria = [
  'Personen är 18–64 år',
  'Personen är folkbokförd i området',
  'Personen behöver stöd från flera myndigheter samtidigt',
  'Den egna verksamhetens resurser är prövade och räcker inte',
  'Arbete eller studier är realistiskt inom ett år',
  'Vårdkontakter som behövs är etablerade',
  'Personen har inget pågående missbruk',
  'Personen är informerad och vill själv',
] as const

/** The organisation's criteria in its own order, those put away among them. */
export function criteriaInOrder(state: State): ReferralCriterion[] {
  return inListOrder(state, 'referralCriteria')
}

/** The criteria that a referral is held against: those in use, and those that it was ticked for before. */
export function criteriaOf(state: State, { checkedCriteria }: Pick<Referral, 'checkedCriteria'>): ReferralCriterion[] {
  return criteriaInOrder(state).filter(({ id, putAwayAt }) => putAwayAt === null || checkedCriteria.includes(id))
}

/** Adds those of the usual criteria that are not in the list yet. */
export function addUsualCriteria(): Verb {
  return (state, circumstances) => {
    const all = criteriaInOrder(state)
    const last = all.at(-1)?.position ?? 0
    const puts = usualCriteria
      .filter((name) => !all.some((criterion) => sameText(criterion.name, name)))
      .map((name, index) => putNew('referralCriteria', { name, position: last + index + 1 }, circumstances))
    return done('lade in de vanliga kriterierna', puts)
  }
}

/** Saves a criterion; a new one stands last in the list. */
export function saveCriterion(id: Id | null, { name }: Pick<ReferralCriterion, 'name'>): Verb {
  return saveInList(list, { id, name, missing: 'Skriv vad som ska vara uppfyllt.' })
}

/** Moves a criterion one step in the list. */
export function moveCriterion(id: Id, to: 'up' | 'down'): Verb {
  return moveInList(list, id, to)
}

/** Takes a criterion out of the list, or brings it back. Referrals that have it ticked keep it. */
export function putAwayOrBackCriterion(id: Id): Verb {
  return putAwayOrBackVerb('referralCriteria', id, words)
}

/** Deletes a criterion that no referral has ticked. */
export function deleteCriterion(id: Id): Verb {
  return deleteVerb('referralCriteria', id, words)
}
