import { fileName } from '@shared/documents/file-name'
import type { DocumentModel, Table } from '@shared/documents/model'
import { sipCallPaper, whyNoCallPaper, type SipCallChoices } from '@shared/documents/sip/call'
import { sipPlanDocument } from '@shared/documents/sip/plan'
import { plainPlan } from '@shared/documents/sip/plain-plan'
import type { SipPaperChoices } from '@shared/documents/sip/plan-source'
import { rowsOf, type State } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import { addGoal } from '@shared/sip/goal-verbs'
import { setMeasureStatus } from '@shared/sip/measure-verbs'
import { measuresOf } from '@shared/sip/plan-rows'
import { writePlanText } from '@shared/sip/plan-verbs'
import { run, writing } from '@tests/shared/sip/a-sip-plan'
import { date } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'
import { lix } from './lix'
import { outlineOf, textsOf } from './model-texts'

const world = sampleWorld()
const plan = rowsOf(world, 'sipPlans')[0]!
const sip = world.sips.get(plan.sipId)!
const person = world.persons.get(sip.personId)!
const named: SipPaperChoices = { by: 'name', naming: 'shown', today: date('2027-02-23') }
const callChoices: SipCallChoices = { ...named, answerBy: date('2027-02-24'), message: '' }
const meeting = rowsOf(world, 'sipMeetings').find(({ sipId, status }) => sipId === sip.id && status === 'planned')!
const participants = rowsOf(world, 'sipParticipants').filter(({ sipId }) => sipId === sip.id)
const self = participants.find(({ as }) => as === 'person')!
const kommun = participants.find(({ partyId }) => world.parties.get(partyId!)?.kind === 'kommun')!
const region = participants.find(({ partyId }) => world.parties.get(partyId!)?.kind === 'region')!
const fk = participants.find(({ partyId }) => world.parties.get(partyId!)?.kind === 'fk')!

const said = (model: DocumentModel | undefined) => textsOf(model!).join('\n').replaceAll('\u00A0', ' ')

/** The rows of what a plan tells that it changed; undefined where it has no such part. */
const changesTold = ({ blocks }: DocumentModel) =>
  blocks
    .find((block): block is Table => block.kind === 'table' && block.caption === 'Det här har ändrats')
    ?.rows.map((row) => row.map((text) => text.replaceAll('\u00A0', ' ')))

const consentOf = (state: State) =>
  rowsOf(state, 'consents').find(({ personId, kind }) => personId === person.id && kind === 'sip')!

function withdrawn(): State {
  return withPuts(world, [
    {
      table: 'consents',
      row: { ...consentOf(world), status: 'withdrawn', withdrawnOn: date('2027-02-22') },
    },
  ])
}

describe('the formal plan', () => {
  const model = sipPlanDocument(world, plan.id, named)!

  it('has the parts that the law asks for, the own words first', () => {
    expect(outlineOf(model)).toEqual([
      '1 Vad är viktigt för mig',
      '1 Deltagare',
      '1 Frågeställning',
      '1 Nuläge',
      '1 Mål och insatser',
      '2 Mål 1, långsiktigt mål',
      '2 Mål 2, delmål',
      '1 Det jag gör själv',
      '1 Åtgärder av andra än kommun och region',
      '1 Övergripande ansvar',
      '1 Om läget försämras',
      '1 Uppföljning',
      '1 Kopia till',
      '1 Underskrifter',
    ])
    expect(said(model)).toContain('10 kap. 8–9 §§ socialtjänstlagen (2025:400) och 16 kap. 4 §')
    expect(said(model)).toContain('Haninge kommun har det övergripande ansvaret. Huvudansvarig är Karin Öberg')
    expect(said(model)).toContain('Start 19 november 2026, senast 4 december 2026')
  })

  it('keeps what FK does apart from the insatser of kommun and region', () => {
    const text = said(model)
    const [own, others] = [text.indexOf('hjälp hemma'), text.indexOf('Försäkringskassan om du')]
    const heading = text.indexOf('Åtgärder av andra')
    expect(own).toBeGreaterThan(0)
    expect(own).toBeLessThan(heading)
    expect(others).toBeGreaterThan(heading)
  })

  it.each([
    ['the name while the consent covers all', named, world, true],
    ['the code when that is chosen', { ...named, by: 'code' }, world, false],
    ['the code while names are hidden', { ...named, naming: 'hidden' }, world, false],
    ['the code when the consent is withdrawn', named, withdrawn(), false],
    [
      'the code with skyddad identitet',
      named,
      withPuts(world, [{ table: 'persons', row: { ...person, protectedIdentity: true } }]),
      false,
    ],
  ] as const)('tells %s', (_, choices, state, isNamed) => {
    const text = said(sipPlanDocument(state, plan.id, choices))
    expect(text.includes('Stensdotter')).toBe(isNamed)
    expect(text).toContain(person.code)
  })

  it('is an utkast until it is upprättad, and says which version it replaces', () => {
    const next = { ...plan, id: `${plan.id.slice(0, -1)}f` as typeof plan.id, version: 2, establishedOn: null }
    const draft = sipPlanDocument(withPuts(world, [{ table: 'sipPlans', row: next }]), next.id, named)!
    expect(draft.isDraft).toBe(true)
    expect(model.isDraft).toBeUndefined()
    expect(said(draft)).toContain('2, ersätter version 1 från 19 november 2026')
  })

  it('tells of no follow-up once the SIP has ended, and neither does the plain copy', () => {
    const ended = withPuts(world, [
      { table: 'sips', row: { ...sip, endedOn: date('2027-02-22'), endReason: 'goalsMet' } },
    ])
    const followUp = /Uppföljning|följs upp|Vi ses igen|25 februari/iu
    for (const paper of [sipPlanDocument, plainPlan]) {
      expect(said(paper(world, plan.id, named))).toMatch(followUp)
      expect(said(paper(ended, plan.id, named))).not.toMatch(followUp)
    }
  })

  it('tells of a later version what it changed, without names in it, and nothing of the first', () => {
    const begun = writing(sip)
    const state = run(
      begun.state,
      writePlanText(begun.plan.id, 'situation', `${person.name} har börjat arbetsträna.`),
      setMeasureStatus(measuresOf(begun.state, begun.plan.id)[1]!.id, 'done'),
      addGoal(begun.plan.id, { term: 'short', text: 'Åtta timmar sömn' }),
    )
    const rows = changesTold(sipPlanDocument(state, begun.plan.id, named)!)
    expect(rows).toEqual([
      ['Nuläge', expect.stringContaining('Sjukskriven på heltid'), `${person.code} har börjat arbetsträna.`],
      ['Följs upp', '25 februari 2027', '25 maj 2027'],
      ['Mål: Åtta timmar sömn', 'Fanns inte', 'Nytt'],
      ['Insats: Du får hjälp hemma två förmiddagar i veckan. – Läge', 'Pågår', 'Klar'],
    ])
    expect(changesTold(model)).toBeUndefined()
  })

  it('says that a goal has no insats, and that an insats has nobody responsible', () => {
    const measures = rowsOf(world, 'sipMeasures').filter(({ planId }) => planId === plan.id)
    const [first, ...others] = measures
    const state = withPuts(world, [
      { table: 'sipMeasures', row: { ...first!, goalId: null, partyId: null, participantId: null } },
      ...others.map((row) => ({ table: 'sipMeasures' as const, row: { ...row, goalId: null } })),
    ])
    const text = said(sipPlanDocument(state, plan.id, named))
    expect(text).toContain('Ingen insats är bestämd för målet.')
    expect(text).toContain('Insatser utan eget mål')
    expect(text).toContain('Inte bestämt')
  })

  it('holds forty insatser', () => {
    const measure = rowsOf(world, 'sipMeasures').find(({ planId }) => planId === plan.id)!
    const state = withPuts(
      world,
      Array.from({ length: 40 }, (_, index) => ({
        table: 'sipMeasures' as const,
        row: {
          ...measure,
          id: `${measure.id.slice(0, -2)}${10 + index}` as typeof measure.id,
          what: `Insats nummer ${index}`,
        },
      })),
    )
    const text = said(sipPlanDocument(state, plan.id, named))
    expect(text.match(/Insats nummer \d+/g)).toHaveLength(40)
  })
})

describe('the plan in plain words', () => {
  const model = plainPlan(world, plan.id, named)!

  it('is in large type, with pictures beside who and when', () => {
    expect(model.type).toBe('large')
    const table = model.blocks.find((block) => block.kind === 'table')!
    expect(table.columns.map(({ symbol }) => symbol)).toEqual([undefined, 'person', 'day'])
  })

  it('says who does what and when, and Du själv of what the person does', () => {
    const text = said(model)
    expect(text).toContain('Karin Öberg, Haninge kommun')
    expect(text).toContain('Du själv')
    expect(text).toContain('Torsdag 25 februari 2027 kl. 10.00, Vårdcentralen i Haninge. Karin Öberg kallar.')
  })

  it('has no law and no code, and with skyddad identitet no name', () => {
    const isProtected = withPuts(world, [
      { table: 'persons', row: { ...person, protectedIdentity: true } },
      { table: 'sipPlans', row: { ...plan, ifWorse: `Ring ${person.name}s syster.` } },
    ])
    for (const state of [world, isProtected]) {
      expect(said(plainPlan(state, plan.id, named))).not.toMatch(/kap\.|§|lagen/)
      expect(said(plainPlan(state, plan.id, named))).not.toContain(person.code)
    }
    expect(said(plainPlan(isProtected, plan.id, named))).not.toContain('Stensdotter')
  })
})

describe('a plan that was begun while the person was under 18', () => {
  const bornIn = (birthYear: number) =>
    withPuts(world, [
      { table: 'persons', row: { ...person, birthYear } },
      { table: 'sips', row: { ...sip, guardians: 'both', childNote: 'Vill vara med.' } },
    ])

  it.each([
    ['at home for a child', 2012, true],
    ['at home while the födelseår leaves the age open', 2008, true],
    ['with the person who has grown up', 2000, false],
  ])('rests on what was said %s', (_, birthYear, isFromHome) => {
    const plain = said(plainPlan(bornIn(birthYear), plan.id, named))
    expect(plain.includes('ett ja hemifrån')).toBe(isFromHome)
    expect(plain.includes('att du har sagt ja')).toBe(!isFromHome)
    const formal = said(sipPlanDocument(bornIn(birthYear), plan.id, named))
    expect(formal.includes('Barnets delaktighet')).toBe(isFromHome)
    expect(formal.includes('Vill vara med.')).toBe(isFromHome)
  })
})

describe('the kallelse', () => {
  it.each([
    ['the kommun', kommun, '10 kap. 8–9 §§ socialtjänstlagen (2025:400)'],
    ['the region', region, '16 kap. 4 § hälso- och sjukvårdslagen (2017:30)'],
  ])('cites to %s the law that binds it, and asks for an answer', (_, participant, law) => {
    const text = said(sipCallPaper(world, meeting.id, participant.id, callChoices))
    expect(text).toContain(law)
    expect(text).toContain('senast onsdag 24 februari 2027')
    expect(text).toContain('Kallelsen är bindande.')
  })

  it('binds nobody who is invited', () => {
    const text = said(sipCallPaper(world, meeting.id, fk.id, callChoices))
    expect(text).toContain('Inbjudan till SIP-möte')
    expect(text).not.toContain('bindande')
  })

  it.each([self, kommun, region, fk])('is not made once the consent is withdrawn', (participant) => {
    expect(sipCallPaper(withdrawn(), meeting.id, participant.id, callChoices)).toBeUndefined()
    expect(whyNoCallPaper(withdrawn(), meeting.id, participant)).toContain('återkallades')
  })

  it('is made for nobody whom the consent leaves out, and then still for the others', () => {
    const consent = consentOf(world)
    const partyIds = consent.partyIds.filter((id) => id !== fk.partyId)
    const state = withPuts(world, [{ table: 'consents', row: { ...consent, partyIds } }])
    expect(sipCallPaper(state, meeting.id, fk.id, callChoices)).toBeUndefined()
    expect(sipCallPaper(state, meeting.id, kommun.id, callChoices)).toBeDefined()
  })

  it('has neither name nor code in the file name and the properties of the file', () => {
    for (const { id } of participants) {
      const { title, description, footer, author, ...model } = sipCallPaper(world, meeting.id, id, callChoices)!
      const outside = [fileName({ title, description, footer, author, ...model }), title, description, footer].join(
        '\n',
      )
      expect(outside).not.toContain(person.code)
      expect(outside).not.toContain('Stensdotter')
    }
  })
})

describe('the inbjudan to the person and to a närstående', () => {
  it('says to the person whether a plan is to be made or followed up', () => {
    const followUp = said(sipCallPaper(world, meeting.id, self.id, callChoices))
    expect(followUp).toContain('se hur det går med din plan')
    expect(followUp).toContain('Torsdag 25 februari 2027 kl. 10.00')
    const first = said(sipCallPaper({ ...world, sipPlans: new Map() }, meeting.id, self.id, callChoices))
    expect(first).toContain('Vi vill träffa dig och göra en plan.')
  })

  it('tells the person who comes, of those whom the consent lets come, and a närstående only the day and the place', () => {
    const row = {
      ...self,
      id: `${self.id.slice(0, -1)}f` as typeof self.id,
      as: 'close' as const,
      name: 'Brodern',
      isNamedInConsent: true,
    }
    const state = withPuts(world, [{ table: 'sipParticipants', row }])
    expect(said(sipCallPaper(state, meeting.id, self.id, callChoices))).toContain('Lena Dahl, Region Stockholm')
    const unnamed = withPuts(state, [{ table: 'sipParticipants', row: { ...row, isNamedInConsent: false } }])
    expect(said(sipCallPaper(state, meeting.id, self.id, callChoices))).toContain('Brodern')
    expect(said(sipCallPaper(unnamed, meeting.id, self.id, callChoices))).not.toContain('Brodern')
    const toBrother = said(sipCallPaper(state, meeting.id, row.id, callChoices))
    expect(toBrother).toContain('Vårdcentralen i Haninge')
    for (const secret of ['Lena Dahl', 'Stensdotter', person.code, sip.question])
      expect(toBrother).not.toContain(secret)
  })
})

describe('Rådrum’s own words to the person are easy Swedish', () => {
  const ofUsers = [
    ...rowsOf(world, 'sipMeasures').map(({ what }) => what),
    ...rowsOf(world, 'sipGoals').map(({ text }) => text),
    ...[plan.importantToMe, plan.ifWorse, person.name],
  ]
  /** What Rådrum itself says: running text and headings, without what somebody has written. */
  const ownWords = (model: DocumentModel) =>
    model.blocks.flatMap((block) =>
      (block.kind === 'paragraph' || block.kind === 'heading') && !ofUsers.includes(block.text) ? [block.text] : [],
    )

  it.each([
    ['the plan', plainPlan(world, plan.id, named)!],
    ['the inbjudan', sipCallPaper(world, meeting.id, self.id, callChoices)!],
  ])('%s has a LIX under 40', (_, model) => {
    expect(ownWords(model).length).toBeGreaterThan(6)
    expect(lix(ownWords(model))).toBeLessThan(40)
  })

  it('LIX is words a sentence plus the share of long words', () => {
    expect(lix(['Katten sover. Hunden springer bort.'])).toBe(2.5 + 20)
  })
})
