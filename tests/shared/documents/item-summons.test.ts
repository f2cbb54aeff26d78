import { itemSummons } from '@shared/documents/item-summons'
import { fileName } from '@shared/documents/file-name'
import { formatClockDigits } from '@shared/calendar/format'
import { numberedItems } from '@shared/team/agenda'
import { rowOf } from '@shared/record/state'
import type { Summoned } from '@shared/team/summons'
import { id, plain, rowWith } from '@tests/shared/record/rows'
import { aCase, aCaseItem, aConsent, anItem, aTeam, meeting, person } from '@tests/shared/team/a-team'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textsOf } from './model-texts'

const state = aTeam({
  persons: [rowWith('persons', 100, { code: 'HAN-2027-14', birthYear: 1985, name: 'Siv Påhittad' })],
  cases: [
    aCase(14, { mode: 'consent', personId: person, status: 'planned', question: 'Vad vill Siv Påhittad börja med?' }),
    aCase(18, { status: 'planned' }),
  ],
  consents: [aConsent()],
  agendaItems: [
    anItem(1, { kind: 'opening', title: '' }),
    { ...aCaseItem(2, 14, 25), leftOutPartyIds: [id(2)] },
    aCaseItem(3, 18, 15),
  ],
})
const letter = (number: number, whom: Summoned, to = '', message = '') =>
  itemSummons(state, id(number), { whom, to, message })!
const text = (...asked: Parameters<typeof letter>) => plain(textsOf(letter(...asked)).join('\n'))

describe('the person is told in plain words', () => {
  const said = text(2, 'person', '', 'Ring på porttelefonen.')

  it('when and where to come, for how long, and to what', () => {
    expect(said).toContain('Dag\ntisdag 23 februari 2027\nTid\nkl. 09.10, i ungefär 25 minuter\nPlats\nKommunhuset')
    expect(said).toContain('Du är välkommen att vara med. Kom kl. 09.10.')
    expect(said).toContain('Ring på porttelefonen.')
  })

  it('whom to meet: not those who leave the room', () => {
    expect(said).toContain('Karin Öberg, Haninge kommun')
    expect(said).not.toContain('Johan Sandberg')
  })

  it('that the team decides nothing', () => {
    expect(said).toContain('bestämmer inte om din ersättning')
    expect(said).not.toMatch(/genomlysning|remit|Finsam|§/i)
  })
})

describe('whoever sent the case', () => {
  it('is called to the item alone', () => {
    expect(text(2, 'referrer', 'Eva på AF')).toContain('Till\nEva på AF')
    expect(text(2, 'referrer')).toContain('Du är med under den punkten och inte under resten av mötet.')
  })

  it('is told to name nobody where the case is avidentifierat', () => {
    expect(text(3, 'referrer')).toContain('Nämn inget namn')
    expect(text(2, 'referrer')).toContain('Håll dig till det som personen har samtyckt till.')
  })
})

it('names nobody who takes part, nor a code in its file name', () => {
  const model = letter(2, 'person', 'Siv Påhittad', 'Hej Siv Påhittad!')
  expect(JSON.stringify(model)).not.toMatch(/Siv|Påhittad/)
  expect(fileName(model)).toBe('2027-02-23 Resursråd Haninge – kallelse kl. 09.10.docx')
})

it('is not there for an item that is no case', () => {
  expect(itemSummons(state, id(1), { whom: 'referrer', to: '', message: '' })).toBeUndefined()
})

it('tells nothing of any other item, whatever the agenda: no code, title, question or clock time', () => {
  const anAgenda = fc.array(fc.record({ isCase: fc.boolean(), minutes: fc.integer({ min: 1, max: 60 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(anAgenda, fc.nat(), fc.constantFrom<Summoned>('referrer', 'person'), (drawn, chosen, whom) => {
      const kinds = drawn.map((item, index) => (index === chosen % drawn.length ? { ...item, isCase: true } : item))
      const at = aTeam({
        cases: kinds.map((_, index) => aCase(400 + index, { question: `Fråga nummer ${400 + index}?` })),
        agendaItems: kinds.map(({ isCase, minutes }, index) =>
          isCase
            ? aCaseItem(500 + index, 400 + index, minutes)
            : anItem(500 + index, { title: `Egen punkt ${500 + index}`, minutes }),
        ),
      })
      const items = numberedItems(at, meeting)
      const own = items[chosen % drawn.length]!
      const said = JSON.stringify(itemSummons(at, own.item.id, { whom, to: '', message: '' }))
      const { end } = rowOf(at, 'meetings', meeting)!
      const others = items.filter((each) => each !== own)
      const times = [...others.map((each) => each.start), ...items.map((each) => each.end), end]
      const foreign = [
        ...others.flatMap((each) => [each.title, each.case?.code ?? each.title, each.case?.question ?? each.title]),
        ...times.filter((clock) => clock !== own.start).map(formatClockDigits),
      ]
      expect(said).toContain(own.case!.code)
      expect(foreign.filter((word) => said.includes(word))).toEqual([])
    }),
  )
})
