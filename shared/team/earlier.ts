import type { IsoDate } from '../calendar/date'
import { formatDayNear, formatMonth } from '../calendar/format'
import { enrolmentStatusWords, tookPart } from '../course/enrolment-status'
import type { Party } from '../organisation/organisation'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import { sameText } from '../record/text'
import type { Case } from './case'
import type { ActionItem, Meeting } from './meeting'
import { preparationsOf } from './preparation'
import { noteOf } from './room/note'
import { meetingsOfCase } from './waiting-cases'

/** One thing that has been done before: what, when, and what came of it; the latter two may be empty. */
export interface EarlierMeasure {
  readonly id: Id
  readonly what: string
  readonly when: string
  readonly result: string
}

/** What one party has done before; nobody's where no party answers for it. Empty for a party that has told of nothing. */
export interface PartyMeasures {
  readonly party: Party | undefined
  readonly measures: readonly EarlierMeasure[]
}

/** What is known of a case before a meeting takes it up. */
export interface Earlier {
  readonly parties: readonly PartyMeasures[]
  /** What earlier meetings recommended, the latest first. */
  readonly recommendations: readonly { readonly id: Id; readonly date: IsoDate; readonly text: string }[]
}

interface Told extends EarlierMeasure {
  readonly partyId: Id | null
}

/**
 * What each party has done before, side by side: what it has told for the case, the åtgärder that earlier meetings gave it,
 * and the courses that it sent the person to. With consent the person's other cases count too; an avidentifierat case
 * knows of itself alone.
 */
export function earlierOf(state: State, asked: Case, meeting: Pick<Meeting, 'id' | 'date'>): Earlier {
  const cases = casesOfPerson(state, asked)
  const told: Told[] = [
    ...cases
      .flatMap(({ id }) => rowsBy(state, 'actions', 'caseId', id))
      .flatMap((row) => actionTold(state, row, meeting)),
    ...coursesTold(state, asked),
  ]
  const prepared = preparationsOf(state, asked.id)
  const known = new Set(prepared.map(({ party }) => party.id))
  const others = rowsOf(state, 'parties').filter(({ id }) => !known.has(id) && told.some((one) => one.partyId === id))
  const ofParty = (partyId: Id | null) => told.filter((one) => one.partyId === partyId)
  const nobodys = ofParty(null)
  return {
    parties: [
      ...prepared.map(({ party, rows }) => ({
        party,
        measures: [
          ...rows.map(({ id, measure, period, result }) => ({ id, what: measure, when: period, result })),
          ...ofParty(party.id),
        ],
      })),
      ...others.map((party) => ({ party, measures: ofParty(party.id) })),
      ...(nobodys.length === 0 ? [] : [{ party: undefined, measures: nobodys }]),
    ],
    recommendations: cases
      .flatMap(({ id }) => meetingsOfCase(state, id))
      .filter((earlier) => earlier.meeting.id !== meeting.id && earlier.meeting.date <= meeting.date)
      .sort((a, b) => inOrder(b.meeting.date, a.meeting.date))
      .flatMap(({ meeting: { date }, item }) => {
        const text = noteOf(state, item.id)?.recommendation ?? ''
        return text === '' ? [] : [{ id: item.id, date, text }]
      }),
  }
}

function casesOfPerson(state: State, asked: Case): readonly Case[] {
  if (asked.mode === 'deidentified' || asked.personId === null) return [asked]
  return rowsBy(state, 'cases', 'personId', asked.personId).filter(({ mode }) => mode === 'consent')
}

const endings: Record<ActionItem['status'], string> = { open: 'Pågår', done: 'Klar', dropped: 'Behövdes inte' }

function actionTold(state: State, action: ActionItem, { id, date }: Pick<Meeting, 'id' | 'date'>): Told[] {
  const meeting = rowOf(state, 'meetings', action.meetingId)
  if (!meeting || meeting.id === id || meeting.date > date) return []
  return [
    {
      id: action.id,
      partyId: partyOf(state, action),
      what: action.what,
      when: formatDayNear(meeting.date, date),
      result: endings[action.status],
    },
  ]
}

/** The party of whoever has it to do, or the one that is named. */
function partyOf(state: State, { staffId, who }: ActionItem): Id | null {
  const staff = rowOf(state, 'staff', staffId)
  if (staff) return staff.partyId
  const named = rowsOf(state, 'parties').find(({ name, shortName }) => sameText(name, who) || sameText(shortName, who))
  return named?.id ?? null
}

/** The courses that the person has begun, and what they ended in. */
function coursesTold(state: State, { mode, personId }: Case): Told[] {
  if (mode === 'deidentified' || personId === null) return []
  return rowsBy(state, 'enrolments', 'personId', personId).flatMap((place) => {
    const round = rowOf(state, 'cohorts', place.cohortId)
    if (!round || !tookPart(place)) return []
    const outcome = rowOf(state, 'outcomeKinds', place.outcomeKindId)?.name
    return [
      {
        id: place.id,
        partyId: place.referringPartyId,
        what: round.name,
        when: formatMonth(round.startDate),
        result: [enrolmentStatusWords[place.status], outcome].filter(Boolean).join(', '),
      },
    ]
  })
}
