import { rowsOf, type State } from '@shared/record/state'
import { openActions } from '@shared/team/open-actions'
import {
  actionsOf,
  addAction,
  changeAction,
  markAction,
  missingIn,
  removeAction,
  type ActionFields,
} from '@shared/team/room/action'
import { after, circumstances, date, id, problemsOf } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'
import { aRoom, ids } from './a-room'

const at = circumstances()
const call: ActionFields = { what: 'Ringa skolan', staffId: ids.karin, who: '', dueOn: date('2027-03-01') }
const only = (state: State) => actionsOf(state, ids.review)[0]!

it('belongs to the item, its meeting and its case', () => {
  expect(only(after(aRoom(), addAction(ids.review, call), at))).toMatchObject({
    ...call,
    meetingId: ids.meeting,
    agendaItemId: ids.review,
    caseId: ids.case,
    status: 'open',
  })
  const atOpening = after(aRoom(), addAction(ids.opening, call), at)
  expect(rowsOf(atOpening, 'actions')).toMatchObject([{ agendaItemId: ids.opening, caseId: null }])
})

it('may miss who and when during the meeting, and says which', () => {
  const state = after(
    aRoom(),
    addAction(ids.review, { what: 'Ringa skolan', staffId: null, who: ' ', dueOn: null }),
    at,
  )
  expect(missingIn(only(state))).toEqual(['who', 'when'])
  expect(missingIn({ ...call, staffId: null, who: 'deltagaren' })).toEqual([])
})

it('is refused without what, and with somebody who is gone', () => {
  const outcome = addAction(ids.review, { ...call, what: ' \n', staffId: id(999) })(aRoom(), at)
  expect(problemsOf(outcome).map(({ field }) => field)).toEqual(['what', 'who'])
})

it('is changed in place, and kept as one line', () => {
  const state = after(aRoom(), addAction(ids.review, call), at)
  const changed = after(state, changeAction(only(state).id, { ...call, what: 'Ringa\nskolan igen', who: 'någon' }), at)
  expect(actionsOf(changed, ids.review)).toMatchObject([{ what: 'Ringa skolan igen', staffId: ids.karin, who: '' }])
  expect(changeAction(only(state).id, call)(state, at)).toMatchObject({ ok: true, change: { puts: [] } })
})

it('is gone when removed, and cannot be changed then', () => {
  const state = after(aRoom(), addAction(ids.review, call), at)
  const removed = after(state, removeAction(only(state).id), at)
  expect(actionsOf(removed, ids.review)).toEqual([])
  expect(problemsOf(changeAction(only(state).id, call)(removed, at))[0]?.message).toBe('Åtgärden är borttagen.')
})

it('is ticked as klar, and the same press takes it back', () => {
  const state = after(aRoom(), addAction(ids.review, call), at)
  const ticked = after(state, markAction(only(state).id, 'done'), at)
  expect(only(ticked)).toMatchObject({ ...call, status: 'done' })
  expect(openActions(ticked, id(200))).toEqual([])
  expect(only(after(ticked, markAction(only(state).id, 'open'), at)).status).toBe('open')
  expect(markAction(only(state).id, 'done')(ticked, at)).toMatchObject({ ok: true, change: { puts: [] } })
})

it('cannot be ticked when it is gone', () => {
  expect(problemsOf(markAction(id(999), 'done')(aRoom(), at))[0]?.message).toBe('Åtgärden är borttagen.')
})
