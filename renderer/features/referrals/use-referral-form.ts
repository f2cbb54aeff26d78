import { useSelector, useToday } from '@renderer/data'
import { useVerbForm, type VerbForm } from '@renderer/ui/use-verb-form'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { proposeCaseCode } from '@shared/team/case-code'
import { referralAsTyped, type ReferralInput } from '@shared/team/referral/input'
import type { Referral } from '@shared/team/referral/referral'
import { useCallback, useMemo, useRef } from 'react'

/** A remiss's form. */
export interface ReferralForm {
  readonly verbForm: VerbForm<ReferralInput>
  readonly setPerson: (personId: Id | null) => void
  /** Saves what has been typed, if anything has, and goes on when it is saved. */
  readonly savedFirst: (then: () => void) => void
}

interface ReferralFormOptions {
  readonly teamId: Id
  readonly saved: Referral | undefined
  readonly verb: (values: ReferralInput) => Verb
  readonly onDone: () => void
}

/** The form of a new remiss, or of one that there is. It proposes a code until somebody has typed one. */
export function useReferralForm({ teamId, saved, verb, onDone }: ReferralFormOptions): ReferralForm {
  const today = useToday()
  const propose = useSelector(
    useCallback(
      (state: State) => (person: Id | null) => proposeCaseCode(state, teamId, person, today),
      [teamId, today],
    ),
  )
  // Not at each stroke: a code is proposed from all that there are.
  const initial = useMemo(
    () => ({ ...referralAsTyped(saved, today), code: saved?.code ?? propose(null) }),
    [saved, today, propose],
  )
  const lastSaved = useRef<ReferralInput>(undefined)
  const next = useRef<() => void>(undefined)
  const verbForm = useVerbForm<ReferralInput>({
    draftKey: `referral:${saved?.id ?? `new:${teamId}`}`,
    initial,
    rev: saved?.rev,
    verb,
    onDone(values) {
      lastSaved.current = values
      const then = next.current ?? onDone
      next.current = undefined
      then()
    },
  })
  const { form, submit } = verbForm

  function setPerson(personId: Id | null) {
    const { code, personId: before } = form.getValues()
    const isProposed = code.trim() === '' || code === propose(before)
    form.setValues({ personId, ...(isProposed ? { code: propose(personId) } : {}) })
  }

  function savedFirst(then: () => void) {
    const values = form.getValues()
    const isTyped = values !== lastSaved.current && JSON.stringify(values) !== JSON.stringify(initial)
    if (!isTyped) return then()
    next.current = then
    void submit()
  }

  return { verbForm, setPerson, savedFirst }
}
