import type { ActionFields } from '@shared/team/room/action'
import { actionLine, parseAction } from '@shared/team/room/parse-action'
import { date, rowWith } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ids, parties, people } from './a-room'

// A Monday.
const today = date('2027-02-22')
const parse = (text: string) => parseAction(text, { today, nextMeeting: date('2027-03-09'), staff: people, parties })
const karin = { staffId: ids.karin, who: '' }
const text = (who: string) => ({ staffId: null, who })

describe('an åtgärd on one line', () => {
  it.each<[string, ActionFields]>([
    [
      'Karin bokar möte med rehabkoordinatorn senast 12 mars',
      { ...karin, what: 'Boka möte med rehabkoordinatorn', dueOn: date('2027-03-12') },
    ],
    [
      'vården ordnar läkarutlåtande till 12/3',
      { ...text('regionen'), what: 'Ordna läkarutlåtande', dueOn: date('2027-03-12') },
    ],
    ['AF skriver avtal på fredag', { ...text('AF'), what: 'Skriva avtal', dueOn: date('2027-02-26') }],
    ['Karin Öberg: ringa till skolan 2027-03-01.', { ...karin, what: 'Ringa till skolan', dueOn: date('2027-03-01') }],
    ['öberg ska höra av sig i morgon', { ...karin, what: 'Höra av sig', dueOn: date('2027-02-23') }],
    [
      'Försäkringskassan utreder SGI till fredag den 12 mars',
      { ...text('FK'), what: 'Utreda SGI', dueOn: date('2027-03-12') },
    ],
    ['Haninge kommun prövar bistånd idag', { ...text('kommunen'), what: 'Pröva bistånd', dueOn: today }],
    [
      'deltagaren själv ringer vårdcentralen den 1:e mars',
      { ...text('deltagaren själv'), what: 'Ringa vårdcentralen', dueOn: date('2027-03-01') },
    ],
    [
      'Karin bokar möte och skickar kallelse senast torsdag',
      { ...karin, what: 'Boka möte och skicka kallelse', dueOn: date('2027-02-25') },
    ],
    [
      'Kalle Ek, vaktmästaren: öppna salen 1 mars',
      { ...text('Kalle Ek, vaktmästaren'), what: 'Öppna salen', dueOn: date('2027-03-01') },
    ],
  ])('%s', (line, fields) => {
    expect(parse(line)).toEqual({ fields, missing: [] })
  })

  it.each([
    ['a day that has passed comes next year', 'Karin ringer 12 januari', '2028-01-12'],
    ['a year that is said is kept', 'Karin ringer 12 januari 2027', '2027-01-12'],
  ])('%s', (_, line, dueOn) => {
    expect(parse(line).fields.dueOn).toBe(dueOn)
  })

  it('leaves a verb that it does not know as it was typed', () => {
    expect(parse('Karin kallelser till mötet 1 mars').fields.what).toBe('Kallelser till mötet')
    expect(parse('Karin papper till mötet 1 mars').fields.what).toBe('Papper till mötet')
  })
})

describe('what cannot be told', () => {
  const missing = (line: string) => parse(line).missing.map(({ part, message }) => `${part}: ${message}`)

  it.each([
    ['Kalle bokar möte senast 12 mars', ['who: Vem saknas.'], 'Kalle bokar möte'],
    ['Karin bokar möte', ['when: När saknas.'], 'Boka möte'],
    ['Karin senast 12 mars', ['what: Vad saknas.'], ''],
    ['', ['who: Vem saknas.', 'what: Vad saknas.', 'when: När saknas.'], ''],
    ['Karin bokar möte på måndag', ['when: Det är måndag i dag. Skriv i dag eller ett datum.'], 'Boka möte på måndag'],
    [
      'Karin och Johan bokar möte 1 mars',
      ['who: En åtgärd har en ansvarig. Skriv en rad för var och en.'],
      'Karin och Johan bokar möte',
    ],
  ])('%s', (line, expected, what) => {
    expect(missing(line)).toEqual(expected)
    expect(parse(line).fields.what).toBe(what)
  })

  it('does not take a day that does not exist, and keeps its words', () => {
    const { fields, missing: found } = parse('Karin bokar möte senast 31 april')
    expect(fields).toMatchObject({ dueOn: null, what: 'Boka möte senast 31 april' })
    expect(found[0]?.message).toContain('Det finns ingen 31 april')
  })

  it('asks which of two, and chooses neither', () => {
    const twins = [...people, rowWith('staff', 15, { name: 'Karin Lund', partyId: parties[0]!.id, title: '' })]
    const { fields, missing: found } = parseAction('Karin bokar möte 1 mars', {
      today,
      nextMeeting: null,
      staff: twins,
      parties,
    })
    expect(fields).toMatchObject({ staffId: null, who: '', what: 'Karin bokar möte' })
    expect(found).toEqual([
      { part: 'who', message: 'Flera heter Karin: Karin Öberg och Karin Lund. Skriv hela namnet.' },
    ])
  })

  it('asks which kommun when there are two', () => {
    const two = parties.map((party) => (party.kind === 'kommun' ? { ...party, shortName: 'Haninge' } : party))
    const other = rowWith('parties', 5, { name: 'Tyresö kommun', shortName: 'Tyresö', kind: 'kommun' })
    const found = parseAction('kommunen prövar bistånd 1 mars', {
      today,
      nextMeeting: null,
      staff: people,
      parties: [...two, other],
    })
    expect(found.missing[0]?.message).toBe('kommunen kan vara Haninge kommun och Tyresö kommun. Skriv hela namnet.')
  })
})

it('reads back every åtgärd from its own line', () => {
  const who = fc.constantFrom(karin, text('AF'), text('regionen'), text('deltagaren själv'), text('Kalle Ek'), text(''))
  const what = fc.constantFrom('Boka möte', 'Ta kontakt med vården före 12 mars hos AF', 'Skicka 2 brev', 'Ordna SIP')
  const dueOn = fc.constantFrom(date('2027-03-12'), date('2027-02-22'), date('2028-02-29'), null)
  fc.assert(
    fc.property(who, what, dueOn, (whose, task, due) => {
      const fields = { ...whose, what: task, dueOn: due }
      expect(parse(actionLine(fields, people)).fields).toEqual(fields)
    }),
  )
})

it('says of every gap that it is one, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (line) => {
      const { fields, missing } = parse(line)
      expect(missing.some(({ part }) => part === 'when')).toBe(fields.dueOn === null)
      expect(missing.some(({ part }) => part === 'what')).toBe(fields.what === '')
    }),
  )
})
