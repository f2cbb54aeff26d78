import type { IsoDate } from '../calendar/date'
import { addDays, yearOf } from '../calendar/days'
import { addWorkingDays } from '../calendar/deadline'
import { capitalised, formatDateShort, formatDay } from '../calendar/format'
import { withdrawnSentence } from '../consent/gate'
import { numeral } from '../record/count'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowsOf, type State } from '../record/state'
import { ageThen, isOnlyByGuardians } from '../sip/child-consent'
import { countedFrom, deadlineSentence } from '../sip/deadline-words'
import { sipDeadlines, type SipDeadline } from '../sip/deadlines'
import { sipGate } from '../sip/gate'
import type { SipMeeting } from '../sip/meeting'
import { networkOutlook } from '../sip/network-meetings'
import type { Sip } from '../sip/sip'
import { nextSipMeeting, planInForce, takingPart } from '../sip/sip-state'
import { sipTitle } from '../sip/sip-title'
import { withdrawnConsent } from '../sip/withdrawn'
import { daysAhead, type Need } from './need'

type SipNeed = Pick<Need, 'title' | 'reason' | 'due'>

/** Somebody who has been called answers within so many working days, where no meeting comes before. */
const daysToAnswer = 5

/** What each SIP that has not ended waits for. One whose consent is withdrawn waits for its end, and for nothing else. */
export function sipNeeds(state: State, today: IsoDate): Need[] {
  return rowsOf(state, 'sips').flatMap((sip) => {
    if (sip.endedOn !== null || sip.putAwayAt !== null) return []
    const title = sipTitle(state, sip)
    const asked = { state, sip, title, today, next: nextSipMeeting(state, sip.id) }
    const withdrawn = toEnd(asked)
    const found =
      withdrawn.length > 0
        ? withdrawn
        : [deadlines, answers, preparing, followUp, consentEnd, comesOfAge].flatMap((of) => of(asked))
    return found.map((need) => ({ ...need, kind: 'sip' as const, target: { page: 'sip' as const, id: sip.id } }))
  })
}

interface Asked {
  readonly state: State
  readonly sip: Sip
  readonly title: string
  readonly today: IsoDate
  readonly next: SipMeeting | undefined
}

function toEnd({ state, sip, title, today }: Asked): SipNeed[] {
  const consent = withdrawnConsent(state, sip, today)
  if (!consent) return []
  return [
    {
      title: `Avsluta ${title}`,
      reason: `${withdrawnSentence(consent, today)} Inga nya möten kan planeras.`,
      due: consent.withdrawnOn ?? today,
    },
  ]
}

/** What is late by a deadline, or has no day yet. Of several for the same thing, the first is told. */
function deadlines({ state, sip, title, today }: Asked): SipNeed[] {
  const open = sipDeadlines(state, sip, today)
    .filter(({ state: stands, isDone, day }) => !isDone && (stands === 'late' || day === null))
    .map((deadline) => ({ deadline, due: deadline.lastWorkingDay ?? deadline.last, deed: deedOf(deadline) }))
    .sort((a, b) => inOrder(a.due, b.due))
  return open
    .filter(({ deed }, place) => open.findIndex((other) => other.deed === deed) === place)
    .map(({ deadline, due, deed }) => ({
      title: `${deed}, ${title}`,
      reason: `${deadlineSentence(deadline, today)} ${capitalised(countedFrom(deadline, today))}`,
      due,
    }))
}

function deedOf({ key, day }: SipDeadline): string {
  if (key === 'summonsAfterNeed' || key === 'summonsAfterDischarge') return 'Skicka kallelse'
  return day === null ? 'Planera mötet' : 'Tidigarelägg mötet'
}

/** Those who have not answered to the meeting that comes next. */
function answers({ state, title, today, next }: Asked): SipNeed[] {
  if (!next || next.date < today) return []
  const calls = rowsBy(state, 'sipCalls', 'meetingId', next.id)
  const silent = calls.filter(({ sentOn, answer }) => sentOn !== null && answer === 'none')
  const sent = silent.flatMap(({ sentOn }) => sentOn ?? []).sort()[0]
  if (sent === undefined) return []
  const usual = addWorkingDays(sent, daysToAnswer)
  const dayBefore = addWorkingDays(next.date, -1)
  return [
    {
      title: `Hör efter svar, ${title}`,
      reason: `${capitalised(numeral(silent.length))} har inte svarat på kallelsen till ${formatDateShort(next.date, today)}.`,
      due: usual < dayBefore ? usual : dayBefore,
    },
  ]
}

/** A meeting whose day has passed, or that lacks something and is near. Due on the working day before. */
function preparing({ state, sip, title, today, next }: Asked): SipNeed[] {
  if (!next) return []
  const day = formatDateShort(next.date, today)
  if (next.date < today) {
    const reason = 'Mötet står kvar som planerat. Håll det, flytta det eller ställ in det.'
    return [{ title: `Avsluta SIP-mötet ${formatDay(next.date)}, ${title}`, reason, due: next.date }]
  }
  if (next.date > addDays(today, daysAhead)) return []
  const lacks = lacksOf(state, sip, next)
  if (lacks.length === 0) return []
  const dayBefore = addWorkingDays(next.date, -1)
  return [{ title: `Förbered ${title}, ${day}`, reason: lacks.join(' '), due: dayBefore < today ? today : dayBefore }]
}

function lacksOf(state: State, sip: Sip, { id, date, chairIds }: SipMeeting): string[] {
  const gate = sipGate(state, sip, date)
  const called = new Set(
    rowsBy(state, 'sipCalls', 'meetingId', id)
      .filter(({ sentOn }) => sentOn !== null)
      .map(({ participantId }) => participantId),
  )
  const uncalled = takingPart(state, sip.id).filter((one) => !called.has(one.id)).length
  return [
    ...(gate.state === 'blocked' ? [gate.sentence] : []),
    ...(uncalled === 0
      ? []
      : [`${capitalised(numeral(uncalled))} som ska vara med är inte ${uncalled === 1 ? 'kallad' : 'kallade'}.`]),
    ...(chairIds.length === 0 ? ['Ingen är satt att leda mötet.'] : []),
  ]
}

/** A plan is followed up on its day; a nätverksmöte or trepartsmöte comes again by the organisation's own rule. */
function followUp({ state, sip, title, today, next }: Asked): SipNeed[] {
  if (next) return []
  const plan = planInForce(state, sip.id)
  if (plan && plan.followUpOn === null) {
    return [{ title: `Bestäm uppföljning, ${title}`, reason: 'Planen har ingen dag för uppföljning.', due: today }]
  }
  if (plan?.followUpOn) {
    const reason = `Planen följs upp ${formatDateShort(plan.followUpOn, today)}, och inget möte är planerat.`
    return [{ title: `Följ upp ${title}`, reason, due: plan.followUpOn }]
  }
  const outlook = networkOutlook(state, sip)
  if (!outlook?.next) return []
  return [{ title: `Planera nästa möte, ${title}`, reason: outlook.sentence, due: outlook.next }]
}

/** A consent that holds today and not on the day of the meeting, told while there is time to renew it. */
function consentEnd({ state, sip, title, today, next }: Asked): SipNeed[] {
  if (!next || next.date <= addDays(today, daysAhead)) return []
  const now = sipGate(state, sip, today)
  const then = sipGate(state, sip, next.date)
  if (now.state !== 'covered' || now.until === null || then.state !== 'blocked' || then.reason !== 'expired') return []
  return [
    {
      title: `Samtycket går ut före mötet ${formatDay(next.date)}, ${title}`,
      reason: `Det gäller till och med ${formatDay(now.until)}. Förnya det, eller flytta mötet.`,
      due: now.until,
    },
  ]
}

/** Whoever turns 18 consents alone: what vårdnadshavare gave does not go on by itself. */
function comesOfAge({ state, sip, title, today, next }: Asked): SipNeed[] {
  const on = next && next.date > today ? next.date : today
  const age = ageThen(state, sip, { date: on, ofAge: next?.ofAge ?? null })
  if (age !== 'open' && age !== 'adult') return []
  if (!isOnlyByGuardians(state, sip, on)) return []
  const when = age === 'adult' ? 'Personen har fyllt 18' : `Personen fyller 18 ${yearOf(on)}`
  return [
    {
      title: `Hämta personens eget samtycke, ${title}`,
      reason: `${when}, och samtycket är från vårdnadshavare.`,
      due: on > today ? addWorkingDays(on, -1) : today,
    },
  ]
}
