import { Radio } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import type { VerbForm } from '@renderer/ui/use-verb-form'
import { formatClockRange, formatDate } from '@shared/calendar/format'
import type { Cohort, Session } from '@shared/course/cohort'
import { canBePutBack } from '@shared/course/put-back-session'
import { calledIn, findScope, type SessionScope } from '@shared/course/session-scope'
import { sessionsOf } from '@shared/course/sessions'
import { capitalised } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import classes from './SessionDialog.module.css'
import type { SessionAct, SessionValues } from './session-values'

interface SessionChoicesProps {
  verbForm: VerbForm<SessionValues>
  cohort: Cohort
  session: Session
}

/** Which session it is, what is done to it, and for how many. */
export function SessionChoices({ verbForm: { form }, cohort, session }: SessionChoicesProps) {
  const title = useSelector(
    useCallback((state: State) => capitalised(calledIn(sessionsOf(state, cohort.id), session)), [cohort.id, session]),
  )
  const { date, start, end, status, movedFrom } = session
  const isCancelled = status === 'cancelled'
  const acts: { value: SessionAct; label: string }[] = [
    ...(isCancelled && canBePutBack(session) ? [{ value: 'putBack' as const, label: 'Lägg tillbaka' }] : []),
    { value: 'change', label: isCancelled ? 'Håll det en annan dag' : 'Ändra' },
    ...(isCancelled ? [] : [{ value: 'cancel' as const, label: 'Ställ in' }]),
    ...(!isCancelled && canBePutBack(session) ? [{ value: 'putBack' as const, label: 'Lägg tillbaka' }] : []),
  ]
  const backTo = !isCancelled && movedFrom ? movedFrom : session
  return (
    <>
      <p className={classes.which}>
        <strong>{title}</strong> · {formatDate(date)} {formatClockRange(start, end)}
        {isCancelled && ' · inställt'}
      </p>
      <Radio.Group label="Vad ska hända?" {...form.getInputProps('act')}>
        <div className={classes.choices}>
          {acts.map(({ value, label }) => (
            <Radio
              key={value}
              value={value}
              label={label}
              data-autofocus={(isCancelled && value === form.values.act) || undefined}
            />
          ))}
        </div>
      </Radio.Group>
      {form.values.act === 'putBack' && (
        <p className={classes.hint}>
          Tillfället hålls {formatDate(backTo.date)} {formatClockRange(backTo.start, backTo.end)}.
        </p>
      )}
      <Scope verbForm={{ form }} session={session} />
    </>
  )
}

const scopes: readonly { readonly value: SessionScope; readonly label: string }[] = [
  { value: 'one', label: 'Bara detta' },
  { value: 'following', label: 'Detta och följande' },
  { value: 'all', label: 'Alla kommande' },
]

function Scope({ verbForm: { form }, session }: { verbForm: Pick<VerbForm<SessionValues>, 'form'>; session: Session }) {
  const today = useToday()
  const counts = useSelector(
    useCallback(
      (state: State) =>
        scopes.map(({ value }) => {
          const found = findScope(state, session.id, value, today)
          return found.ok
            ? found.scoped.reached.filter((one) => one.id === session.id || one.status !== 'cancelled').length
            : 0
        }),
      [session.id, today],
    ),
  )
  if (Math.max(...counts) <= 1) return null
  return (
    <Radio.Group label="För vilka?" {...form.getInputProps('scope')}>
      <div className={classes.choices}>
        {scopes.map(({ value, label }, index) => (
          <Radio key={value} value={value} label={value === 'one' ? label : `${label} (${counts[index] ?? 0})`} />
        ))}
      </div>
    </Radio.Group>
  )
}
