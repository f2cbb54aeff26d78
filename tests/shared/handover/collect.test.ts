import { collect } from '@shared/handover/collect'
import { summary } from '@shared/handover/summary'
import { thingFileTitle } from '@shared/handover/thing'
import { mentionedIds } from '@shared/handover/mentioned'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import type { Rows } from '@shared/record/tables'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'
import { date, id, plain } from '../record/rows'

const world = sampleWorld()
const meetingOn = (day: string) => rowsOf(world, 'meetings').find((meeting) => meeting.date === day)!
const ready = meetingOn('2027-02-23')
const round = rowsOf(world, 'cohorts').find(({ name }) => name.includes('2027 omgång 2'))!

function collected(state: State, table: 'cohorts' | 'meetings' | 'teams', id: Id, withNames = false) {
  return collect(state, { table, id }, { today: date('2027-02-22'), withNames })!
}

function withRow<T extends keyof Rows>(state: State, table: T, row: Rows[T]): State {
  return { ...state, [table]: new Map<Id, Rows[T]>(state[table] as ReadonlyMap<Id, Rows[T]>).set(row.id, row) }
}

const rowsIn = <T extends keyof Rows>({ rows }: ReturnType<typeof collected>, table: T) =>
  rows.filter((sent) => sent.table === table).map(({ row }) => row as Rows[T])

describe('what goes along', () => {
  it.each(['meetings', 'teams', 'cohorts'] as const)('of %s refers to nothing that stays behind', (table) => {
    for (const { id } of rowsOf(world, table)) {
      const { rows } = collected(world, table, id, true)
      const ids = new Set(rows.map(({ row }) => row.id))
      // A withdrawal is told of even where the person stays behind.
      const others = rows.filter(({ table: of, row }) => of !== 'consents' || row.status !== 'withdrawn')
      const missing = others.flatMap(({ table: of, row }) => mentionedIds(of, row).filter((other) => !ids.has(other)))
      expect(missing).toEqual([])
      expect(ids.has(id)).toBe(true)
    }
  })

  it('is a round with its sessions, people, consents, template, leaders, room and parties', () => {
    const found = summary({ table: 'cohorts', id: round.id }, collected(world, 'cohorts', round.id).rows)
    expect(found.map(({ table }) => table).sort()).toEqual(
      [
        'cohorts',
        'consents',
        'courseTemplates',
        'enrolments',
        'parties',
        'persons',
        'rooms',
        'sessions',
        'staff',
      ].sort(),
    )
    expect(found[0]).toEqual({ table: 'cohorts', count: '1 kursomgång', why: 'det som du lämnar över' })
  })

  it('is each place of a round with its attendance and slutdokumentation, and without the case and the round elsewhere', () => {
    const running = rowsOf(world, 'cohorts').find(({ name }) => name.includes('2027 omgång 1'))!
    const ofRound = rowsOf(world, 'enrolments').filter(({ cohortId }) => cohortId === running.id)
    const [first] = ofRound
    const linked = { ...first!, caseId: rowsOf(world, 'cases')[0]!.id, transferredToId: id(4711) }
    const sent = collected(withRow(world, 'enrolments', linked), 'cohorts', running.id)
    const places = rowsIn(sent, 'enrolments')
    expect(places.map((row) => row.id).sort()).toEqual(ofRound.map((row) => row.id).sort())
    expect(places.every(({ caseId, transferredToId }) => caseId === null && transferredToId === null)).toBe(true)
    expect(rowsIn(sent, 'cases')).toEqual([])
    const ofPlaces = (row: { readonly enrolmentId: Id }) => ofRound.some((place) => place.id === row.enrolmentId)
    for (const table of ['attendances', 'closingDocuments'] as const) {
      const own = rowsOf(world, table).filter(ofPlaces)
      expect(own.length).toBeGreaterThan(0)
      expect(
        rowsIn(sent, table)
          .map((row) => row.id)
          .sort(),
      ).toEqual(own.map((row) => row.id).sort())
    }
  })

  it('leaves out the case that its consent does not cover, and all that is said of it', () => {
    const sent = collected(world, 'meetings', ready.id)
    expect(sent.leftOut.map(({ title, reason }) => plain(`${title}: ${reason}`))).toEqual([
      'Ärendet HAN-2027-016: Samtycket omfattar inte regionen.',
    ])
    const [left] = sent.leftOut
    expect(rowsIn(sent, 'cases').map(({ id }) => id)).not.toContain(left!.id)
    expect(rowsIn(sent, 'agendaItems').map(({ caseId }) => caseId)).not.toContain(left!.id)
    const all = rowsOf(world, 'agendaItems').filter(({ meetingId }) => meetingId === ready.id)
    expect(rowsIn(sent, 'agendaItems')).toHaveLength(all.length - 1)
  })

  describe('of a team’s remisser', () => {
    const team = rowsOf(world, 'teams').find(({ name }) => name === 'Resursråd Haninge')!
    const inbox = rowsOf(world, 'referrals').filter(({ teamId }) => teamId === team.id)
    const [first] = inbox
    const sentOf = (state: State) => rowsIn(collected(state, 'teams', team.id), 'referrals').map(({ code }) => code)

    it('is what is not done with, and nothing that was turned away', () => {
      expect(sentOf(world).sort()).toEqual(
        ['HAN-2027-009', 'HAN-2027-011', 'HAN-2027-025', 'HAN-2027-029', 'HAN-2027-035'].sort(),
      )
    })

    it('is no egenanmälan that says how the person is reached', () => {
      const self = inbox.find(({ kind }) => kind === 'selfReferral')!
      const state = withRow(world, 'referrals', { ...self, referrerPhone: '070-123 45 67' })
      expect(sentOf(state)).not.toContain(self.code)
      expect(collected(state, 'teams', team.id).leftOut).toContainEqual({
        id: self.id,
        title: `Remissen ${self.code}`,
        reason: 'I en egenanmälan står personens egna kontaktuppgifter.',
      })
    })

    it('is none about a person whose consent does not cover the team', () => {
      const withoutRegion = rowsOf(world, 'cases').find(({ code }) => code === 'HAN-2027-016')!
      const state = withRow(world, 'referrals', { ...first!, personId: withoutRegion.personId })
      expect(sentOf(state)).not.toContain(first!.code)
      expect(collected(state, 'teams', team.id).leftOut.map(({ id }) => id)).toContain(first!.id)
    })

    it('keeps a case with its remiss, but not an avidentifierat case with one that says who it is', () => {
      const handled = inbox.find(({ personId }) => personId !== null)!
      const reviewed = rowsOf(world, 'cases').find(({ referralId }) => referralId === handled.id)!
      const linkIn = (state: State) =>
        rowsIn(collected(state, 'teams', team.id), 'cases').find(({ id }) => id === reviewed.id)?.referralId
      expect(linkIn(world)).toBe(handled.id)
      expect(linkIn(withRow(world, 'cases', { ...reviewed, mode: 'deidentified', personId: null }))).toBeNull()
    })
  })

  it('tells of a withdrawn consent without telling of the person', () => {
    const consent = rowsOf(world, 'consents').find(
      ({ kind, personId }) =>
        kind === 'informationExchange' &&
        rowsOf(world, 'cases').some((found) => found.personId === personId && found.status === 'planned'),
    )!
    const on = rowsOf(world, 'agendaItems').find(
      ({ caseId }) => world.cases.get(caseId!)?.personId === consent.personId,
    )!
    const state = withRow(world, 'consents', { ...consent, status: 'withdrawn', withdrawnOn: date('2027-02-20') })
    const sent = collected(state, 'meetings', on.meetingId)
    expect(rowsIn(sent, 'consents').map(({ id }) => id)).toContain(consent.id)
    expect(rowsIn(sent, 'persons').map(({ id }) => id)).not.toContain(consent.personId)
  })

  it('is avidentifierat unless names are asked for, and then names those who agreed to take part', () => {
    const [enrolment] = rowsOf(world, 'enrolments').filter(({ cohortId }) => cohortId === round.id)
    const person = world.persons.get(enrolment!.personId)!
    const named = withRow(world, 'persons', { ...person, name: 'Alma Lind' })
    const consents = rowsOf(named, 'consents').filter(
      ({ personId, kind }) => personId === person.id && kind === 'participation',
    )
    const nameIn = (state: State, withNames: boolean) =>
      rowsIn(collected(state, 'cohorts', round.id, withNames), 'persons').find(({ id }) => id === person.id)!.name
    expect(nameIn(named, false)).toBe('')
    const refused = consents.reduce((state, row) => withRow(state, 'consents', { ...row, status: 'refused' }), named)
    expect(nameIn(refused, true)).toBe('')
    expect(collected(refused, 'cohorts', round.id, true).leftOut).toContainEqual({
      id: person.id,
      title: `Namnet på ${person.code}`,
      reason: 'Inget samtycke till deltagande gäller i dag. Koden går med.',
    })
    const agreed = withRow(named, 'consents', {
      ...rowsOf(world, 'consents')[0]!,
      id: '01990000-0000-7000-8000-0000000000c1' as Id,
      personId: person.id,
      kind: 'participation',
      status: 'received',
      validFrom: null,
      validTo: null,
    })
    expect(nameIn(agreed, true)).toBe('Alma Lind')
    expect(collected(agreed, 'cohorts', round.id).names).toBe(1)
  })

  it('is a code and nothing else of a person with skyddad identitet', () => {
    const [enrolment] = rowsOf(world, 'enrolments').filter(({ cohortId }) => cohortId === round.id)
    const person = world.persons.get(enrolment!.personId)!
    const state = withRow(world, 'persons', { ...person, name: 'Alma Lind', protectedIdentity: true })
    expect(
      rowsIn(collected(state, 'cohorts', round.id, true), 'persons').find(({ id }) => id === person.id),
    ).toMatchObject({ code: person.code, name: '', gender: 'unknown', birthYear: null })
  })

  it('has a file name without any code', () => {
    expect(thingFileTitle(world, { table: 'meetings', id: ready.id })).toBe(
      '2027-02-23 Resursråd Haninge – överlämning',
    )
    expect(thingFileTitle(world, { table: 'teams', id: ready.teamId })).toBe('Resursråd Haninge – överlämning')
  })
})
