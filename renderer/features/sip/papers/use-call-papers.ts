import { useDraftedForm, useSelector, useToday } from '@renderer/data'
import type { Paper } from '@renderer/ui/document/together/paper'
import { usePapers, type Papers } from '@renderer/ui/document/together/use-papers'
import { useNaming } from '@renderer/ui/use-naming'
import { addWorkingDays } from '@shared/calendar/deadline'
import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import { parseDate } from '@shared/calendar/parse-date'
import {
  callWordFor,
  sipCallPaper,
  whyNoCallPaper,
  type SipCallChoices,
  type SipCallWord,
} from '@shared/documents/sip/call'
import type { Naming } from '@shared/person/naming'
import type { State } from '@shared/record/state'
import { callOf } from '@shared/sip/call-verbs'
import type { SipMeeting } from '@shared/sip/meeting'
import { sipAnswerNames } from '@shared/sip/names'
import { participantName } from '@shared/sip/participant-name'
import { takingPart } from '@shared/sip/sip-state'
import { useCallback, useMemo, useState } from 'react'

// A type and not an interface: a form's values are a plain record.
export type CallValues = { readonly by: SipCallChoices['by']; readonly answerBy: string; readonly message: string }

/** How long before a meeting an answer is asked for, in working days. */
const answerDays = 5

/** Some days before the meeting; where they have been, the next working day. */
function proposedAnswerBy({ date }: SipMeeting, today: IsoDate): IsoDate {
  const usual = addWorkingDays(date, -answerDays)
  return usual > today ? usual : addWorkingDays(today, 1)
}

export interface CallPapersToMake {
  readonly values: CallValues
  readonly change: (values: Partial<CallValues>) => void
  readonly papers: Papers
}

/** The kallelser or inbjudningar to one meeting, one for each who gets one, with what all of them say. */
export function useCallPapers(meeting: SipMeeting, word: SipCallWord): CallPapersToMake {
  const today = useToday()
  const naming = useNaming()
  const draft = useDraftedForm<CallValues>({
    key: `sipCalls:${meeting.id}:${word}`,
    initial: { by: 'name', answerBy: formatDate(proposedAnswerBy(meeting, today)), message: '' },
  })
  const [values, setValues] = useState(draft.initialValues)
  const choices = useMemo((): SipCallChoices => {
    const { by, answerBy, message } = values
    const read = parseDate(answerBy, { today })
    return { by, naming, today, message, answerBy: read.ok ? read.date : null }
  }, [values, naming, today])
  const receivers = useSelector(
    useCallback((state: State) => receiversOf(state, meeting, word, naming), [meeting, word, naming]),
  )
  const papers = usePapers(
    useMemo(
      () =>
        receivers.map((receiver) => ({
          ...receiver,
          make: (state: State) => sipCallPaper(state, meeting.id, receiver.id, choices),
        })),
      [receivers, meeting.id, choices],
    ),
  )

  function change(changed: Partial<CallValues>) {
    const next = { ...values, ...changed }
    setValues(next)
    draft.keep(next, draft.over)
  }

  return { values, change, papers }
}

/** Those who get a kallelse or an inbjudan, with the answer that they have given. */
function receiversOf(state: State, meeting: SipMeeting, word: SipCallWord, naming: Naming): Omit<Paper, 'make'>[] {
  return takingPart(state, meeting.sipId)
    .filter((participant) => callWordFor(participant) === word)
    .map((participant) => {
      const why = whyNoCallPaper(state, meeting.id, participant)
      const call = callOf(state, meeting.id, participant.id)
      const asked = call?.sentOn == null ? 'Inte skickad' : sipAnswerNames[call.answer]
      return {
        id: participant.id,
        label: participantName(state, participant, naming),
        aside: why === undefined ? asked : 'Kan inte kallas',
        ...(why !== undefined && { why }),
        records: [{ table: 'sips' as const, id: meeting.sipId }],
      }
    })
}
