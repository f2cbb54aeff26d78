import { Kbd, TextInput } from '@mantine/core'
import { useDraftedForm, useRows, useSelector, useToday, write } from '@renderer/data'
import { FieldProblem } from '@renderer/ui/FieldProblem'
import type { Problem, Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { ActionFields } from '@shared/team/room/action'
import { parseAction } from '@shared/team/room/parse-action'
import { nextMeetingDate } from '@shared/team/team-meetings'
import { useCallback, useId, useState, type KeyboardEvent } from 'react'
import classes from './ActionLine.module.css'
import { ActionReading } from './ActionReading'

interface ActionLineProps {
  /** The item that it belongs to. */
  itemId: Id
  label: string
  /** Under which key the line is kept until it is saved. */
  draftKey: string
  initial: string
  verb: (fields: ActionFields) => Verb
  /** What Enter does: `lägg till`. */
  does: string
  onDone?: () => void
  onCancel?: () => void
  /** The key F2 leads here. */
  hasKey?: boolean
}

/** An åtgärd written as one line, with what has been understood of it underneath. Enter saves it. */
export function ActionLine({
  itemId,
  label,
  draftKey,
  initial,
  verb,
  does,
  onDone,
  onCancel,
  hasKey = false,
}: ActionLineProps) {
  const readingId = useId()
  const draft = useDraftedForm({ key: draftKey, initial: { line: initial } })
  const [line, setLine] = useState(draft.initialValues.line)
  const [problem, setProblem] = useState<Problem>()
  const parsed = useParsed(line, itemId)

  function change(text: string) {
    setLine(text)
    setProblem(undefined)
    draft.keep({ line: text }, draft.over)
  }

  /** The line is free for the next one at once; should the disk refuse, its words come back before what was typed since. */
  async function save() {
    setLine('')
    const outcome = await write(verb(parsed.fields), { clears: [draftKey] })
    if (outcome.ok) return onDone?.()
    setProblem(outcome.problems[0])
    setLine((typedSince) => `${line} ${typedSince}`.trim())
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && line.trim() !== '') void save()
    if (event.key === 'Escape' && onCancel) {
      draft.discard()
      onCancel()
    }
  }

  return (
    <div className={classes.line}>
      <TextInput
        aria-label={label}
        aria-describedby={readingId}
        aria-keyshortcuts={hasKey ? 'F2' : undefined}
        data-room-key={hasKey ? 'action' : undefined}
        data-edits={onCancel !== undefined || undefined}
        placeholder="Karin bokar möte senast 12 mars"
        value={line}
        error={problem && <FieldProblem problem={problem} onUse={change} />}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {line.trim() !== '' && (
        <div className={classes.under}>
          <ActionReading id={readingId} parsed={parsed} />
          <span className={classes.does}>
            <Kbd>Enter</Kbd> {does}
            {onCancel && (
              <>
                {' '}
                <Kbd>Esc</Kbd> avbryt
              </>
            )}
          </span>
        </div>
      )}
    </div>
  )
}

/** Those put away may still be named in old åtgärder, but a new one is not given to them. */
function useParsed(line: string, itemId: Id) {
  const staff = useRows('staff').filter(({ putAwayAt }) => putAwayAt === null)
  const parties = useRows('parties').filter(({ putAwayAt }) => putAwayAt === null)
  const nextMeeting = useSelector(useCallback((state: State) => nextMeetingDate(state, itemId), [itemId]))
  return parseAction(line, { today: useToday(), nextMeeting, staff, parties })
}
