import { minutesDocument } from '@shared/documents/minutes'
import { rowOf, type State } from '@shared/record/state'
import { agendaItems } from '@shared/team/agenda'
import { addCase, moveCaseToMeeting } from '@shared/team/agenda-verbs'
import { gateAtMeeting } from '@shared/team/case-gate'
import { changeCase } from '@shared/team/case-verbs'
import { leaversOf, leavesRoom, letLeaveRoom } from '@shared/team/left-out'
import { callPartyBack, leaveOutParties } from '@shared/team/left-out-verbs'
import { setItemState } from '@shared/team/room/item-state'
import { setPresence } from '@shared/team/room/presence'
import { after, id, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aConsent, aMeeting, anItem, aTeam, meeting, nextMeeting, now, person } from './a-team'

const [fk, kommun, region] = [id(2), id(3), id(4)]
const [johanAtFk, karinAtKommun] = [id(11), id(12)]

/** A case on the agenda whose consent names FK and kommunen; the team has the region too. Karin of kommunen presents it. */
function state(consented = [fk, kommun]): State {
  return aTeam({
    cases: [aCase(14, { mode: 'consent', personId: person, status: 'planned', presenterId: karinAtKommun })],
    consents: [aConsent({ partyIds: consented })],
    agendaItems: [anItem(1), aCaseItem(2, 14, 25)],
  })
}

const gateOf = (at: State) =>
  gateAtMeeting(at, rowOf(at, 'cases', id(14))!, rowOf(at, 'meetings', meeting)!, rowOf(at, 'agendaItems', id(2)))
const leave = (at: State, ...parties: (typeof fk)[]) => leaveOutParties(id(2), parties)(at, now)

describe('a case whose consent lacks a party', () => {
  it('offers to let that party leave the room', () => {
    expect(gateOf(state())).toMatchObject({ state: 'blocked', canLeaveOut: true, missing: [{ id: region }] })
  })

  it('does not offer it when nobody would be left who may hear it', () => {
    expect(gateOf(state([id(1)]))).toMatchObject({ state: 'blocked', canLeaveOut: false })
  })

  it('may be taken up once the party leaves, and says so', () => {
    const left = after(state(), leaveOutParties(id(2), [region]), now)
    expect(gateOf(left)).toMatchObject({
      state: 'covered',
      brief: 'Till 30\u00A0juni, övriga parter',
      sentence: 'Samtycket gäller till 30\u00A0juni och omfattar alla parter som är kvar.',
      leaving: [{ shortName: 'regionen' }],
    })
    expect(setItemState(id(2), 'done')(left, now).ok).toBe(true)
  })

  it('is judged anew when the party is called back', () => {
    const left = after(state(), leaveOutParties(id(2), [region]), now)
    const back = after(left, callPartyBack(id(2), region), now)
    expect(gateOf(back)).toMatchObject({ state: 'blocked', brief: 'Omfattar inte regionen', leaving: [] })
    expect(problemsOf(setItemState(id(2), 'done')(back, now))[0]?.message).toBe(
      'Samtycket omfattar inte regionen. Ärendet kan inte bli klart. Bordlägg det, låt regionen lämna rummet, eller dra det avidentifierat.',
    )
  })

  it('can be put on the agenda at once with the party out of the room', () => {
    const waiting = {
      ...state(),
      agendaItems: new Map(),
      cases: new Map([[id(14), aCase(14, { mode: 'consent', personId: person, presenterId: karinAtKommun })]]),
    }
    const placed = after(waiting, addCase(meeting, id(14), [region]), now)
    expect(agendaItems(placed, meeting)).toMatchObject([{ caseId: id(14), leftOutPartyIds: [region] }])
    expect(problemsOf(addCase(meeting, id(14), [fk])(waiting, now))[0]?.message).toBe(
      'Samtycket omfattar inte regionen.',
    )
  })

  it('takes the party along to another meeting', () => {
    const moved = after(
      after(state(), leaveOutParties(id(2), [region]), now),
      moveCaseToMeeting(id(2), nextMeeting),
      now,
    )
    expect(agendaItems(moved, nextMeeting)).toMatchObject([{ leftOutPartyIds: [region] }])
  })
})

describe('letting a party leave is refused', () => {
  const messages = (at: State, ...parties: (typeof fk)[]) =>
    problemsOf(leave(at, ...parties)).map(({ message }) => message)

  it('when it presents the case', () => {
    expect(messages(state(), kommun)).toEqual([
      'Karin Öberg föredrar ärendet, så kommunen kan inte lämna rummet. Välj en annan föredragande först.',
    ])
  })

  it('when nobody would be left', () => {
    const unpresented = {
      ...state(),
      cases: new Map([[id(14), aCase(14, { mode: 'consent', personId: person, presenterId: null })]]),
    }
    expect(messages(unpresented, fk, kommun, region)).toEqual([
      'Då blir ingen part kvar i rummet. Dra ärendet avidentifierat i stället.',
    ])
  })

  it('at an item that takes up no case, and once the meeting is held', () => {
    expect(problemsOf(leaveOutParties(id(1), [fk])(state(), now))[0]?.message).toBe(
      'Bara ett ärende kan tas upp utan en part.',
    )
    const held = { ...state(), meetings: new Map([[meeting, aMeeting(meeting, '2027-02-23', { status: 'held' })]]) }
    expect(messages(held, region)).toEqual(['Mötet är hållet. Dagordningen kan inte ändras längre.'])
  })
})

it('refuses a presenter who would be out of the room', () => {
  const left = after(state([kommun, region]), leaveOutParties(id(2), [fk]), now)
  const saved = rowOf(left, 'cases', id(14))!
  expect(
    problemsOf(changeCase(id(14), { ...saved, receivedOn: '10 februari', presenterId: johanAtFk })(left, now)),
  ).toEqual([
    {
      field: 'presenterId',
      message:
        'FK lämnar rummet under ärendet, så Johan Sandberg kan inte föredra det. Välj någon annan, eller kalla tillbaka FK på dagordningen.',
    },
  ])
})

describe('in words', () => {
  const named = (...ids: (typeof fk)[]) => ids.map((one) => rowOf(state(), 'parties', one)!)

  it('says who leaves', () => {
    expect(leavesRoom(named(kommun, region))).toBe('Kommunen och regionen lämnar rummet')
    expect(letLeaveRoom(named(fk))).toBe('låt FK lämna rummet')
  })

  it('names those who are called or there, and nobody who is absent', () => {
    const left = after(state(), leaveOutParties(id(2), [region, fk]), now)
    const names = (at: State) => leaversOf(at, rowOf(at, 'agendaItems', id(2))!).map(({ staff }) => staff.name)
    expect(names(left)).toEqual(['Johan Sandberg', 'Lena Dahl'])
    expect(names(after(left, setPresence(meeting, id(13), 'absent'), now))).toEqual(['Johan Sandberg'])
  })
})

describe('the minutes of a meeting where a party left the room', () => {
  /** Three items; the region leaves for § 2, with everybody at the meeting. */
  function minutesOf(itemState: 'done' | 'adjourned') {
    const ticked = [11, 12, 13].map((one) =>
      rowWith('presences', 400 + one, { meetingId: meeting, staffId: id(one), status: 'present', role: 'member' }),
    )
    const held = {
      ...state(),
      meetings: new Map([[meeting, aMeeting(meeting, '2027-02-23', { status: 'held' })]]),
      presences: new Map(ticked.map((row) => [row.id, row])),
      agendaItems: new Map(
        [
          anItem(1, { state: 'done' }),
          { ...aCaseItem(2, 14, 25), state: itemState, leftOutPartyIds: [region] },
          anItem(3, { state: 'done' }),
        ].map((row) => [row.id, row]),
      ),
    }
    const minutes = minutesDocument(held, meeting, { today: now.today })
    if (!minutes.ok) throw new Error(minutes.problem.message)
    const present = minutes.document.blocks.find((block) => block.kind === 'table' && block.caption === 'Närvarande')
    return {
      sections: present?.kind === 'table' ? present.rows.map((row) => `${row[0]}: ${row[3]}`) : [],
      paragraphs: minutes.document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    }
  }

  it('say for which § those persons were out, and who they were', () => {
    const { sections, paragraphs } = minutesOf('done')
    expect(sections).toEqual(['Johan Sandberg: 1–3', 'Karin Öberg: 1–3', 'Lena Dahl: 1–3, ej\u00A0§\u00A02'])
    expect(paragraphs).toContain(
      'Föredragande: Karin Öberg, Haninge kommun. Ärendet togs upp med samtycke. Region Stockholm (Lena Dahl) lämnade rummet.',
    )
  })

  it('say nothing of it when the case was bordlagt before anybody left', () => {
    const { sections } = minutesOf('adjourned')
    expect(sections).toEqual(['Johan Sandberg: 1–3', 'Karin Öberg: 1–3', 'Lena Dahl: 1–3'])
  })
})
