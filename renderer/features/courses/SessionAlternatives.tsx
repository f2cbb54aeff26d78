import { Kbd } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import type { VerbForm } from '@renderer/ui/use-verb-form'
import { sessionAsAdded, sessionsAsAsked } from '@shared/course/change-session'
import type { Alternative } from '@shared/course/session-alternatives'
import { sessionOutlook } from '@shared/course/session-outlook'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { useCallback, useDeferredValue, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import classes from './SessionDialog.module.css'
import { typedChanges, type SessionValues } from './session-values'

interface SessionAlternativesProps {
  form: VerbForm<SessionValues>['form']
  cohortId: Id
  id: Id
  isNew: boolean
  /** The fields that the ways out change. */
  children: ReactNode
  /** The fields that nothing speaks against. */
  rest: ReactNode
}

const kindWords: Record<Alternative['kind'], string> = {
  time: 'Annan tid',
  day: 'Annan dag',
  room: 'Annan lokal',
  leader: 'Annan ledare',
}
const kinds = ['time', 'day', 'room', 'leader'] as const

/**
 * Beside the fields of a session: what speaks against it as it is typed, and the nearest ways out. F2 goes to them from any
 * field, the arrows between them, and Enter takes one and waits at the button that saves.
 */
export function SessionAlternatives({ form, cohortId, id, isNew, children, rest }: SessionAlternativesProps) {
  const today = useToday()
  const ways = useRef<HTMLDivElement>(null)
  const values = useDeferredValue(form.values)
  const { sentences, alternatives } = useSelector(
    useCallback(
      (state: State) => {
        const added = isNew ? sessionAsAdded(id, values, today) : undefined
        const sessions = isNew ? added && [added] : sessionsAsAsked(state, id, values, today)
        return sessionOutlook(state, cohortId, sessions, today)
      },
      [cohortId, id, isNew, values, today],
    ),
  )
  const buttons = () => [...(ways.current?.querySelectorAll<HTMLElement>('button') ?? [])]

  function goToWays(event: KeyboardEvent) {
    if (event.key !== 'F2') return
    event.preventDefault()
    buttons()[0]?.focus()
  }

  function moveBetween(event: KeyboardEvent) {
    const all = buttons()
    const here = all.findIndex((button) => button === document.activeElement)
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined || here < 0) return
    event.preventDefault()
    all[Math.min(Math.max(here + step, 0), all.length - 1)]?.focus()
  }

  function choose({ changes }: Alternative, { currentTarget }: MouseEvent<HTMLElement>) {
    form.setValues(typedChanges(changes))
    currentTarget.closest('form')?.querySelector<HTMLElement>('button[type="submit"]')?.focus()
  }

  return (
    <div className={classes.fields} onKeyDown={goToWays}>
      <div className={classes.inputs}>{children}</div>
      <div className={classes.aside}>
        <div role="status" className={classes.outlook}>
          {sentences.map((sentence) => (
            <div key={sentence}>
              <Status tone="need">{sentence}</Status>
            </div>
          ))}
        </div>
        {alternatives.length > 0 && (
          <div ref={ways} role="group" aria-label="Ledigt i stället" onKeyDown={moveBetween}>
            <dl className={classes.ways}>
              {kinds
                .map((kind) => ({ kind, of: alternatives.filter((one) => one.kind === kind) }))
                .filter(({ of }) => of.length > 0)
                .map(({ kind, of }) => (
                  <div key={kind}>
                    <dt>{kindWords[kind]}</dt>
                    <dd>
                      {of.map((one) => (
                        <TextButton key={one.label} onClick={(event) => choose(one, event)}>
                          {one.label}
                        </TextButton>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
            <p className={classes.hint}>
              <Kbd>F2</Kbd> går till det som är ledigt, <Kbd>Enter</Kbd> väljer.
            </p>
          </div>
        )}
      </div>
      <div className={classes.inputs}>{rest}</div>
    </div>
  )
}
