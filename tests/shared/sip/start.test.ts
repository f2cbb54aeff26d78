import { rowOf, rowsOf, type State } from '@shared/record/state'
import { changeNeed, deleteSip } from '@shared/sip/need-verbs'
import { newParticipant } from '@shared/sip/new-sip'
import { participantName } from '@shared/sip/participant-name'
import {
  putAwayOrBackSipParticipant,
  removeSipParticipant,
  saveSipParticipant,
  type SipParticipantInput,
} from '@shared/sip/participant-verbs'
import { sendSipCalls } from '@shared/sip/call-verbs'
import { participantsOf, sipParties, sipStateOf } from '@shared/sip/sip-state'
import { ongoingSip, startSip, type StartInput } from '@shared/sip/start'
import { aCase } from '@tests/shared/team/a-team'
import { after, id, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aSip, aSipState, ids, now } from './a-sip'

const fresh = id(499)
const need = {
  kind: 'sip',
  noticedOn: '18 februari',
  noticedBy: ' Lena  Dahl ',
  noticedByPartyId: ids.region,
  question: 'Vem gör vad?',
  dischargeReadyOn: '',
  elsewhere: '',
  reference: '',
} as const
const input = (fields: Partial<StartInput> = {}): StartInput => ({
  ...need,
  who: 'existing',
  personId: ids.person,
  code: 'HAN-2027-050',
  gender: 'woman',
  birthYear: '1990',
  ...fields,
})
const problems = (fields: Partial<StartInput>, state = aSipState()) =>
  problemsOf(startSip(fresh, input(fields))(state, now)).map(({ field }) => field)

describe('a SIP starts from a need', () => {
  it('with the person among those who take part', () => {
    const state = after(aSipState(), startSip(fresh, input()), now)
    const sip = rowOf(state, 'sips', fresh)!
    expect(sip).toMatchObject({ noticedOn: '2027-02-18', noticedBy: 'Lena Dahl', caseId: null, endedOn: null })
    expect(participantsOf(state, fresh).map(({ as }) => as)).toEqual(['person'])
    expect(sipStateOf(state, sip)).toBe('preparing')
  })

  it('for somebody new, made in the same change', () => {
    const state = after(aSipState(), startSip(fresh, input({ who: 'new', personId: null })), now)
    const { personId } = rowOf(state, 'sips', fresh)!
    expect(rowOf(state, 'persons', personId)).toMatchObject({ code: 'HAN-2027-050', birthYear: 1990 })
  })

  it.each([
    [{ personId: null }, 'personId'],
    [{ personId: id(1) }, 'personId'],
    [{ who: 'new', code: '' }, 'code'],
    [{ noticedOn: '' }, 'noticedOn'],
    [{ noticedOn: '23 februari' }, 'noticedOn'],
    [{ dischargeReadyOn: '30 februari' }, 'dischargeReadyOn'],
    [{ noticedByPartyId: id(77) }, 'noticedByPartyId'],
    [{ reference: 'A 12' }, 'elsewhere'],
  ] as const)('but not with %o', (fields, field) => {
    expect(problems(fields)).toEqual([field])
  })

  it('and may be kept in another system', () => {
    const state = after(aSipState(), startSip(fresh, input({ elsewhere: 'Lifecare SP', reference: 'A 12' })), now)
    expect(rowOf(state, 'sips', fresh)).toMatchObject({ elsewhere: 'Lifecare SP', reference: 'A 12' })
  })

  it('out of a case of the same person alone', () => {
    const state = aSipState({ cases: [aCase(14, { mode: 'consent', personId: ids.person }), aCase(18)] })
    expect(rowOf(after(state, startSip(fresh, input(), id(14)), now), 'sips', fresh)?.caseId).toBe(id(14))
    expect(problemsOf(startSip(fresh, input(), id(18))(state, now))[0]?.field).toBe('personId')
    expect(problemsOf(startSip(fresh, input(), id(19))(state, now))[0]?.field).toBeUndefined()
  })

  it('and another of the same kind that has not ended is known', () => {
    expect(ongoingSip(aSipState(), ids.person, 'sip')?.id).toBe(ids.sip)
    expect(ongoingSip(aSipState(), ids.person, 'samSip')).toBeUndefined()
  })

  it('can be taken away until somebody is called', () => {
    const gone = after(aSipState(), deleteSip(ids.sip), now)
    expect([rowsOf(gone, 'sips'), rowsOf(gone, 'sipParticipants'), rowsOf(gone, 'sipMeetings')]).toEqual([[], [], []])
    const called = after(aSipState(), sendSipCalls(ids.meeting, { participantIds: [ids.lena], sentOn: '22/2' }), now)
    expect(problemsOf(deleteSip(ids.sip)(called, now))).toHaveLength(1)
  })
})

const fromParty = (fields: Partial<SipParticipantInput>): SipParticipantInput => ({
  ...newParticipant,
  as: 'party',
  ...fields,
})
const save = (fields: Partial<SipParticipantInput>, participantId: typeof ids.sara | null = null) =>
  saveSipParticipant(ids.sip, participantId, fromParty(fields))
const added = (fields: Partial<SipParticipantInput>, state: State = aSipState()) =>
  participantsOf(after(state, save(fields), now), ids.sip).at(-1)

describe('somebody who takes part', () => {
  it('from the staff list comes from the own party', () => {
    const state = aSipState({ sipParticipants: [] })
    expect(added({ staffId: id(11), partyId: ids.haninge, name: 'Fel', isSummoned: true }, state)).toMatchObject({
      partyId: ids.region,
      name: '',
      isSummoned: true,
    })
  })

  it('outside the parties is never bound, and from a party not named by hand', () => {
    expect(
      added({ as: 'other', role: 'god man', partyId: ids.fk, isSummoned: true, isNamedInConsent: true }),
    ).toMatchObject({ partyId: null, isSummoned: false, isNamedInConsent: true })
    expect(added({ partyId: ids.fk, name: 'Eva', isNamedInConsent: true })?.isNamedInConsent).toBe(false)
  })

  it.each([
    [{ staffId: id(11) }, 'staffId'],
    [{ staffId: id(99) }, 'staffId'],
    [{ name: 'Eva' }, 'partyId'],
    [{ partyId: ids.fk }, 'name'],
    [{ as: 'close' }, 'name'],
    [{ as: 'person' }, 'as'],
  ] as const)('is not %o', (fields, field) => {
    expect(problemsOf(save(fields)(aSipState(), now)).map((problem) => problem.field)).toEqual([field])
  })

  it.each([
    [ids.brother, 'Brodern', 'Närstående'],
    [ids.lena, 'Lena Dahl', 'Lena Dahl'],
    [ids.self, 'HAN-2027-031', 'HAN-2027-031'],
  ])('is called by name, and while identities are hidden by what they are', (participantId, shown, hidden) => {
    const state = aSipState()
    const participant = rowOf(state, 'sipParticipants', participantId)!
    expect([participantName(state, participant), participantName(state, participant, 'hidden')]).toEqual([
      shown,
      hidden,
    ])
  })

  it('is put away when they come no more: their party needs no consent then', () => {
    const away = after(aSipState(), putAwayOrBackSipParticipant(ids.sara), now)
    expect(sipParties(away, aSip()).map(({ id: partyId }) => partyId)).toEqual([ids.region])
  })

  it('is removed until they are called; the person never', () => {
    expect(participantsOf(after(aSipState(), removeSipParticipant(ids.sara), now), ids.sip)).toHaveLength(3)
    const called = after(aSipState(), sendSipCalls(ids.meeting, { participantIds: [ids.sara], sentOn: '22/2' }), now)
    expect(problemsOf(removeSipParticipant(ids.sara)(called, now))).toHaveLength(1)
    expect(problemsOf(removeSipParticipant(ids.self)(aSipState(), now))).toHaveLength(1)
    expect(problemsOf(putAwayOrBackSipParticipant(ids.self)(aSipState(), now))).toHaveLength(1)
  })
})

describe('another kind', () => {
  const changed = (kind: 'samSip' | 'network', state = aSipState()) => {
    const withFk = after(state, save({ partyId: ids.fk, name: 'Eva' }), now)
    const after2 = after(withFk, changeNeed(ids.sip, { ...need, kind }), now)
    return participantsOf(after2, ids.sip).map(({ partyId, isSummoned }) => [partyId, isSummoned])
  }

  it.each([
    ['samSip', true, true],
    ['network', false, false],
  ] as const)('%s binds others', (kind, region, fk) => {
    expect(changed(kind)).toEqual([
      [null, false],
      [ids.region, region],
      [ids.haninge, region],
      [null, false],
      [ids.fk, fk],
    ])
  })
})
