import { useDraftedForm, useHistorySince, useSelector, useToday } from '@renderer/data'
import { usePapers, type Papers } from '@renderer/ui/document/together/use-papers'
import { useNaming } from '@renderer/ui/use-naming'
import { formatDate } from '@shared/calendar/format'
import { startOfDay } from '@shared/calendar/instant'
import { parseDate } from '@shared/calendar/parse-date'
import type { Cohort } from '@shared/course/cohort'
import { enrolmentStatusWords } from '@shared/course/enrolment-status'
import { proposedAnswerBy } from '@shared/course/offer'
import { rowsTold, toldFrom, toldSessions } from '@shared/course/told-sessions'
import { courseLetters, receiversOf, type LetterKind } from '@shared/documents/course-letter/kinds'
import type { LetterChoices } from '@shared/documents/course-letter/letter'
import type { KnownHistory } from '@shared/record/as-of'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { useCallback, useMemo, useState } from 'react'

// A type and not an interface: a form's values are a plain record.
export type LetterValues = { readonly by: LetterChoices['by']; readonly answerBy: string; readonly message: string }

export interface Letters {
  readonly values: LetterValues
  readonly change: (values: Partial<LetterValues>) => void
  readonly papers: Papers
}

/** The letters of one kind to those of a round, with what all of them say. */
export function useLetters(cohort: Cohort, kind: LetterKind): Letters {
  const today = useToday()
  const naming = useNaming()
  const draft = useDraftedForm<LetterValues>({
    key: `letters:${cohort.id}:${kind}`,
    initial: { by: 'name', answerBy: formatDate(proposedAnswerBy(cohort, today)), message: '' },
  })
  const [values, setValues] = useState(draft.initialValues)
  const told = useTold(cohort.id)
  const choices = useMemo((): LetterChoices => {
    const { by, answerBy, message } = values
    const read = parseDate(answerBy, { today })
    return { by, message, naming, today, answerBy: read.ok ? read.date : null, told }
  }, [values, naming, today, told])
  const receivers = useSelector(useCallback((state: State) => receiversIn(state, cohort.id, kind), [cohort.id, kind]))
  const papers = usePapers(
    useMemo(
      () =>
        receivers.map(({ id, label, aside }) => ({
          id,
          label,
          aside,
          records: [{ table: 'enrolments', id } as const],
          make: (state: State) => courseLetters[kind].make(state, id, choices),
        })),
      [receivers, kind, choices],
    ),
  )

  function change(changed: Partial<LetterValues>) {
    const next = { ...values, ...changed }
    setValues(next)
    draft.keep(next, draft.over)
  }

  return { values, change, papers }
}

/** Those who can have the letter, by code. */
function receiversIn(state: State, cohortId: Id, kind: LetterKind) {
  return receiversOf(state, cohortId, kind).map(({ id, personId, status }) => ({
    id,
    label: rowOf(state, 'persons', personId)?.code ?? 'Borttagen person',
    aside: enrolmentStatusWords[status],
  }))
}

/** What each was told of the sessions when she was called: the history says so, and until it is read, or cannot be, the plan. */
function useTold(cohortId: Id): LetterChoices['told'] {
  const today = useToday()
  const state = useSelector(wholeState)
  const ids = useSelector(useCallback((read: State) => rowsTold(read, cohortId), [cohortId]))
  const from = useSelector(useCallback((read: State) => toldFrom(read, cohortId, startOfDay(today)), [cohortId, today]))
  const history = useHistorySince(ids, from)
  return useCallback(
    (enrolment) =>
      toldSessions(state, enrolment, history === undefined || history === 'unreadable' ? unknown : history),
    [state, history],
  )
}

const wholeState = (state: State) => state
const unknown: KnownHistory = { begins: null, lines: [] }
