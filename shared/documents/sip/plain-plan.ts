import { capitalised, formatClock, formatDate } from '../../calendar/format'
import type { Id } from '../../record/id'
import type { State } from '../../record/state'
import { yourPlanNames } from '../../sip/names'
import type { SipMeasure } from '../../sip/plan'
import { sipMeetingsOf } from '../../sip/sip-state'
import { asDraft } from '../draft'
import type { Block, DocumentModel, Table } from '../model'
import { paragraphs, under } from './blocks'
import { planSource, type PlanSource, type SipPaperChoices } from './plan-source'
import { participantBy, participantName, partyName } from './who'

/**
 * The plan as the person reads it: large type, easy words, *du*, and pictures beside who and when. Nothing of law, and no code.
 * Undefined when the version is gone.
 */
export function plainPlan(state: State, planId: Id, choices: SipPaperChoices): DocumentModel | undefined {
  const source = planSource(state, planId, choices, 'personen')
  if (!source) return undefined
  const { plan, sip, meeting, organisation, name } = source
  const model: DocumentModel = {
    kind: 'sipPlainPlan',
    about: { table: 'sips', id: sip.id },
    language: 'sv-SE',
    type: 'large',
    title: 'Din plan',
    author: organisation || 'Rådrum',
    description: 'Planen i klarspråk, till den som den gäller',
    organisation,
    facts: name === '' ? [] : [{ label: 'Till', value: name }],
    blocks: plainBlocks(source),
    footer: 'Din plan',
    fileTitle: `${plan.establishedOn ?? meeting?.date ?? choices.today} Din plan, version ${plan.version}`,
  }
  return plan.establishedOn === null ? asDraft(model) : model
}

function plainBlocks(source: PlanSource): Block[] {
  const { sip, plan, measures, prose } = source
  return [
    ...paragraphs(madeWords(source)),
    ...under({ text: 'Det här är viktigt för dig' }, prose(plan.importantToMe)),
    ...under({ text: 'Det ska vi nå' }, goalList(source)),
    ...under({ text: 'Det här ska hända' }, measures.length === 0 ? [] : [measureTable(source)]),
    ...under({ text: 'Om det blir sämre' }, prose(plan.ifWorse)),
    ...under({ text: 'Ring om något inte fungerar', symbol: 'phone' }, ownerBlocks(source)),
    ...under({ text: 'Vi tycker olika om det här' }, prose(plan.differingOpinion)),
    ...under({ text: 'Vi ses igen', symbol: 'day' }, sip.endedOn === null ? paragraphs(...meetAgain(source)) : []),
    ...under({ text: 'Du bestämmer' }, paragraphs(...youDecide(source))),
  ]
}

function madeWords({ sip, meeting }: PlanSource): string {
  const made = meeting ? ` Vi gjorde den tillsammans ${formatDate(meeting.date)}.` : ''
  return `${yourPlanNames[sip.kind]}${made}`
}

function goalList({ goals, line }: PlanSource): Block[] {
  const items = goals.map(({ text }) => line(text)).filter((text) => text !== '')
  if (items.length === 1) return paragraphs(...items)
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function measureTable(source: PlanSource): Table {
  return {
    kind: 'table',
    caption: 'Det här ska hända',
    description: 'Vad som ska hända, vem som gör det och när. En rad för varje sak.',
    columns: [
      { title: 'Vad', share: 35 },
      { title: 'Vem', share: 37, symbol: 'person' },
      { title: 'När', share: 28, symbol: 'day' },
    ],
    rows: source.measures.map((measure) => [source.line(measure.what), whoWords(source, measure), whenWords(measure)]),
  }
}

/** `Lena Dahl, Region Stockholm`, `Du själv` */
function whoWords(source: PlanSource, { by, partyId, participantId, who }: SipMeasure): string {
  const participant = participantBy(source, participantId)
  if (by === 'person' || participant?.as === 'person') return 'Du själv'
  const whom = participant ? participantName(source, participant) : source.line(who)
  return [whom, partyName(source.state, partyId)].filter(Boolean).join(', ') || 'Inte bestämt'
}

function whenWords({ from, dueOn, status }: SipMeasure): string {
  if (status === 'done') return 'Klart'
  if (status === 'notDone') return 'Blev inte av'
  if (dueOn !== null) return `Senast ${formatDate(dueOn)}`
  return from === null ? 'Inte bestämt' : `Börjar ${formatDate(from)}`
}

function ownerBlocks(source: PlanSource): Block[] {
  const owner = participantBy(source, source.plan.ownerId)
  if (!owner) return []
  const phone = source.line(owner.phone)
  const who = [participantName(source, owner), partyName(source.state, owner.partyId)].filter(Boolean).join(', ')
  return paragraphs(`${who}${phone === '' ? '' : `, ${phone}`}`)
}

/** The day of the follow-up, with the time where a meeting is planned for it. */
function meetAgain(source: PlanSource): string[] {
  const { followUpOn, followUpCallerId } = source.plan
  if (followUpOn === null) return ['Dagen är inte bestämd.']
  const meeting = sipMeetingsOf(source.state, source.sip.id).find(
    ({ date, status }) => date === followUpOn && status === 'planned',
  )
  const at = meeting ? ` ${formatClock(meeting.start)}, ${source.line(meeting.place)}` : ''
  const caller = participantBy(source, followUpCallerId)
  const calls = caller ? ` ${participantName(source, caller)} kallar.` : ''
  return [`${capitalised(formatDate(followUpOn))}${at.replace(/, $/, '')}.${calls}`]
}

function youDecide({ age, sip: { guardians } }: PlanSource): string[] {
  const isFromHome = age === 'child' || (age !== 'adult' && guardians !== null)
  const yes = isFromHome
    ? 'Planen bygger på ett ja hemifrån.'
    : 'Planen bygger på att du har sagt ja. Du får ändra dig.'
  return [`${yes} Säg till när du vill ändra något.`]
}
