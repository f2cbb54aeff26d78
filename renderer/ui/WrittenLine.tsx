import { Kbd, TextInput } from '@mantine/core'
import { useDraftedForm, write } from '@renderer/data'
import { FieldProblem } from './FieldProblem'
import type { Problem, Verb } from '@shared/record/change'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import classes from './WrittenLine.module.css'

interface WrittenLineProps {
  label: string
  /** Under which key the line is kept until it is saved. */
  draftKey: string
  initial: string
  placeholder: string
  verb: (line: string) => Verb
  /** What has been understood of the line, under it. The field is described by its id. */
  reading?: (line: string, id: string) => ReactNode
  /** What Enter does: `lägg till`. */
  does: string
  onDone?: () => void
  onCancel?: () => void
  /** Where a key of the room leads, and how that key is called: `['action', 'F2']`. */
  place?: readonly [name: string, key: string]
}

/** Something written as one line, such as an åtgärd, with what has been understood of it underneath. Enter saves it. */
export function WrittenLine({
  label,
  draftKey,
  initial,
  placeholder,
  verb,
  reading,
  does,
  onDone,
  onCancel,
  place,
}: WrittenLineProps) {
  const readingId = useId()
  const draft = useDraftedForm({ key: draftKey, initial: { line: initial } })
  const [line, setLine] = useState(draft.initialValues.line)
  const [problem, setProblem] = useState<Problem>()

  function change(text: string) {
    setLine(text)
    setProblem(undefined)
    draft.keep({ line: text }, draft.over)
  }

  /** The line is free for the next one at once; should the disk refuse, its words come back before what was typed since. */
  async function save() {
    setLine('')
    const outcome = await write(verb(line), { clears: [draftKey] })
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
        aria-describedby={reading && readingId}
        aria-keyshortcuts={place?.[1]}
        data-room-key={place?.[0]}
        data-edits={onCancel !== undefined || undefined}
        placeholder={placeholder}
        value={line}
        error={problem && <FieldProblem problem={problem} onUse={change} />}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {line.trim() !== '' && (
        <div className={classes.under}>
          {reading?.(line, readingId)}
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
