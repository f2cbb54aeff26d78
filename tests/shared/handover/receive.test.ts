import type { Parcel } from '@shared/handover/parcel'
import { settle } from '@shared/handover/settle'
import { describeCompared } from '@shared/handover/describe'
import { savePerson } from '@shared/person/person-verbs'
import { saveParty } from '@shared/organisation/party-verbs'
import { done, put, type Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import type { Rows, TableName } from '@shared/record/tables'
import { setPresence } from '@shared/team/room/presence'
import { contentOf } from '@tests/world/content'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'
import { circumstances, plain } from '../record/rows'
import { Profile } from './profile'

const world = sampleWorld()
const meeting = rowsOf(world, 'meetings').find(({ date }) => date === '2027-02-25')!
const thing = { table: 'meetings', id: meeting.id } as const
const person = rowsOf(world, 'persons').find(({ code }) => code === 'NYN-2027-001')!

function change<T extends TableName>(table: T, id: Id, fields: Partial<Rows[T]>): Verb {
  return (state) => done('ändrade', [put(table, { ...state[table].get(id)!, ...fields })])
}

/** The standing of each row that is not the same, by id. */
const standings = (profile: Profile, parcel: Parcel) =>
  Object.fromEntries(
    profile
      .compare(parcel)
      .filter(({ standing }) => standing !== 'same')
      .map(({ id, standing }) => [id, standing]),
  )

const settled = (profile: Profile, parcel: Parcel) =>
  settle(profile.state, profile.compare(parcel), new Map(), circumstances())

describe('a file for somebody who has nothing of it', () => {
  it('is taken in whole, and undone whole', () => {
    const [sender, receiver] = [new Profile(world), new Profile()]
    const before = contentOf(receiver.state)
    const parcel = sender.send(thing)
    expect(receiver.receive(parcel)).toBeUndefined()
    for (const { table, row } of parcel.rows) expect(receiver.state[table].get(row.id)).toEqual(row)
    expect(receiver.undo()).toBe(true)
    expect(contentOf(receiver.state)).toEqual(before)
    // What was undone can be taken in again without a question.
    expect(receiver.receive(sender.send(thing))).toBeUndefined()
    expect(receiver.state.meetings.get(meeting.id)?.deletedAt).toBeNull()
  })

  it('keeps the sender’s stamps, so that the way back is known', () => {
    const [sender, receiver] = [new Profile(world), new Profile()]
    sender.run(change('meetings', meeting.id, { place: 'Folkets hus' }))
    receiver.receive(sender.send(thing))
    receiver.run(change('meetings', meeting.id, { closedAt: '11:00' as Rows['meetings']['closedAt'] }))
    expect(standings(sender, receiver.send(thing))).toEqual({ [meeting.id]: 'newerThere' })
  })

  it('takes the place of an unused row of the same name, and leaves one that is used', () => {
    const af = rowsOf(world, 'parties').find(({ kind }) => kind === 'af')!
    const receiver = new Profile()
    receiver.run(saveParty(null, { name: af.name, shortName: 'AF', kind: 'af' }))
    receiver.receive(new Profile(world).send(thing))
    expect(rowsOf(receiver.state, 'parties').filter(({ name }) => name === af.name)).toEqual([af])

    const used = new Profile()
    used.run(saveParty(null, { name: af.name, shortName: 'AF', kind: 'af' }))
    const [own] = rowsOf(used.state, 'parties')
    used.run((state, around) =>
      done('lade till', [
        put('staff', {
          ...rowsOf(world, 'staff')[0]!,
          id: around.newId(),
          rev: 0,
          partyId: rowsOf(state, 'parties')[0]!.id,
        }),
      ]),
    )
    const found = settled(used, new Profile(world).send(thing)).namesakes
    expect(found.map(({ row, isReplaced }) => [row.id, isReplaced])).toContainEqual([own!.id, false])
  })
})

describe('what both have changed', () => {
  it('is refused as long as nobody has chosen, field by field and in words', () => {
    const [sender, receiver] = [new Profile(world), new Profile(world)]
    sender.run(change('meetings', meeting.id, { place: 'Folkets hus' }))
    receiver.run(change('meetings', meeting.id, { place: 'Biblioteket' }))
    const parcel = sender.send(thing)
    const before = receiver.state
    expect(receiver.receive(parcel)).toContain('1 uppgift är ändrad både här och i filen.')
    expect(receiver.state).toBe(before)
    const [row] = receiver.compare(parcel).filter(({ standing }) => standing === 'changedBoth')
    const { title, differences } = describeCompared(receiver.state, row!, 'shown')
    expect(plain(title)).toBe('Mötet torsdag 25 februari 2027')
    expect(differences).toEqual([
      { field: 'place', name: 'Plats', values: { here: 'Biblioteket', there: 'Folkets hus' } },
    ])
  })

  it('is settled by a choice, and the other side is not asked again', () => {
    const [sender, receiver] = [new Profile(world), new Profile(world)]
    sender.run(change('meetings', meeting.id, { place: 'Folkets hus' }))
    receiver.run(change('meetings', meeting.id, { place: 'Biblioteket' }))
    receiver.receive(sender.send(thing), ({ standing }) => (standing === 'changedBoth' ? { place: 'here' } : undefined))
    expect(standings(sender, receiver.send(thing))).toEqual({ [meeting.id]: 'newerThere' })
  })

  it('is one row where each has made its own, as for a tick in the närvarolista', () => {
    const [sender, receiver] = [new Profile(world), new Profile(world)]
    const { staffId } = rowsOf(world, 'teamMembers').find(({ teamId }) => teamId === meeting.teamId)!
    sender.run(setPresence(meeting.id, staffId, 'present'))
    receiver.run(setPresence(meeting.id, staffId, 'absent'))
    expect(receiver.receive(sender.send(thing), (row) => (row.standing === 'changedBoth' ? 'there' : undefined))).toBe(
      undefined,
    )
    expect(sender.receive(receiver.send(thing))).toBeUndefined()
    for (const { state } of [sender, receiver]) {
      const ticks = rowsOf(state, 'presences').filter((row) => row.meetingId === meeting.id && row.staffId === staffId)
      expect(ticks.map(({ status }) => status)).toEqual(['present'])
    }
  })
})

describe('what cannot be taken in', () => {
  it('is a person whose code somebody else has here, with all that refers to her', () => {
    const receiver = new Profile()
    const { code } = person
    const fields = { code, gender: 'man', birthYear: 1970, name: '', protectedIdentity: false } as const
    receiver.run(savePerson(null, fields))
    const parcel = new Profile(world).send(thing)
    const { refused } = settled(receiver, parcel)
    expect(refused.get(person.id)).toBe(`Koden ${code} har en annan person här. Byt den ena koden och lämna över igen.`)
    const theCase = rowsOf(world, 'cases').find(({ personId }) => personId === person.id)!
    expect(refused.has(theCase.id)).toBe(true)
    const item = rowsOf(world, 'agendaItems').find(({ caseId }) => caseId === theCase.id)!
    expect(refused.get(item.id)).toBe(`Hör till ${code}, som inte tas emot eller inte finns här.`)
    receiver.receive(parcel)
    expect(rowsOf(receiver.state, 'persons').map(({ gender }) => gender)).toEqual(['man'])
    expect(receiver.state.meetings.has(meeting.id)).toBe(true)
  })
})

describe('names and skyddad identitet', () => {
  const named = (state: State, name: string): State => ({
    ...state,
    persons: new Map(state.persons).set(person.id, { ...person, name }),
  })

  it('keeps a name that is known here when the file leaves names out', () => {
    const sender = new Profile(world)
    const receiver = new Profile(named(world, 'Alma Lind'))
    sender.run(change('persons', person.id, { birthYear: 1997 }))
    receiver.receive(sender.send(thing, { withNames: false }))
    expect(receiver.state.persons.get(person.id)).toMatchObject({ name: 'Alma Lind', birthYear: 1997 })
    expect(standings(sender, receiver.send(thing, { withNames: false }))).toEqual({})
  })

  it('takes a name in that was left out before', () => {
    const sender = new Profile(named(world, 'Alma Lind'))
    const receiver = new Profile(world)
    receiver.receive(sender.send(thing, { withNames: true }))
    expect(receiver.state.persons.get(person.id)?.name).toBe('Alma Lind')
  })

  it('takes no name into a kansliprofil', () => {
    const office = [...world.organisation.values()].map(
      (row) => [row.id, { ...row, isAssociationOffice: true }] as const,
    )
    const receiver = new Profile({ ...world, organisation: new Map(office) })
    receiver.receive(new Profile(named(world, 'Alma Lind')).send(thing))
    expect(receiver.state.persons.get(person.id)?.name).toBe('')
  })

  it('makes a person protected here too, for good', () => {
    const [sender, receiver] = [new Profile(world), new Profile(named(world, 'Alma Lind'))]
    sender.run(savePerson(person.id, { ...person, protectedIdentity: true }))
    const parcel = sender.send(thing)
    expect(settled(receiver, parcel).becomeProtected).toEqual([person.id])
    receiver.receive(parcel)
    expect(receiver.state.persons.get(person.id)).toMatchObject({ name: '', birthYear: null, protectedIdentity: true })
    expect(receiver.undo()).toBe(false)
  })

  it('never brings back what was taken away here', () => {
    const [sender, receiver] = [new Profile(named(world, 'Alma Lind')), new Profile(world)]
    receiver.run(savePerson(person.id, { ...person, protectedIdentity: true }))
    sender.run(change('persons', person.id, { birthYear: 1997 }))
    receiver.receive(sender.send(thing), ({ standing }) => (standing === 'changedBoth' ? 'there' : undefined))
    expect(receiver.state.persons.get(person.id)).toMatchObject({ name: '', birthYear: null, protectedIdentity: true })
  })
})
