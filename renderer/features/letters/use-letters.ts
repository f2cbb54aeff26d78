import { useDraftedForm, useHistorySince, useSelector, useToday } from '@renderer/data'
import { useNaming } from '@renderer/ui/use-naming'
import { formatDate } from '@shared/calendar/format'
import { startOfDay } from '@shared/calendar/instant'
import { parseDate } from '@shared/calendar/parse-date'
import type { Cohort } from '@shared/course/cohort'
import type { Enrolment } from '@shared/course/enrolment'
import { proposedAnswerBy } from '@shared/course/offer'
import { rowsTold, toldFrom, toldSessions } from '@shared/course/told-sessions'
import { courseLetters, receiversOf, type LetterKind } from '@shared/documents/course-letter/kinds'
import type { LetterChoices } from '@shared/documents/course-letter/letter'
import type { DocumentModel } from '@shared/documents/model'
import type { KnownHistory } from '@shared/record/as-of'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { useCallback, useMemo, useState } from 'react'

// A type and not an interface: a form's values are a plain record.
export type LetterValues = { readonly by: LetterChoices['by']; readonly answerBy: string; readonly message: string }

/** One who can have the letter, in the words of a list. */
export interface Receiver {
  readonly enrolment: Enrolment
  readonly code: string
  readonly isChosen: boolean
}

export interface Letters {
  readonly values: LetterValues
  readonly change: (values: Partial<LetterValues>) => void
  readonly receivers: readonly Receiver[]
  /** Takes somebody along, or leaves her out. */
  readonly toggle: (enrolmentId: Id) => void
  readonly toggleAll: () => void
  /** Whose letter is before the user. */
  readonly shownId: Id | undefined
  readonly show: (enrolmentId: Id) => void
  /** The letter to somebody as it stands now. */
  readonly model: DocumentModel | undefined
}

/** The letters of one kind to those of a round: what is chosen, and the one that is shown. */
export function useLetters(cohort: Cohort, kind: LetterKind): Letters {
  const today = useToday()
  const naming = useNaming()
  const draft = useDraftedForm<LetterValues>({
    key: `letters:${cohort.id}:${kind}`,
    initial: { by: 'name', answerBy: formatDate(proposedAnswerBy(cohort, today)), message: '' },
  })
  const [values, setValues] = useState(draft.initialValues)
  const [leftOut, setLeftOut] = useState<ReadonlySet<Id>>(new Set())
  const [asked, show] = useState<Id>()
  const receivers = useReceivers(cohort.id, kind, leftOut)
  const shownId = receivers.find(({ enrolment }) => enrolment.id === asked)?.enrolment.id ?? receivers[0]?.enrolment.id

  const told = useTold(cohort.id)
  const choices = useMemo((): LetterChoices => {
    const { by, answerBy, message } = values
    const read = parseDate(answerBy, { today })
    return { by, message, naming, today, answerBy: read.ok ? read.date : null, told }
  }, [values, naming, today, told])
  const model = useSelector(
    useCallback(
      (state: State) => (shownId === undefined ? undefined : courseLetters[kind].make(state, shownId, choices)),
      [shownId, kind, choices],
    ),
  )

  function change(changed: Partial<LetterValues>) {
    const next = { ...values, ...changed }
    setValues(next)
    draft.keep(next, draft.over)
  }

  function toggle(enrolmentId: Id) {
    const next = new Set(leftOut)
    if (!next.delete(enrolmentId)) next.add(enrolmentId)
    setLeftOut(next)
  }

  const toggleAll = () => setLeftOut(new Set(leftOut.size === 0 ? receivers.map(({ enrolment }) => enrolment.id) : []))

  return { values, change, receivers, toggle, toggleAll, shownId, show, model }
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

function useReceivers(cohortId: Id, kind: LetterKind, leftOut: ReadonlySet<Id>): readonly Receiver[] {
  return useSelector(
    useCallback(
      (state: State) =>
        receiversOf(state, cohortId, kind).map((enrolment) => ({
          enrolment,
          code: rowOf(state, 'persons', enrolment.personId)?.code ?? 'Borttagen person',
          isChosen: !leftOut.has(enrolment.id),
        })),
      [cohortId, kind, leftOut],
    ),
  )
}
