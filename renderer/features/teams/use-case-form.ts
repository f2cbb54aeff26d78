import { useSelector, useToday } from '@renderer/data'
import { useVerbForm, type VerbForm } from '@renderer/ui/use-verb-form'
import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { proposeCaseCode } from '@shared/team/case-code'
import type { CaseInput } from '@shared/team/case-verbs'
import { useCallback, useMemo } from 'react'

/** A case's form and what it does by itself: it proposes a code until somebody has typed one. */
export interface CaseForm {
  readonly verbForm: VerbForm<CaseInput>
  readonly setMode: (mode: Case['mode']) => void
  readonly setPerson: (personId: Id | null) => void
}

interface CaseFormOptions {
  teamId: Id
  saved: Case | undefined
  verb: (values: CaseInput) => Verb
  onDone: () => void
}

/** The form of a new case, or of one that there is. */
export function useCaseForm({ teamId, saved, verb, onDone }: CaseFormOptions): CaseForm {
  const today = useToday()
  const initial = useMemo(() => valuesOf(saved, today), [saved, today])
  const verbForm = useVerbForm<CaseInput>({
    draftKey: `case:${saved?.id ?? `new:${teamId}`}`,
    initial,
    rev: saved?.rev,
    verb,
    onDone,
  })
  const { form } = verbForm
  const { mode, personId, code } = form.values

  const propose = useSelector(
    useCallback(
      (state: State) => (person: Id | null) => proposeCaseCode(state, teamId, person, today),
      [teamId, today],
    ),
  )
  /** Follows the choice with the code, unless somebody has typed another. */
  function follow(next: Pick<CaseInput, 'mode' | 'personId'>) {
    const proposedFor = (asked: Pick<CaseInput, 'mode' | 'personId'>) =>
      asked.mode === 'consent' && asked.personId === null ? '' : propose(asked.personId)
    const isProposed = code === '' || code === proposedFor({ mode, personId })
    const proposed = proposedFor(next)
    form.setValues({ ...next, ...(isProposed ? { code: proposed } : {}) })
  }

  return {
    verbForm,
    setMode: (chosen) => follow({ mode: chosen, personId: chosen === 'deidentified' ? null : personId }),
    setPerson: (chosen) => follow({ mode, personId: chosen }),
  }
}

function valuesOf(saved: Case | undefined, today: IsoDate): CaseInput {
  return {
    mode: saved?.mode ?? 'consent',
    personId: saved?.personId ?? null,
    code: saved?.code ?? '',
    kind: saved?.kind ?? 'review',
    presenterId: saved?.presenterId ?? null,
    receivedOn: formatDate(saved?.receivedOn ?? today),
    question: saved?.question ?? '',
    background: saved?.background ?? '',
  }
}
