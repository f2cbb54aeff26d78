import { Kbd, Textarea } from '@mantine/core'
import { now, useDraftedText, useSelector, write } from '@renderer/data'
import { formatClockDigits } from '@shared/calendar/format'
import { clockAt } from '@shared/calendar/instant'
import type { Instant } from '@shared/calendar/date'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { noteOf, writeNote, type NoteField as Field } from '@shared/team/room/note'
import { OtherTyping } from '@renderer/ui/OtherTyping'
import { IconHistory } from '@tabler/icons-react'
import clsx from 'clsx'
import { useCallback, useId, useState } from 'react'
import classes from './NoteField.module.css'

interface NoteFieldProps {
  itemId: Id
  field: Field
  label: string
  /** Its place among the item's fields: Alt and this digit lead here. */
  digit: 1 | 2 | 3 | 4
  /** Fewer lines to begin with, for what is written more rarely. It grows with its text all the same. */
  small?: boolean
  /** The heading of the item, for those who hear the field instead of seeing it. */
  titleId: string
  /** The keyboard starts here when the item comes into focus. */
  startsHere?: boolean
}

/** One text of an item. The typing stays here and in its draft; nothing else on the screen is drawn while it goes on. */
export function NoteField({ itemId, field, label, digit, titleId, small = false, startsHere = false }: NoteFieldProps) {
  const id = useId()
  const saved = useSelector(useCallback((state: State) => noteOf(state, itemId)?.[field] ?? '', [itemId, field]))
  const [problem, setProblem] = useState<string>()
  const [typedAt, setTypedAt] = useState<Instant>()
  const commit = useCallback(
    async (text: string, clears: readonly string[]) => {
      const outcome = await write(writeNote(itemId, field, text), { clears })
      setProblem(outcome.ok ? undefined : outcome.problems[0]?.message)
      return outcome
    },
    [itemId, field],
  )
  const { value, onChange, onBlur, keptAt, restored, hasOther, takeOther } = useDraftedText({
    key: `note:${itemId}:${field}`,
    saved,
    commit,
  })

  return (
    <div className={classes.note}>
      <div className={classes.head}>
        <label htmlFor={id} className={classes.label}>
          {label}
        </label>
        <Kbd aria-hidden>Alt {digit}</Kbd>
        <KeptMark keptAt={keptAt} typedAt={typedAt} />
      </div>
      {restored && (
        <p className={classes.restored}>
          <IconHistory size={16} stroke={1.75} aria-hidden />
          Texten hann inte sparas förra gången. Den är tillbaka här.
        </p>
      )}
      {hasOther && <OtherTyping onTake={takeOther} />}
      <Textarea
        id={id}
        value={value}
        error={problem}
        classNames={{ input: clsx(classes.text, small && classes.small) }}
        aria-describedby={titleId}
        aria-keyshortcuts={`Alt+${digit}`}
        data-room-key={digit}
        data-starts-here={startsHere || undefined}
        onChange={(event) => {
          setTypedAt(now())
          onChange(event.currentTarget.value)
        }}
        onBlur={onBlur}
      />
    </div>
  )
}

/** When the disk last had all that stands in the field. Between a stroke and that moment it says that it is saving. */
function KeptMark({ keptAt, typedAt }: { keptAt: Instant | null; typedAt: Instant | undefined }) {
  const isKept = keptAt !== null && (typedAt === undefined || keptAt > typedAt)
  if (!isKept && typedAt === undefined) return null
  return <span className={classes.kept}>{isKept ? `Sparat ${formatClockDigits(clockAt(keptAt))}` : 'Sparar'}</span>
}
