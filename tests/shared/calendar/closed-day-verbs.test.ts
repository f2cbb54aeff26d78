import { deleteClosedDay, putAwayOrBackClosedDay, saveClosedDay, saysTheSame } from '@shared/calendar/closed-day-verbs'
import { spanWarning } from '@shared/calendar/typed-span'
import { markedDaysName } from '@shared/calendar/marked-days'
import type { PartyKind } from '@shared/organisation/organisation'
import type { Fields } from '@shared/record/change'
import { rowsOf } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { after, circumstances, date, id, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'

const sportlov = {
  kind: 'schoolBreak',
  name: 'Sportlov i Haninge',
  from: date('2027-03-01'),
  to: date('2027-03-05'),
  kommunId: null,
  blocks: false,
} as const
const stangt = {
  kind: 'closed',
  name: 'Planeringsdag',
  from: date('2027-03-03'),
  to: date('2027-03-03'),
  kommunId: null,
  blocks: true,
} as const

const party = (number: number, name: string, kind: PartyKind) =>
  rowWith('parties', number, { name, shortName: name, kind })

const state = stateWith({ closedDays: [rowWith('closedDays', 1, sportlov), rowWith('closedDays', 2, stangt)] })
const save = (asked: Parameters<typeof saveClosedDay>[1], own: Parameters<typeof saveClosedDay>[0] = null) =>
  saveClosedDay(own, asked)(state, circumstances())

describe('marked days', () => {
  it('are one day when no last day is given', () => {
    const asked = { ...stangt, name: 'Flytt', from: date('2027-04-12'), to: '' }
    const saved = rowsOf(after(state, saveClosedDay(null, asked), circumstances()), 'closedDays')
    expect(saved.at(-1)).toMatchObject({ from: '2027-04-12', to: '2027-04-12' })
  })

  it('must have a name and a first day', () => {
    expect(problemsOf(save({ ...stangt, name: '\u0000', from: '', to: '' })).map(({ field }) => field)).toEqual([
      'name',
      'from',
    ])
  })

  it('that end before they begin are refused, with the first day proposed as the last', () => {
    const outcome = save({ ...stangt, from: date('2027-04-12'), to: date('2027-04-09') })
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ field: 'to', suggestion: { label: 'måndag 12\u00A0april 2027', value: '2027-04-12' } }],
    })
  })

  it('are read as typed, and a misprint says which field it stands in', () => {
    const outcome = save({ ...stangt, name: 'Flytt', from: '2703088', to: '31 april' })
    expect(problemsOf(outcome).map(({ field }) => field)).toEqual(['from', 'to'])
    expect(save({ ...stangt, name: 'Flytt', from: '8/3', to: 'tisdag 9 mars 2027' }).ok).toBe(true)
  })

  it('of the same kind never share a day; the sentence names the other', () => {
    const outcome = save({ ...stangt, name: 'Flytt', from: date('2027-03-02'), to: date('2027-03-03') })
    expect(problemsOf(outcome)).toEqual([
      {
        field: 'from',
        message: 'Dagarna går in i Planeringsdag, onsdag 3\u00A0mars 2027. Ändra den ena så att de inte möts.',
      },
    ])
    expect(save({ ...stangt, name: 'Flytt', from: date('2027-03-04'), to: '' }).ok).toBe(true)
  })

  it('may be lov in two kommuner at once, but not the same lov twice', () => {
    expect(save({ ...sportlov, name: 'Sportlov i Tyresö' }).ok).toBe(true)
    expect(problemsOf(save({ ...sportlov, name: 'sportlov i haninge' }))).toMatchObject([{ field: 'name' }])
  })

  it.each<[string, Partial<typeof sportlov | typeof stangt>, Partial<Fields<'closedDays'>>, boolean]>([
    ['lov of one kommun under two names', sportlov, { kommunId: id(11), name: 'Vinterlov' }, true],
    ['lov of two kommuner under one name', sportlov, { kommunId: id(12) }, false],
    ['lov of one kommun and of everybody, same name', sportlov, { kommunId: null }, true],
    ['lov of one kommun and of everybody, another name', sportlov, { kommunId: null, name: 'Läslov' }, false],
    ['closed in one kommun and closed for all', stangt, { kommunId: null }, true],
    ['closed in two kommuner', stangt, { kommunId: id(12) }, false],
    ['lov and closed', sportlov, { kommunId: id(11), kind: 'closed' }, false],
    [
      'lov of one kommun, later',
      sportlov,
      { kommunId: id(11), from: date('2027-03-06'), to: date('2027-03-07') },
      false,
    ],
  ])('%s say the same: %j', (_, saved, other, same) => {
    const one = { ...sportlov, ...saved, kommunId: id(11) }
    expect(saysTheSame(one, { ...one, ...other })).toBe(same)
    expect(saysTheSame({ ...one, ...other }, one)).toBe(same)
  })

  it('belong to a kommun or to everybody, never to another party', () => {
    const [haninge, fk] = [party(11, 'Haninge kommun', 'kommun'), party(13, 'Försäkringskassan', 'fk')]
    const known = stateWith({ parties: [haninge, fk] })
    const saved = after(known, saveClosedDay(null, { ...sportlov, kommunId: id(11) }), circumstances())
    expect(rowsOf(saved, 'closedDays')).toMatchObject([{ kommunId: id(11) }])
    const refusal = saveClosedDay(null, { ...sportlov, kommunId: id(13) })(known, circumstances())
    expect(problemsOf(refusal)).toMatchObject([{ field: 'kommunId' }])
  })

  it.each([
    ['Sportlov', 'Haninge kommun', 'Sportlov, Haninge kommun'],
    ['Sportlov i Haninge', 'Haninge kommun', 'Sportlov i Haninge'],
    ['Höstlov i Nynäshamn', 'Nynäshamns kommun', 'Höstlov i Nynäshamn'],
    ['Höstlov', 'Nynäshamns kommun', 'Höstlov, Nynäshamns kommun'],
  ])('%s of %s is called %s', (name, kommun, called) => {
    const named = stateWith({ parties: [party(11, kommun, 'kommun')] })
    expect(markedDaysName(named, { name, kommunId: id(11) })).toBe(called)
    expect(markedDaysName(named, { name, kommunId: null })).toBe(name)
  })

  it('do not collide with themselves, nor with days that are put away or deleted', () => {
    expect(save({ ...stangt, to: date('2027-03-04') }, id(2)).ok).toBe(true)
    for (const removal of [putAwayOrBackClosedDay, deleteClosedDay]) {
      const without = after(state, removal(id(2)), circumstances())
      expect(saveClosedDay(null, stangt)(without, circumstances()).ok).toBe(true)
    }
  })

  it('in a very long row are asked about, never refused', () => {
    const asked = { ...stangt, from: date('2027-06-01'), to: date('2028-06-01') }
    expect(spanWarning(asked, date('2027-02-22'))).toBe('Det är 367 dagar i rad. Stämmer årtalet?')
    expect(spanWarning({ ...asked, to: '15 augusti 2027' }, date('2027-02-22'))).toBeUndefined()
    expect(save(asked).ok).toBe(true)
  })
})
