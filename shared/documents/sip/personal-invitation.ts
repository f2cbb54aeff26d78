import { capitalised, formatClockRange, formatDate, formatDayAndYear } from '../../calendar/format'
import { mayBeCalled } from '../../sip/call-gate'
import type { SipCapacity } from '../../sip/participant'
import { planInForce } from '../../sip/sip-state'
import type { Block, DocumentModel } from '../model'
import { paragraphs, under } from './blocks'
import type { CallSource } from './call'
import { participantFrom, participantName } from './who'

type Personal = Extract<SipCapacity, 'person' | 'guardian' | 'close'>

const welcome: Record<Personal, readonly string[]> = {
  person: [
    'Vi vill träffa dig och göra en plan.',
    'I planen står vad du får hjälp med, vem som gör vad och när.',
    'Det är din plan. Du är med och bestämmer.',
  ],
  guardian: [
    'Vi vill träffa er och göra en plan för ert barn.',
    'I planen står vad ni får hjälp med, vem som gör vad och när.',
  ],
  close: ['Du är välkommen till ett möte om en plan.', 'Den som planen gäller vill att du är med.'],
}

/** What is said where there is a plan already, and the meeting is to follow it up. */
const welcomeBack: Record<Personal, readonly string[]> = {
  person: ['Vi vill träffa dig och se hur det går med din plan.', 'Det är din plan. Du är med och bestämmer.'],
  guardian: ['Vi vill träffa er och se hur det går med planen för ert barn.'],
  close: welcome.close,
}

const before: Record<Personal, readonly string[]> = {
  person: [
    'Fundera på vad som är viktigt för dig.',
    'Du får ta med någon som du litar på.',
    'Säg till om du behöver tolk, eller om något gör det svårt att komma.',
  ],
  guardian: ['Fundera på vad som är viktigt för barnet och för er.', 'Säg till om ni behöver tolk.'],
  close: ['Säg till om du behöver tolk, eller om något gör det svårt att komma.'],
}

/**
 * The inbjudan to the person, a vårdnadshavare or a närstående: large type, easy words, nothing of law. The person is told who
 * may come; a närstående no more than day and place.
 */
export function personalInvitation(call: CallSource): DocumentModel {
  const { participant, meeting, organisation, name, prose, message } = call
  const as = participant.as as Personal
  const title = `Inbjudan till möte ${formatDayAndYear(meeting.date)}`
  return {
    kind: 'sipInvitation',
    about: { table: 'sipParticipants', id: participant.id },
    language: 'sv-SE',
    type: 'large',
    title,
    author: organisation || 'Rådrum',
    description: title,
    organisation,
    facts: as === 'person' && name !== '' ? [{ label: 'Till', value: name }] : [],
    blocks: [
      ...under({ text: 'Välkommen' }, paragraphs(...welcomeWords(call, as))),
      ...under({ text: 'Då ses vi', symbol: 'day' }, whenAndWhere(call)),
      ...under({ text: 'De här kommer', symbol: 'person' }, as === 'close' ? [] : whoComes(call)),
      ...under({ text: 'Före mötet' }, [...paragraphs(...before[as]), ...prose(message)]),
      ...under({ text: 'Så svarar du' }, paragraphs(...answerWords(call, as))),
    ],
    footer: title,
    fileTitle: `${meeting.date} SIP – inbjudan`,
  }
}

function welcomeWords({ state, sip, meeting }: CallSource, as: Personal): readonly string[] {
  const plan = planInForce(state, sip.id)
  return (plan && plan.meetingId !== meeting.id ? welcomeBack : welcome)[as]
}

function whenAndWhere({ meeting, line }: CallSource): Block[] {
  const place = line(meeting.place)
  return paragraphs(
    `${capitalised(formatDate(meeting.date))} ${formatClockRange(meeting.start, meeting.end)}`,
    ...(place === '' ? [] : [place]),
  )
}

function whoComes(call: CallSource): Block[] {
  const others = mayBeCalled(call.state, call.sip, call.meeting).filter(
    ({ id, as }) => id !== call.participant.id && as !== 'person',
  )
  const items = others.map((one) => [participantName(call, one), participantFrom(call, one)].filter(Boolean).join(', '))
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function answerWords({ answerBy }: CallSource, as: Personal): string[] {
  const by = answerBy === null ? '' : ` senast ${formatDate(answerBy)}`
  const answer = `Säg${by} till den som har skickat brevet om ${as === 'guardian' ? 'ni' : 'du'} kommer.`
  return as === 'person' ? [answer, 'Du får säga nej. Du får också ändra dig.'] : [answer]
}
