import { minutesDocument } from '@shared/documents/minutes'
import { minutesChecks } from '@shared/documents/minutes-checks'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import type { AgendaItem } from '@shared/team/meeting'
import { stayingFor } from '@shared/team/room/in-room'
import { setItemState } from '@shared/team/room/item-state'
import { closeMeeting } from '@shared/team/room/open-close'
import { setPresence } from '@shared/team/room/presence'
import { recusedFrom } from '@shared/team/room/recusal'
import { noteRecusal, takeBackRecusal } from '@shared/team/room/recusal-verbs'
import { chooseStandIn, neededStandIns, standInSentence } from '@shared/team/room/stand-in'
import { saveStay } from '@shared/team/room/stay-verbs'
import { after, circumstances, clock, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aRoom, ids } from './a-room'

/** Another day than the meeting's: items keep their planned times, 09.00, 09.10, 09.20. */
const at = circumstances()
const { opening, review, johan, karin, lena } = ids

/** Karin is chair, Johan secretary and presents the case, Lena a member; all are there. */
function held(fields: Partial<AgendaItem> = {}): State {
  const room = aRoom({ openedAt: clock('09:00') })
  const team = rowWith('teams', 200, {
    name: 'Resursråd Haninge',
    minutesWord: 'protokoll',
    codePrefix: 'HAN',
    place: '',
    start: clock('09:00'),
    end: clock('11:30'),
  })
  const item = { ...room.agendaItems.get(review)!, ...fields }
  const started = {
    ...room,
    teams: new Map([[team.id, team]]),
    agendaItems: new Map(room.agendaItems).set(review, item),
  }
  return [johan, karin, lena].reduce<State>(
    (state, staffId) => after(state, setPresence(ids.meeting, staffId, 'present'), at),
    started,
  )
}

const recuse = (staffId: typeof karin | null, itemId = review, reason = '') => noteRecusal(itemId, { staffId, reason })
const item = (state: State, itemId = review) => rowOf(state, 'agendaItems', itemId)!
const needs = (state: State, itemId = review) => neededStandIns(state, item(state, itemId)).map(standInSentence)
const staying = (state: State) => stayingFor(state, item(state)).map(({ staff }) => staff.name)

describe('somebody biased on an item', () => {
  it('leaves the room for that item and no other', () => {
    const state = after(held(), recuse(lena), at)
    expect(staying(state)).toEqual(['Johan Sandberg', 'Karin Öberg'])
    expect(stayingFor(state, item(state, opening))).toHaveLength(3)
  })

  it('is noted once, with the reason that was said last, and can be taken back', () => {
    const state = after(after(held(), recuse(lena), at), recuse(lena, review, ' Släkt  med personen '), at)
    expect(rowsOf(state, 'recusals')).toMatchObject([{ staffId: lena, reason: 'Släkt med personen' }])
    expect(recusedFrom(after(state, takeBackRecusal(rowsOf(state, 'recusals')[0]!.id), at), item(state))).toEqual([])
  })

  it.each([
    ['nobody', null, 'Välj vem som är jävig.'],
    ['whoever presents the case', johan, 'Johan Sandberg föredrar ärendet. Välj en annan föredragande först.'],
    ['a guest who is not there', ids.guest, 'Bara den som är med på mötet kan lämna rummet. Se efter i närvaron.'],
  ])('cannot be %s', (_, staffId, message) => {
    expect(problemsOf(recuse(staffId)(held(), at))).toEqual([{ field: 'staffId', message }])
  })

  it('cannot be the last one in the room', () => {
    const alone = [johan, karin].reduce((state, one) => after(state, recuse(one, opening), at), held())
    expect(problemsOf(recuse(lena, opening)(alone, at))).toEqual([
      { field: 'staffId', message: 'Då blir ingen kvar i rummet. Bordlägg punkten i stället.' },
    ])
  })
})

describe('the chair or the secretary out of the room', () => {
  it.each([
    ['is biased', () => after(held(), recuse(karin), at)],
    ['is of a party that leaves', () => held({ leftOutPartyIds: [id(3)] })],
    [
      'has gone',
      () =>
        after(
          held(),
          saveStay({ meetingId: ids.meeting, staffId: karin, id: null }, { arrivedAt: '', leftAt: '9.05' }),
          at,
        ),
    ],
  ])('asks who leads when the chair %s', (_, state) => {
    expect(needs(state())).toEqual(['Karin Öberg är ordförande och inte i rummet. Vem leder då?'])
  })

  it('asks who writes, and says who does', () => {
    const asked = after(held(), recuse(johan, opening), at)
    expect(needs(asked, opening)).toEqual(['Johan Sandberg är sekreterare och inte i rummet. Vem skriver då?'])
    expect(needs(after(asked, chooseStandIn(opening, 'secretary', lena), at), opening)).toEqual([
      'Lena Dahl skriver under punkten, för Johan Sandberg är inte i rummet.',
    ])
  })

  it('takes nobody who is out, and asks anew when whoever was chosen leaves too', () => {
    const asked = after(held(), recuse(karin, opening), at)
    expect(problemsOf(chooseStandIn(opening, 'chair', karin)(asked, at))).toEqual([
      { field: undefined, message: 'Den som ska ta över måste vara kvar i rummet. Välj någon annan.' },
    ])
    const chosen = after(asked, chooseStandIn(opening, 'chair', lena), at)
    expect(needs(after(chosen, recuse(lena, opening), at), opening)).toEqual([
      'Karin Öberg är ordförande och inte i rummet. Vem leder då?',
    ])
  })

  it('asks nothing while another chair stays', () => {
    const two = held()
    const presences = [...two.presences.values()].map((row) => ({
      ...row,
      role: row.staffId === lena ? ('chair' as const) : row.role,
    }))
    expect(
      needs(after({ ...two, presences: new Map(presences.map((row) => [row.id, row])) }, recuse(karin), at)),
    ).toEqual([])
  })

  it('counts as it was when the item was taken up, not who has gone since', () => {
    const done = after(held(), setItemState(opening, 'done'), at)
    const left = { arrivedAt: '', leftAt: '9.15' }
    const gone = after(done, saveStay({ meetingId: ids.meeting, staffId: karin, id: null }, left), at)
    expect(needs(gone, opening)).toEqual([])
    expect(needs(gone)).toHaveLength(1)
  })
})

describe('the minutes', () => {
  const sections = (state: State) => {
    const minutes = minutesDocument(state, ids.meeting, { today: at.today })
    if (!minutes.ok) throw new Error(minutes.problem.message)
    const { blocks } = minutes.document
    const present = blocks.find((block) => block.kind === 'table' && block.caption === 'Närvarande')
    return {
      people: present?.kind === 'table' ? present.rows.map((row) => plain(`${row[0]}: ${row[3]}`)) : [],
      texts: blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : [])),
    }
  }
  const mark = (state: State, as: 'done' | 'adjourned') =>
    after(after(state, setItemState(review, as), at), closeMeeting(ids.meeting), at)

  it('say who was biased and who led, and never why', () => {
    const recused = after(held(), recuse(karin, review, 'Granne'), at)
    const { people, texts } = sections(mark(after(recused, chooseStandIn(review, 'chair', lena), at), 'done'))
    expect(people).toContain('Karin Öberg: 1–2, ej § 2')
    expect(texts).toContain('Karin Öberg anmälde jäv och deltog inte i § 2. Lena Dahl var ordförande under punkten.')
    expect(texts.join()).not.toContain('Granne')
  })

  it('say nothing of leaving when the item was bordlagd', () => {
    const { people, texts } = sections(mark(after(held(), recuse(karin), at), 'adjourned'))
    expect(people).toContain('Karin Öberg: 1–2')
    expect(texts).toContain('Karin Öberg anmälde jäv.')
  })

  it('are checked for who led', () => {
    const sentences = minutesChecks(mark(after(held(), recuse(karin), at), 'done'), ids.meeting).map((check) =>
      plain(check.sentence),
    )
    expect(sentences).toContain('§ 2 säger inte vem som var ordförande när ordföranden var ute')
  })
})
