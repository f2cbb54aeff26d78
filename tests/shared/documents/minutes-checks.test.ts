import { minutesChecks, type Check } from '@shared/documents/minutes-checks'
import type { State } from '@shared/record/state'
import { clock } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { held, heldMeeting } from './held-meeting'

const checksOf = (state: State) =>
  minutesChecks(state, held.meeting).map((check) => ({ ...check, sentence: check.sentence.replaceAll('\u00a0', ' ') }))

const faults = (state: State) => checksOf(state).filter(({ ok }) => !ok)

/** The held meeting with its two gaps filled: the åtgärd without a date and the case without a rekommendation. */
function inOrder(): State {
  const state = heldMeeting()
  const actions = new Map(
    [...state.actions].map(([id, row]) => [id, { ...row, dueOn: row.dueOn ?? state.meetings.get(held.meeting)!.date }]),
  )
  const review = [...state.notes.values()].find(({ agendaItemId }) => agendaItemId === held.review)!
  const notes = new Map([...state.notes.values()].map((row) => [row.id, row]))
  notes.set(held.consultation, { ...review, id: held.consultation, agendaItemId: held.consultation })
  return { ...state, actions, notes }
}

describe('the checks before the minutes leave', () => {
  it('say what is in order', () => {
    expect(checksOf(inOrder())).toEqual<Check[]>([
      { ok: true, sentence: 'Inga namn eller personnummer i ärendena' },
      { ok: true, sentence: 'Alla 5 åtgärder har ansvarig och datum' },
      { ok: true, sentence: 'Alla 3 ärenden har en rekommendation' },
      { ok: true, sentence: 'Närvaron är avbockad för alla' },
    ])
  })

  it('point at the item that has a gap', () => {
    expect(faults(heldMeeting())).toEqual([
      { ok: false, sentence: '§ 5 har en åtgärd utan datum', at: { itemId: held.consultation, name: '§\u00a05' } },
      { ok: false, sentence: '§ 5 saknar rekommendation', at: { itemId: held.consultation, name: '§\u00a05' } },
    ])
  })

  it('count the åtgärder that lack something, once an item', () => {
    const state = heldMeeting()
    const actions = new Map(
      [...state.actions].map(([id, row]) => [id, { ...row, dueOn: null, staffId: null, who: '' }]),
    )
    const sentences = faults({ ...state, actions }).map(({ sentence }) => sentence)
    expect(sentences).toContain('§ 3 har 2 åtgärder utan ansvarig eller datum')
    expect(sentences).toContain('§ 4 har en åtgärd utan ansvarig eller datum')
  })

  it('tell of a name or a number without repeating it', () => {
    const [found] = faults(heldMeeting({ review: { discussion: 'Elin Sjöström ringde.' } }))
    expect(found).toEqual({
      ok: false,
      sentence: '§ 4 har ett namn eller personnummer. Det är borttaget i dokumentet',
      at: { itemId: held.review, name: '§\u00a04' },
    })
  })

  it('ask for a reading where the case’s own person may be named in part', () => {
    expect(faults(heldMeeting({ review: { discussion: 'Elin vill börja på halvtid.' } }))[0]?.sentence).toBe(
      '§ 4 kan nämna personen vid namn. Läs igenom texten',
    )
  })

  it('tell of people nobody ticked, a missing chair, an open meeting and an item left over', () => {
    const state = heldMeeting({ meeting: { status: 'planned', closedAt: null, openedAt: clock('09:00') } })
    const presences = new Map([...state.presences].filter(([, { role }]) => role !== 'chair'))
    const items = new Map(
      [...state.agendaItems].map(([id, row]) => [
        id,
        row.kind === 'information' ? { ...row, state: 'waiting' as const } : row,
      ]),
    )
    expect(faults({ ...state, presences, agendaItems: items }).map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'Ingen ordförande är närvarande',
        'Mötet är inte avslutat',
        '§ 7 är varken klar eller bordlagd',
      ]),
    )
    expect(faults({ ...state, presences: new Map() }).map(({ sentence }) => sentence)).toContain(
      'Ingen är avbockad som närvarande',
    )
  })
})
