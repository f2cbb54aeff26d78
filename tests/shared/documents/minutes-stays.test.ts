import { minutesDocument } from '@shared/documents/minutes'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { AgendaItem, Stay } from '@shared/team/meeting'
import { clock, date, id, plain, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { held, heldMeeting } from './held-meeting'

const [maria, johan] = [id(13), id(12)]
/** When each item was marked, in the agenda's order; § 5 was bordlagd before § 4 was taken up. */
const marks: readonly (readonly [Id, string])[] = [
  [held.opening, '09:10'],
  [held.actions, '09:20'],
  [held.feedback, '09:40'],
  [held.pause, '09:50'],
  [held.review, '10:20'],
  [held.consultation, '10:40'],
  [held.adjourned, '10:50'],
  [held.information, '11:20'],
]

/** The held meeting with these marks and these times of people; the given items have another mark. */
function marked(stays: readonly Stay[], others: Readonly<Record<Id, Partial<AgendaItem>>> = {}): State {
  const state = heldMeeting()
  const items = new Map(
    marks.map(([item, at]) => [item, { ...state.agendaItems.get(item)!, closedAt: clock(at), ...others[item] }]),
  )
  return { ...state, agendaItems: items, stays: new Map(stays.map((stay) => [stay.id, stay])) }
}

const stay = (number: number, staffId: Id, arrivedAt: string | null, leftAt: string | null) =>
  rowWith('stays', number, {
    meetingId: held.meeting,
    staffId,
    arrivedAt: arrivedAt === null ? null : clock(arrivedAt),
    leftAt: leftAt === null ? null : clock(leftAt),
  })

/** What the närvarolista of the minutes says of each person's §§. */
function sections(state: State): Record<string, string> {
  const minutes = minutesDocument(state, held.meeting, { today: date('2027-02-23') })
  if (!minutes.ok) throw new Error(minutes.problem.message)
  const table = minutes.document.blocks.find((block) => block.kind === 'table' && block.caption === 'Närvarande')
  if (table?.kind !== 'table') throw new Error('No närvarolista')
  return Object.fromEntries(table.rows.map((row) => [row[0]!, plain(row[3]!)]))
}

describe('the §§ of whoever came late or left early', () => {
  it.each([
    ['came during § 2', [['09:15', null]], 'kom 09.15, fr.o.m. § 2'],
    ['came as § 3 began', [['09:20', null]], 'kom 09.20, fr.o.m. § 3'],
    ['left in the pause', [[null, '09:45']], 'gick 09.45, t.o.m. § 3'],
    ['came and left', [['09:25', '10:40']], 'kom 09.25, fr.o.m. § 3; gick 10.40, t.o.m. § 5'],
    [
      'went out and came back',
      [
        [null, '09:15'],
        ['10:30', null],
      ],
      'gick 09.15, t.o.m. § 2; kom 10.30, fr.o.m. § 5',
    ],
    ['was there between two items only', [['09:42', '09:46']], 'kom 09.42; gick 09.46'],
  ] as const)('%s', (_, times, expected) => {
    const state = marked(times.map(([from, to], nth) => stay(500 + nth, maria, from, to)))
    expect(sections(state)).toMatchObject({ 'Maria Ek': expected, 'Johan Sandberg': '1–7' })
  })

  it('names the § that was taken up before the others', () => {
    const state = marked([stay(500, maria, '09:45', null)], { [held.information]: { closedAt: clock('09:30') } })
    expect(sections(state)['Maria Ek']).toBe('kom 09.45, fr.o.m. § 4; ej § 7')
  })

  it('says that the party was out only where the person was there to leave', () => {
    const leaves = { [held.review]: { leftOutPartyIds: [id(2), id(3)] } }
    const state = marked([stay(500, maria, null, '10:30'), stay(501, johan, null, '09:45')], leaves)
    expect(sections(state)).toMatchObject({
      'Maria Ek': 'gick 10.30, t.o.m. § 5; ej § 4',
      'Johan Sandberg': 'gick 09.45, t.o.m. § 3',
    })
  })
})
