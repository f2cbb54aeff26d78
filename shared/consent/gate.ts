import type { IsoDate } from '../calendar/date'
import { formatDayNear, formatList } from '../calendar/format'
import type { Party } from '../organisation/organisation'
import type { Id } from '../record/id'
import type { Case } from '../team/case'
import type { Consent, ConsentKind } from './consent'
import { consentKindWords } from './names'
import { endsSoonAfter, holdsOn } from './validity'

/** Why a case with a person may not be spoken of. */
export type GateReason =
  | 'noPerson'
  | 'noParties'
  | 'none'
  | 'requested'
  | 'sent'
  | 'refused'
  | 'withdrawn'
  | 'notYetValid'
  | 'expired'
  | 'parties'

/** Whether a case may be taken up, and why: `brief` stands under the head Samtycke, `sentence` stands by itself. */
export type CaseGate = {
  readonly brief: string
  readonly sentence: string
  /** The parties that are at the meeting and leave the room while the case is taken up. */
  readonly leaving: readonly Party[]
} & (
  | { readonly state: 'deidentified' }
  | {
      readonly state: 'covered'
      /** The last day that the consent holds; null when it names none. */
      readonly until: IsoDate | null
      /** It runs out within two weeks of the meeting. */
      readonly endsSoon: boolean
    }
  | {
      readonly state: 'blocked'
      readonly reason: GateReason
      /** The parties that take part and that the consent does not name. */
      readonly missing: readonly Party[]
      /** Some would be left to speak of the case if those that are missing left the room. */
      readonly canLeaveOut: boolean
      /** The consent that was asked for and may now have come in; null when none was. */
      readonly requestedId: Id | null
    }
)

interface GateInput {
  readonly case: Pick<Case, 'mode' | 'personId'>
  /** What kind of consent lets the parties speak of the person: to informationsutbyte where nothing else is said. */
  readonly consentKind?: ConsentKind
  /** All consents that there are, or the person's: others' are passed over. */
  readonly consents: readonly Consent[]
  /** The parties of those who are called to the meeting, or are there. */
  readonly parties: readonly Party[]
  /** Those of them that leave the room for this case. */
  readonly leftOutPartyIds?: readonly Id[]
  /** The day of the meeting. */
  readonly date: IsoDate
}

/**
 * Whether a case may be taken up among these parties on that day (`domain.md` §2.4): avidentifierat, or with one
 * received consent of the kind asked for that holds on the day and names every party that stays in the room. Consents are
 * not added up: each was given for its own purpose and circle. When none will do, the one that comes closest gives the
 * reason.
 */
export function caseGate({ parties, leftOutPartyIds = [], ...asked }: GateInput): CaseGate {
  const isLeftOut = ({ id }: Party) => leftOutPartyIds.includes(id)
  const leaving = parties.filter(isLeftOut)
  return { ...judged({ ...asked, parties: parties.filter((party) => !isLeftOut(party)), leaving }), leaving }
}

type Judged = { [State in CaseGate['state']]: Omit<Extract<CaseGate, { state: State }>, 'leaving'> }[CaseGate['state']]

function judged({
  case: { mode, personId },
  consents,
  parties,
  leaving,
  date,
  consentKind = 'informationExchange',
}: GateInput & Pick<CaseGate, 'leaving'>): Judged {
  if (mode === 'deidentified') {
    return { state: 'deidentified', brief: 'Dras avidentifierat', sentence: 'Ärendet dras avidentifierat.' }
  }
  if (personId === null) {
    return blocked('noPerson', 'Ingen person vald', 'Ärendet har ingen person. Välj en, eller dra det avidentifierat.')
  }
  if (parties.length === 0) {
    return blocked('noParties', 'Inga parter', 'Ingen part deltar, så det går inte att se vilka samtycket ska omfatta.')
  }
  const own = consents.filter((consent) => consent.personId === personId && isOfKind(consent, consentKind))
  const [best] = own.filter((consent) => holdsOn(consent, date)).sort(byCover(parties))
  if (!best) return blockedByNewest(own, date, consentKindWords[consentKind])
  const missing = notNamed(best, parties)
  if (missing.length > 0) return blockedByParties(missing, missing.length < parties.length)
  return covered(best, date, leaving.length === 0 ? 'deltar' : 'är kvar')
}

/** Each kind of consent opens its own; one that was put away opens nothing. */
function isOfKind({ kind, putAwayAt, deletedAt }: Consent, asked: ConsentKind): boolean {
  return kind === asked && putAwayAt === null && deletedAt === null
}

function notNamed(consent: Consent, parties: readonly Party[]): Party[] {
  return parties.filter((party) => !consent.partyIds.includes(party.id))
}

/** The consent that leaves out fewest parties first, then the one that holds longest. */
function byCover(parties: readonly Party[]) {
  const leftOut = (consent: Consent) => notNamed(consent, parties).length
  const end = ({ validTo }: Consent) => Number((validTo ?? '9999-12-31').replaceAll('-', ''))
  return (a: Consent, b: Consent) => leftOut(a) - leftOut(b) || end(b) - end(a)
}

function covered({ validTo }: Consent, date: IsoDate, who: 'deltar' | 'är kvar'): Judged {
  const day = validTo === null ? null : formatDayNear(validTo, date)
  const brief = who === 'deltar' ? 'alla parter' : 'övriga parter'
  return {
    state: 'covered',
    until: validTo,
    endsSoon: endsSoonAfter(date, validTo),
    brief: day === null ? `Utan slutdatum, ${brief}` : `Till ${day}, ${brief}`,
    sentence: `Samtycket gäller${day === null ? '' : ` till ${day}`} och omfattar alla parter som ${who}.`,
  }
}

function blocked(
  reason: GateReason,
  brief: string,
  sentence: string,
  more: { readonly missing?: readonly Party[]; readonly canLeaveOut?: boolean; readonly requestedId?: Id } = {},
): Judged {
  return { state: 'blocked', reason, brief, sentence, missing: [], canLeaveOut: false, requestedId: null, ...more }
}

function blockedByParties(missing: readonly Party[], canLeaveOut: boolean): Judged {
  const names = formatList(missing.map((party) => party.shortName))
  return blocked('parties', `Omfattar inte ${names}`, `Samtycket omfattar inte ${names}.`, { missing, canLeaveOut })
}

/** Ids rise with time, so the highest is the newest: what was done last is what the reader needs to know. */
function blockedByNewest(own: readonly Consent[], date: IsoDate, kind: string): Judged {
  const newest = own.reduce<Consent | undefined>(
    (last, consent) => (last && last.id > consent.id ? last : consent),
    undefined,
  )
  if (!newest) return blocked('none', 'Samtycke saknas', `Samtycke till ${kind} saknas.`)
  const { validFrom, validTo } = newest
  switch (newest.status) {
    case 'requested':
      return blocked('requested', 'Begärt, inte inkommet', 'Samtycket är begärt men har inte kommit in.', {
        requestedId: newest.id,
      })
    case 'sent':
      return blocked('sent', 'Utskickat, inte inkommet', 'Samtycket är utskickat men har inte kommit in.', {
        requestedId: newest.id,
      })
    case 'refused':
      return blocked('refused', 'Samtycke nekat', `Personen har sagt nej till ${kind}.`)
    case 'withdrawn':
      return blocked('withdrawn', `Återkallat${whenWithdrawn(newest, date)}`, withdrawnSentence(newest, date))
    case 'received':
      // One that holds on the day was chosen before: this one has not begun or is over.
      if (validFrom !== null && date < validFrom) {
        const from = formatDayNear(validFrom, date)
        return blocked('notYetValid', `Gäller först från ${from}`, `Samtycket gäller först från ${from}.`)
      }
      return blockedByEnd(formatDayNear(validTo ?? date, date))
  }
}

type Withdrawn = Pick<Consent, 'withdrawnOn'>

/** `Samtycket återkallades 3 mars.` */
export function withdrawnSentence(consent: Withdrawn, date: IsoDate): string {
  return `Samtycket återkallades${whenWithdrawn(consent, date)}.`
}

function whenWithdrawn({ withdrawnOn }: Withdrawn, date: IsoDate): string {
  return withdrawnOn === null ? '' : ` ${formatDayNear(withdrawnOn, date)}`
}

function blockedByEnd(end: string): Judged {
  return blocked('expired', `Gäller bara till ${end}`, `Samtycket gäller bara till ${end}.`)
}
