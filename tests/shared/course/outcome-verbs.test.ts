import { changeEnrolment } from '@shared/course/enrolment-verbs'
import {
  deleteOutcomeKind,
  moveOutcomeKind,
  outcomeKindsInOrder,
  saveOutcomeKind,
} from '@shared/course/outcome-kind-verbs'
import { markSurvey, outcomeWarnings, saveOutcome, type OutcomeInput } from '@shared/course/outcome-verbs'
import type { State } from '@shared/record/state'
import { after, circumstances, date, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aRunningRound, participantId } from './a-running-round'

const at = circumstances('2027-04-22')
const kinds = ['Arbete', 'Studier', 'Annan insats'].map((name, index) =>
  rowWith('outcomeKinds', 30 + index, { name, position: index + 1 }),
)
const round = (
  status: 'participating' | 'declined' | 'transferred' | 'straightToGk' | 'confirmed' = 'participating',
) => ({
  ...aRunningRound([{ status }]),
  outcomeKinds: new Map(kinds.map((kind) => [kind.id, kind])),
})
const none: OutcomeInput = {
  gkPlanned: false,
  gkRequestedOn: '',
  gkFirstOn: '',
  gkLastOn: '',
  cooperationStartedOn: '',
  outcomeKindId: null,
  outcomeOn: '',
  followedUpOn: '',
}
const work = { outcomeKindId: id(30), outcomeOn: '2027-03-01' }
const save = (fields: Partial<OutcomeInput>, number = 3) => saveOutcome(participantId(number), { ...none, ...fields })

describe('what became of somebody', () => {
  it('is kept with its days', () => {
    const saved = after(
      round(),
      save({ ...work, gkFirstOn: '1/3', gkLastOn: '2027-03-15', followedUpOn: '2027-04-20' }),
      at,
    )
    expect(saved.enrolments.get(participantId(3))).toMatchObject({
      outcomeKindId: id(30),
      outcomeOn: '2027-03-01',
      gkFirstOn: '2027-03-01',
      gkLastOn: '2027-03-15',
      followedUpOn: '2027-04-20',
    })
  })

  it.each<[Partial<OutcomeInput>, string, string]>([
    [{ gkFirstOn: 'i våras' }, 'gkFirstOn', ''],
    [{ gkFirstOn: '2027-04-12', gkLastOn: '2027-04-01' }, 'gkLastOn', 'Sista GK ligger före första'],
    [{ gkLastOn: '2027-04-01' }, 'gkFirstOn', 'Skriv också dagen för första GK.'],
    [{ outcomeKindId: id(30) }, 'outcomeOn', 'Skriv vilken dag vägvalet gjordes.'],
    [{ outcomeOn: '2027-03-01' }, 'outcomeKindId', 'Välj ett vägval, eller ta bort dagen.'],
    [{ ...work, outcomeOn: '2027-01-31' }, 'outcomeOn', 'Vägvalet ligger före kursens start, måndag 1 februari 2027.'],
    [{ outcomeKindId: id(99), outcomeOn: '2027-03-01' }, 'outcomeKindId', 'Vägvalet finns inte kvar i listan.'],
    [{ followedUpOn: '2027-01-01' }, 'followedUpOn', 'Uppföljningen ligger före kursens start'],
  ])('with %j is refused at %s', (fields, field, begins) => {
    const [problem] = problemsOf(save(fields)(round(), at))
    expect(problem?.field).toBe(field)
    expect(plain(problem?.message ?? '')).toContain(begins)
  })

  it.each(['declined', 'transferred', 'straightToGk', 'confirmed'] as const)(
    'is no vägval for somebody who is %s, though GK may be',
    (status) => {
      expect(problemsOf(save(work)(round(status), at))[0]).toMatchObject({ field: 'outcomeKindId' })
      expect(save({ gkFirstOn: '2027-05-01' })(round(status), at).ok).toBe(true)
    },
  )

  it('keeps somebody with a vägval from becoming one who never took the course', () => {
    const saved = after(round(), save(work), at)
    const change = (status: 'declined' | 'completed') =>
      changeEnrolment(participantId(3), { status, referringPartyId: null })(saved, at)
    expect(problemsOf(change('declined'))[0]?.field).toBe('status')
    expect(change('completed').ok).toBe(true)
  })

  it.each<[Partial<OutcomeInput>, string[]]>([
    [
      { gkFirstOn: '2027-01-20' },
      ['GK ligger före kursens start. Kontrollera datumet. Det räknas inte i medelvärde och median.'],
    ],
    [
      { gkFirstOn: '2027-03-01', gkRequestedOn: '2027-03-02' },
      ['GK begärdes efter den första GK. Kontrollera datumen.'],
    ],
    [{ cooperationStartedOn: '2027-01-20' }, ['Samverkan började före kursen.']],
    [{ ...work, outcomeOn: '2027-05-03' }, ['Vägvalet är daterat måndag 3 maj, som inte har varit än.']],
    [{ followedUpOn: '2027-02-10' }, ['Uppföljningen ligger före sista tillfället.']],
    [{ ...work, gkFirstOn: '2027-03-01' }, []],
  ])('with %j warns and never stops', (fields, sentences) => {
    const enrolment = round().enrolments.get(participantId(3))!
    const asked = { ...none, ...fields }
    expect(outcomeWarnings(round(), enrolment, asked, date('2027-04-22')).map(plain)).toEqual(sentences)
    expect(saveOutcome(enrolment.id, asked)(round(), at).ok).toBe(true)
  })
})

describe('the list of vägval', () => {
  const names = (state: State) => outcomeKindsInOrder(state).map(({ name }) => name)

  it('grows at its end, and is ordered by hand', () => {
    const grown = after(round(), saveOutcomeKind(null, { name: '  Egen  försörjning ' }), at)
    expect(names(grown)).toEqual(['Arbete', 'Studier', 'Annan insats', 'Egen försörjning'])
    const moved = after(grown, moveOutcomeKind(id(32), 'up'), at)
    expect(names(moved)).toEqual(['Arbete', 'Annan insats', 'Studier', 'Egen försörjning'])
    expect(moveOutcomeKind(id(30), 'up')(moved, at)).toMatchObject({ ok: true, change: { puts: [] } })
  })

  it('refuses a name that is taken, and lets go only of what nobody has', () => {
    expect(problemsOf(saveOutcomeKind(null, { name: 'arbete' })(round(), at))[0]?.field).toBe('name')
    const used = after(round(), save(work), at)
    expect(problemsOf(deleteOutcomeKind(id(30))(used, at))[0]?.message).toContain('1 deltagare hänvisar')
    expect(names(after(used, deleteOutcomeKind(id(31)), at))).toEqual(['Arbete', 'Annan insats'])
  })
})

it('a survey is marked at its own point and nowhere else', () => {
  const marked = after(round(), markSurvey(participantId(1), 'half', 'answered'), at)
  expect(marked.enrolments.get(participantId(1))).toMatchObject({
    surveyStart: 'notHandedOut',
    surveyHalf: 'answered',
    surveyEnd: 'notHandedOut',
  })
})
