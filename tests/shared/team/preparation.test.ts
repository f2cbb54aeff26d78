import type { State } from '@shared/record/state'
import { changeCase, takeUpDeidentified } from '@shared/team/case-verbs'
import { leaveOutParties } from '@shared/team/left-out-verbs'
import { noneBefore, preparationsOf, unprepared } from '@shared/team/preparation'
import { addNoneBefore, addPreparation, changePreparation, removePreparation } from '@shared/team/preparation-verbs'
import { after, id, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aConsent, aTeam, now, person } from './a-team'

const [af, fk, region] = [id(1), id(2), id(4)]
const lager = { measure: ' Arbetsträning på lager ', period: 'hösten 2025', result: 'Avbröts, för lång resa.' }
const none = { measure: '', period: '', result: '' }

/** A case on the agenda of a team with FK, kommunen and regionen. */
function state(): State {
  return aTeam({
    cases: [aCase(14, { mode: 'consent', personId: person, status: 'planned' })],
    consents: [aConsent()],
    agendaItems: [aCaseItem(2, 14, 25)],
  })
}

const told = (at: State) =>
  preparationsOf(at, id(14)).map(({ party, rows }) => [party.shortName, ...rows.map(({ measure }) => measure)])
const rowAt = (at: State, partyId: typeof fk) =>
  preparationsOf(at, id(14)).find(({ party }) => party.id === partyId)!.rows[0]!

describe('what the parties did before', () => {
  const written = [
    addPreparation(id(14), fk, lager),
    addPreparation(id(14), fk, { ...none, measure: 'Avstämningsmöte' }),
    addPreparation(id(14), region, { ...none, measure: 'Sömnskola' }),
  ].reduce((at, verb) => after(at, verb, now), state())

  it('stands by party, for each that is to hear the case', () => {
    expect(told(written)).toEqual([
      ['FK', 'Arbetsträning på lager', 'Avstämningsmöte'],
      ['kommunen'],
      ['regionen', 'Sömnskola'],
    ])
    expect(rowAt(written, fk)).toMatchObject({ ...lager, measure: 'Arbetsträning på lager' })
  })

  it('leaves out a party that leaves the room, unless it has told of something', () => {
    const left = after(written, leaveOutParties(id(2), [id(3), region]), now)
    expect(told(left).map(([name]) => name)).toEqual(['FK', 'regionen'])
  })

  it('is asked of the team as it is called next, before the case stands on an agenda', () => {
    const waiting = aTeam({ cases: [aCase(14)] })
    expect(unprepared(waiting, id(14)).map(({ shortName }) => shortName)).toEqual(['FK', 'kommunen', 'regionen'])
  })

  it('keeps what a party outside the team tells', () => {
    expect(told(after(written, addPreparation(id(14), af, lager), now))[0]).toEqual(['AF', 'Arbetsträning på lager'])
  })

  it('can be changed and taken away', () => {
    const changed = after(
      written,
      changePreparation(rowAt(written, region).id, { ...none, measure: 'Sömnskola i grupp' }),
      now,
    )
    expect(told(changed)[2]).toEqual(['regionen', 'Sömnskola i grupp'])
    const removed = after(changed, removePreparation(rowAt(changed, region).id), now)
    expect(unprepared(removed, id(14)).map(({ shortName }) => shortName)).toEqual(['kommunen', 'regionen'])
    expect(problemsOf(removePreparation(rowAt(changed, region).id)(removed, now))[0]?.message).toBe(
      'Insatsen finns inte kvar i ärendet.',
    )
  })
})

describe('a party that has done nothing before', () => {
  const said = after(state(), addNoneBefore(id(14), fk), now)

  it('has prepared all the same', () => {
    expect(told(said)[0]).toEqual(['FK', noneBefore])
    expect(unprepared(said, id(14))).toHaveLength(2)
  })

  it('says so no more once something turns up', () => {
    expect(told(after(said, addPreparation(id(14), fk, lager), now))[0]).toEqual(['FK', 'Arbetsträning på lager'])
  })

  it('cannot say so beside what it has told', () => {
    const both = addNoneBefore(id(14), fk)(after(state(), addPreparation(id(14), fk, lager), now), now)
    expect(problemsOf(both)[0]?.message).toBe('Här står redan tidigare insatser. Ta bort dem först.')
  })
})

describe('an earlier insats', () => {
  it('is refused without a word of what it was', () => {
    expect(problemsOf(addPreparation(id(14), fk, { ...lager, measure: '  ' })(state(), now))).toEqual([
      { field: 'measure', message: 'Skriv vilken insats det var.' },
    ])
  })

  it('may not say who an avidentifierat case is about', () => {
    const deidentified = aTeam({ cases: [aCase(14)] })
    const refusal = addPreparation(id(14), fk, { ...lager, result: 'Ring 070-123 45 67.' })(deidentified, now)
    expect(problemsOf(refusal)).toEqual([
      {
        field: 'result',
        message: 'Texten ser ut att innehålla ett telefonnummer. Ta bort det, för ärendet dras avidentifierat.',
      },
    ])
  })

  it('stops a case from being taken up avidentifierat as long as it says who', () => {
    const told = after(state(), addPreparation(id(14), fk, { ...lager, result: 'Se 19850102-1234.' }), now)
    const sentence = 'En tidigare insats ser ut att innehålla ett nummer eller en adress. Ta bort det först.'
    expect(problemsOf(takeUpDeidentified(id(14))(told, now))[0]?.message).toBe(sentence)
    const found = told.cases.get(id(14))!
    const changed = changeCase(id(14), { ...found, mode: 'deidentified', receivedOn: '2027-02-10' })(told, now)
    expect(problemsOf(changed)).toContainEqual({ field: 'mode', message: sentence })
  })
})
