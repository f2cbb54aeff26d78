import { Kbd, Textarea } from '@mantine/core'
import { now, useDraftedText, write } from '@renderer/data'
import type { Instant } from '@shared/calendar/date'
import { formatClockDigits } from '@shared/calendar/format'
import { clockAt } from '@shared/calendar/instant'
import type { Verb } from '@shared/record/change'
import { IconHistory } from '@tabler/icons-react'
import clsx from 'clsx'
import { useCallback, useId, useState } from 'react'
import classes from './DraftedNote.module.css'
import { OtherTyping } from './OtherTyping'

interface DraftedNoteProps {
  label: string
  /** Under which key the typing is kept until it is saved. */
  draftKey: string
  saved: string
  /** What saves the text. It must stay the same from one drawing to the next. */
  verb: (text: string) => Verb
  /** Alt and this digit lead here. */
  digit?: number
  /** Fewer lines to begin with, for what is written more rarely. It grows with its text all the same. */
  small?: boolean
  /** What it belongs to, for those who hear the field instead of seeing it. */
  titleId?: string
  /** The keyboard starts here when what it belongs to comes into focus. */
  startsHere?: boolean
  /** Nothing more can be written: the text is there to read. */
  readOnly?: boolean
}

/**
 * A text that is written while people speak. The typing stays here and in its draft, and is saved when the field is left;
 * nothing else on the screen is drawn while it goes on.
 */
export function DraftedNote({
  label,
  draftKey,
  saved,
  verb,
  digit,
  small = false,
  titleId,
  startsHere = false,
  readOnly = false,
}: DraftedNoteProps) {
  const id = useId()
  const [problem, setProblem] = useState<string>()
  const [typedAt, setTypedAt] = useState<Instant>()
  const commit = useCallback(
    async (text: string, clears: readonly string[]) => {
      const outcome = await write(verb(text), { clears })
      setProblem(outcome.ok ? undefined : outcome.problems[0]?.message)
      return outcome
    },
    [verb],
  )
  const { value, onChange, onBlur, keptAt, restored, hasOther, takeOther } = useDraftedText({
    key: draftKey,
    saved,
    commit,
  })

  return (
    <div className={classes.note}>
      <div className={classes.head}>
        <label htmlFor={id} className={classes.label}>
          {label}
        </label>
        {digit !== undefined && <Kbd aria-hidden>Alt {digit}</Kbd>}
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
        aria-keyshortcuts={digit === undefined ? undefined : `Alt+${digit}`}
        data-room-key={digit}
        data-starts-here={startsHere || undefined}
        readOnly={readOnly}
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
