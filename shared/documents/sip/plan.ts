import { formatClockRange, formatDate, formatDayAndYear, formatList } from '../../calendar/format'
import type { Id } from '../../record/id'
import { rowsBy } from '../../record/rows-by'
import type { State } from '../../record/state'
import { guardiansNames, sipEndNames } from '../../sip/names'
import type { SipParticipant } from '../../sip/participant'
import { plansOf, sipParties } from '../../sip/sip-state'
import type { SipKind } from '../../sip/sip'
import { asDraft } from '../draft'
import { lawOf } from '../law/law-reference'
import type { LawKey } from '../law/laws'
import type { Block, DocumentModel, Fact, Table } from '../model'
import { secrecyMark } from '../secrecy'
import { signatureBlocks, unnamed, type Signatories } from '../signing/signature-blocks'
import { paragraphs, under } from './blocks'
import { changeBlocks } from './plan-changes'
import { goalBlocks, otherMeasureBlocks } from './plan-measures'
import { planSource, type PlanSource, type SipPaperChoices } from './plan-source'
import { participantBy, participantFrom, participantName, participantRole, partyName } from './who'

const titles: Record<SipKind, string> = {
  sip: 'Samordnad individuell plan',
  samSip: 'Samordnad individuell plan, SamSIP',
  network: 'Plan från nätverksmöte',
  threeParty: 'Plan från trepartsmöte',
}

/**
 * The formal plan of one version, to those who take part: what the law asks for (`domain.md` §2.3), with the person's own words
 * first. A version that is not upprättad is an utkast. Undefined when the version is gone.
 */
export function sipPlanDocument(state: State, planId: Id, choices: SipPaperChoices): DocumentModel | undefined {
  const source = planSource(state, planId, choices)
  if (!source) return undefined
  const { sip, plan, organisation, meeting } = source
  const title = titles[sip.kind]
  const model: DocumentModel = {
    kind: 'sipPlan',
    about: { table: 'sips', id: sip.id },
    language: 'sv-SE',
    title,
    author: organisation || 'Rådrum',
    description: `${title}, version ${plan.version}`,
    organisation,
    facts: planFacts(source).filter(({ value }) => value !== ''),
    blocks: planBlocks(source),
    footer: `SIP-plan, version ${plan.version} · Sekretess`,
    fileTitle: `${plan.establishedOn ?? meeting?.date ?? choices.today} SIP-plan, version ${plan.version}`,
  }
  return plan.establishedOn === null ? asDraft(model) : model
}

function planFacts(source: PlanSource): Fact[] {
  const { state, sip, plan, meeting, code, name, line } = source
  return [
    { label: 'Personen', value: name },
    { label: 'Kod', value: code },
    { label: 'Version', value: versionWords(source) },
    { label: 'Upprättad', value: plan.establishedOn === null ? '' : formatDate(plan.establishedOn) },
    { label: 'Möte', value: meeting ? [meetingTime(meeting), line(meeting.place)].filter(Boolean).join(', ') : '' },
    { label: 'Följs upp', value: plan.followUpOn === null || sip.endedOn !== null ? '' : formatDate(plan.followUpOn) },
    { label: 'Avslutad', value: endWords(source) },
    { label: 'Enligt', value: formatList(legalGround(source).map((key) => lawOf(state, key).text)) },
    { label: 'Märkning', value: secrecyMark(state, ...sipParties(state, sip).map(({ kind }) => kind)) },
  ]
}

const meetingTime = ({ date, start, end }: NonNullable<PlanSource['meeting']>) =>
  `${formatDate(date)} ${formatClockRange(start, end)}`

/** `2, ersätter version 1 från 19 november 2026` */
function versionWords({ state, plan }: PlanSource): string {
  const before = plansOf(state, plan.sipId).findLast(({ version }) => version < plan.version)
  if (!before) return String(plan.version)
  const from = before.establishedOn === null ? '' : ` från ${formatDayAndYear(before.establishedOn)}`
  return `${plan.version}, ersätter version ${before.version}${from}`
}

function endWords({ sip: { endedOn, endReason } }: PlanSource): string {
  if (endedOn === null) return ''
  const why = endReason === null ? '' : `: ${sipEndNames[endReason].toLocaleLowerCase('sv-SE')}`
  return `${formatDate(endedOn)}${why}`
}

/** Nätverksmöten and trepartsmöten are held by agreement, not by law. */
function legalGround({ sip: { kind, dischargeReadyOn } }: PlanSource): LawKey[] {
  if (kind === 'network' || kind === 'threeParty') return []
  return dischargeReadyOn === null ? ['sipSol', 'sipHsl'] : ['sipSol', 'sipHsl', 'discharge']
}

function planBlocks(source: PlanSource): Block[] {
  const { sip, plan, prose } = source
  return [
    ...under('Vad är viktigt för mig', prose(plan.importantToMe)),
    ...under('Det här har ändrats', changeBlocks(source)),
    ...under('Deltagare', participantBlocks(source)),
    ...under('Frågeställning', prose(sip.question)),
    ...under('Nuläge', prose(plan.situation)),
    ...under('Mål och insatser', goalBlocks(source)),
    ...otherMeasureBlocks(source),
    ...under('Övergripande ansvar', paragraphs(overallWords(source))),
    ...under('Om läget försämras', prose(plan.ifWorse)),
    ...under('Barnets delaktighet', childBlocks(source)),
    ...under('Avvikande mening', prose(plan.differingOpinion)),
    ...under('Uppföljning', sip.endedOn === null ? paragraphs(followUpWords(source)) : []),
    ...under('Kopia till', prose(plan.copyTo)),
    ...signatureBlocks(source.state, 'sipPlan', signatories(source)),
  ]
}

function participantBlocks(source: PlanSource): Block[] {
  const { participants } = source
  const absent = absentFrom(source)
  return [
    ...(participants.length === 0 ? [] : [participantTable(source)]),
    ...(absent.length === 0 ? [] : paragraphs(`Inte med på mötet: ${formatList(absent)}.`)),
  ]
}

function participantTable(source: PlanSource): Table {
  return {
    kind: 'table',
    caption: 'Deltagare',
    description: 'Namn, roll, verksamhet och telefon. En rad för varje deltagare.',
    columns: [
      { title: 'Namn', share: 27 },
      { title: 'Roll', share: 22 },
      { title: 'Verksamhet', share: 33 },
      { title: 'Telefon', share: 18 },
    ],
    rows: source.participants.map((participant) => [
      participantName(source, participant),
      participantRole(source, participant),
      participantFrom(source, participant),
      source.line(participant.phone),
    ]),
  }
}

/** Those who were called to the meeting and did not come. */
function absentFrom(source: PlanSource): string[] {
  const { state, meeting } = source
  const calls = meeting ? rowsBy(state, 'sipCalls', 'meetingId', meeting.id) : []
  return calls.flatMap(({ participantId, attended }) => {
    const participant = attended === false ? participantBy(source, participantId) : undefined
    return participant ? [participantName(source, participant)] : []
  })
}

function overallWords(source: PlanSource): string {
  const party = partyName(source.state, source.plan.overallPartyId)
  const owner = participantBy(source, source.plan.ownerId)
  const whose =
    party === '' ? 'Vem som har det övergripande ansvaret är inte bestämt.' : `${party} har det övergripande ansvaret.`
  if (!owner) return whose
  const phone = source.line(owner.phone)
  const reached = phone === '' ? '' : `, telefon ${phone}`
  return `${whose} Huvudansvarig är ${participantName(source, owner)}, ${participantRole(source, owner)}${reached}.`
}

/** Nothing of somebody who is grown up, whatever was written before. */
function childBlocks({
  age,
  sip: { guardians, guardiansReason, childAskedOn, childNote },
  line,
  prose,
}: PlanSource): Block[] {
  if (age === 'adult') return []
  const reason = line(guardiansReason)
  return [
    ...(guardians === null
      ? []
      : paragraphs(
          `Samtycke: ${[guardiansNames[guardians], reason].filter(Boolean).join('. ')}.`.replace(/\.\.$/, '.'),
        )),
    ...(childAskedOn === null ? [] : paragraphs(`Barnet har fått frågan och fått veta ${formatDate(childAskedOn)}.`)),
    ...prose(childNote),
  ]
}

function followUpWords(source: PlanSource): string {
  const { followUpOn, followUpCallerId } = source.plan
  if (followUpOn === null) return 'Dagen för uppföljningen är inte bestämd.'
  const caller = participantBy(source, followUpCallerId)
  const calls = caller ? ` ${participantName(source, caller)} kallar.` : ''
  return `Planen följs upp ${formatDate(followUpOn)}.${calls}`
}

/** The person, vårdnadshavare, and whoever takes part for a kommun, a region or another party: each on a line. */
function signatories(source: PlanSource): Signatories {
  const takingPartAs = (as: SipParticipant['as']) =>
    source.participants
      .filter((participant) => participant.as === as)
      .map((participant) => ({ name: participantName(source, participant), beside: standing(source, participant) }))
  const ofParties = takingPartAs('party')
  return {
    planned: takingPartAs('person').map(({ name }) => ({ name })),
    guardian: takingPartAs('guardian'),
    party: ofParties.length === 0 ? [unnamed] : ofParties,
  }
}

/** `fast vårdkontakt, Region Stockholm` */
function standing({ state, line }: PlanSource, { role, partyId }: SipParticipant): string {
  return [line(role), partyName(state, partyId)].filter(Boolean).join(', ')
}
