import type { IsoDate } from '../calendar/date'
import type { Consent, ConsentKind } from '../consent/consent'
import type { CaseGate } from '../consent/gate'
import { participationConsents } from '../course/participation-consent'
import { isKansliprofil, protectedFields } from '../person/purge'
import type { Person } from '../person/person'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import type { TableName } from '../record/tables'
import type { Case } from '../team/case'
import type { Referral } from '../team/referral/referral'
import { isUnderWay, referralsOf } from '../team/referral/stage'
import { openActions } from '../team/open-actions'
import { teamMeetings } from '../team/team-meetings'
import { gateWithMeeting, gateWithTeam } from './gate'
import { closed, gathering, takeMentioned, type Gathering, type LeftOut } from './gathering'
import type { TableRow } from './parcel'
import type { Thing } from './thing'

/** What goes along with a thing. */
export interface Collected {
  readonly rows: readonly TableRow[]
  readonly deleted: readonly { readonly table: TableName; readonly id: Id }[]
  readonly leftOut: readonly LeftOut[]
  /** How many of the persons have a name that may go along. */
  readonly names: number
}

interface Asked {
  readonly today: IsoDate
  /** Codes are enough for an agenda, minutes and attendance, so names go along only when they are asked for. */
  readonly withNames: boolean
}

/**
 * The rows that go along with a thing: it and its parts, and what those refer to. What no consent covers stays behind,
 * with a sentence that says so. Undefined when the thing is not there.
 */
export function collect(state: State, thing: Thing, { today, withNames }: Asked): Collected | undefined {
  if (!rowOf(state, thing.table, thing.id)) return undefined
  const gathered = gathering(state)
  if (thing.table === 'cohorts') collectRound(gathered, thing.id)
  if (thing.table === 'meetings') collectMeeting(state, gathered, thing.id, today)
  if (thing.table === 'teams') collectTeam(state, gathered, thing.id, today)
  takeMentioned(gathered)
  const mayBeNamed = namesMayGo(state, thing, today)
  const rows = closed(gathered.rows, gathered.withdrawn)
  const named = rows.flatMap(({ table, row }) => (table === 'persons' && hasName(row) ? [row] : []))
  const unnamed = named.filter((person) => !mayBeNamed(person))
  const stays = unnamed.map(({ id, code }) => ({ id, title: `Namnet på ${code}`, reason: noParticipation }))
  return {
    rows: rows.map((sent) => (sent.table === 'persons' ? { ...sent, row: asSent(sent.row) } : sent)),
    deleted: gathered.deleted,
    leftOut: [...gathered.leftOut.values(), ...(withNames ? stays : [])],
    names: named.length - unnamed.length,
  }

  /** With skyddad identitet a person leaves as a code and nothing else. */
  function asSent(person: Person): Person {
    if (person.protectedIdentity) return { ...person, ...protectedFields }
    return withNames && mayBeNamed(person) ? person : { ...person, name: '' }
  }
}

const noParticipation = 'Inget samtycke till deltagande gäller i dag. Koden går med.'

function hasName({ name, protectedIdentity }: Person): boolean {
  return name !== '' && !protectedIdentity
}

/** The förbund's own office has no names to give; in a round a name needs a consent, as it does on paper. */
function namesMayGo(state: State, { table }: Thing, today: IsoDate): (person: Person) => boolean {
  if (isKansliprofil(state)) return () => false
  const consentOf = participationConsents(state, today)
  return ({ id }) => table !== 'cohorts' || consentOf(id).isHeld
}

function collectRound(gathered: Gathering, id: Id): void {
  gathered.takeById('cohorts', id)
  gathered.takePartsOf('sessions', 'cohortId', id)
  const enrolments = gathered.takePartsOf('enrolments', 'cohortId', id)
  for (const enrolment of enrolments) {
    const { id: enrolmentId, personId } = enrolment
    // The case and the other round stay where they are.
    gathered.take('enrolments', { ...enrolment, caseId: null, transferredToId: null })
    takePerson(gathered, personId, 'participation')
    gathered.takePartsOf('attendances', 'enrolmentId', enrolmentId)
    gathered.takePartsOf('closingDocuments', 'enrolmentId', enrolmentId)
  }
}

function collectMeeting(state: State, gathered: Gathering, id: Id, today: IsoDate): void {
  const meeting = rowOf(state, 'meetings', id)
  if (!meeting) return
  gathered.take('meetings', meeting)
  gathered.takeById('teams', meeting.teamId)
  if (meeting.seriesId !== null) gathered.takeById('meetingSeries', meeting.seriesId)
  gathered.takePartsOf('teamMembers', 'teamId', meeting.teamId)
  gathered.takePartsOf('presences', 'meetingId', id)
  gathered.takePartsOf('stays', 'meetingId', id)
  const staysBehind = new Set<Id>()
  for (const item of state.agendaItems.values()) {
    const { caseId, meetingId, deletedAt } = item
    const found = meetingId === id ? rowOf(state, 'cases', caseId) : undefined
    if (!found) continue
    const gate = gateWithMeeting(state, { asked: found, item }, meeting, today)
    // A case that was taken off the agenda goes along, so that it waits for another meeting there too.
    if (deletedAt === null ? !takeCase(gathered, found, gate) : gate.state === 'blocked') staysBehind.add(found.id)
    else takeCase(gathered, found, gate)
  }
  const isLeftOut = (caseId: Id | null) => caseId !== null && staysBehind.has(caseId)
  const items = gathered.takePartsOf('agendaItems', 'meetingId', id, ({ caseId }) => !isLeftOut(caseId))
  const taken = new Set(items.map((item) => item.id))
  gathered.takePartsOf('notes', 'meetingId', id, ({ agendaItemId }) => taken.has(agendaItemId))
  gathered.takePartsOf('actions', 'meetingId', id, ({ agendaItemId, caseId }) => {
    return (agendaItemId === null || taken.has(agendaItemId)) && !isLeftOut(caseId)
  })
  gathered.takePartsOf('summonses', 'meetingId', id, ({ caseId }) => gathered.rows.has(caseId))
  gathered.takePartsOf('recusals', 'meetingId', id, ({ agendaItemId }) => taken.has(agendaItemId))
  gathered.takePartsOf('feedbacks', 'meetingId', id, ({ agendaItemId }) => taken.has(agendaItemId))
}

/**
 * A team with what is under way: its open cases and remisser, the meetings to come, the last one held and those that left something to
 * do. Older meetings and closed cases stay where they were.
 */
function collectTeam(state: State, gathered: Gathering, id: Id, today: IsoDate): void {
  gathered.takeById('teams', id)
  gathered.takePartsOf('teamMembers', 'teamId', id)
  gathered.takePartsOf('meetingSeries', 'teamId', id)
  const { coming, held } = teamMeetings(state, id)
  const unfinished = openActions(state, id).map(({ meetingId }) => meetingId)
  const meetings = new Set([...coming, ...held.slice(0, 1)].map((meeting) => meeting.id).concat(unfinished))
  for (const meetingId of meetings) collectMeeting(state, gathered, meetingId, today)
  const open = rowsOf(state, 'cases').filter(
    ({ teamId, status, putAwayAt }) => teamId === id && status !== 'closed' && putAwayAt === null,
  )
  for (const found of open) {
    if (!gathered.rows.has(found.id)) takeCase(gathered, found, gateWithTeam(state, found, today))
  }
  for (const { referral, stage } of referralsOf(state, id)) {
    if (isUnderWay(stage) && referral.putAwayAt === null) takeReferral(state, gathered, referral, today)
  }
  // Together again where both went along, but for an avidentifierat case whose remiss says who it is about.
  const isTaken = ({ id, mode, referralId }: Case) =>
    gathered.rows.has(id) &&
    gathered.rows.has(referralId ?? id) &&
    (mode === 'consent' || rowOf(state, 'referrals', referralId)?.personId == null)
  gathered.take('cases', ...rowsOf(state, 'cases').filter(isTaken))
}

/** Takes a remiss as a case would be taken; one that holds the person's own contact stays, for names stay behind. */
function takeReferral(state: State, gathered: Gathering, referral: Referral, today: IsoDate): void {
  const { id, code, personId, kind, referrerName, referrerPhone, referrerEmail } = referral
  const leaveOut = (reason: string) => gathered.leaveOut({ id, title: `Remissen ${code}`, reason })
  if (kind === 'selfReferral' && [referrerName, referrerPhone, referrerEmail].some((contact) => contact !== '')) {
    return leaveOut('I en egenanmälan står personens egna kontaktuppgifter.')
  }
  const gate = gateWithTeam(state, { ...referral, mode: personId === null ? 'deidentified' : 'consent' }, today)
  if (gate.state === 'blocked') return leaveOut(gate.sentence)
  gathered.take('referrals', referral)
  if (personId !== null) takePerson(gathered, personId, 'informationExchange')
}

/** Takes a case with its person and consents, if the consents let it go. */
function takeCase(gathered: Gathering, found: Case, gate: CaseGate): boolean {
  const { id, code, personId } = found
  if (gate.state !== 'blocked') {
    // The remiss goes along with its team, for itself, if at all.
    gathered.take('cases', { ...found, referralId: null })
    gathered.takePartsOf('preparations', 'caseId', id)
    if (personId !== null) takePerson(gathered, personId, 'informationExchange')
    return true
  }
  gathered.leaveOut({ id, title: `Ärendet ${code}`, reason: gate.sentence })
  if (personId !== null) takeWithdrawals(gathered, personId)
  return false
}

function takePerson(gathered: Gathering, id: Id, kind: ConsentKind): void {
  gathered.takeById('persons', id)
  gathered.takePartsOf('consents', 'personId', id, (consent) => consent.kind === kind)
}

/** Who knows the person there must hear that the consent is withdrawn; who does not learns nothing of anybody. */
function takeWithdrawals(gathered: Gathering, personId: Id): void {
  const isWithdrawn = ({ kind, status }: Consent) => kind === 'informationExchange' && status === 'withdrawn'
  if (gathered.takePartsOf('consents', 'personId', personId, isWithdrawn).length > 0) gathered.withdrawn.add(personId)
}
