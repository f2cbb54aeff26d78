import { Button, Checkbox } from '@mantine/core'
import { useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { KeyHints } from '@renderer/ui/KeyHints'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { State } from '@shared/record/state'
import type { DueThing } from '@shared/retention/due-thing'
import { isKeptNow, keepNoMore, keepOf } from '@shared/retention/keeps'
import { RetentionKind, retentionKindNames } from '@shared/retention/kind'
import { thingKey } from '@shared/retention/purge-verb'
import { whyDue } from '@shared/retention/words'
import { IconArchive } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import classes from './retention.module.css'

const hints = [
  { keys: ['↑', '↓'], does: 'nästa' },
  { keys: ['Mellanslag'], does: 'godkänn' },
  { keys: ['B'], does: 'behåll' },
]

interface DueListProps {
  state: State
  due: readonly DueThing[]
  approved: ReadonlySet<string>
  onApprove: (approved: ReadonlySet<string>) => void
}

/** What may go, kind by kind, gone through by keys alone if one likes. */
export function DueList({ state, due, approved, onApprove }: DueListProps) {
  const today = useToday()
  const isKept = (thing: DueThing) => {
    const keep = keepOf(state, thing)
    return keep !== undefined && isKeptNow(keep, today)
  }
  const set = (things: readonly DueThing[], isApproved: boolean) => {
    const next = new Set(approved)
    for (const thing of things) {
      if (isApproved) next.add(thingKey(thing))
      else next.delete(thingKey(thing))
    }
    onApprove(next)
  }

  return (
    <div onKeyDown={walk}>
      {RetentionKind.options.map((kind) => {
        const things = due.filter((thing) => thing.kind === kind)
        if (things.length === 0) return null
        const open = things.filter((thing) => !isKept(thing))
        const areAll = open.every((thing) => approved.has(thingKey(thing)))
        return (
          <Section
            key={kind}
            title={retentionKindNames[kind]}
            count={things.length}
            action={
              open.length > 1 && (
                <TextButton onClick={() => set(open, !areAll)}>{areAll ? 'Godkänn inga' : 'Godkänn alla'}</TextButton>
              )
            }
          >
            <ul className={classes.list} aria-label={retentionKindNames[kind]}>
              {things.map((thing) => (
                <DueRow
                  key={thingKey(thing)}
                  state={state}
                  thing={thing}
                  isKept={isKept(thing)}
                  isApproved={approved.has(thingKey(thing))}
                  onApprove={(isApproved) => set([thing], isApproved)}
                />
              ))}
            </ul>
          </Section>
        )
      })}
      <KeyHints hints={hints} />
    </div>
  )
}

interface DueRowProps {
  state: State
  thing: DueThing
  isKept: boolean
  isApproved: boolean
  onApprove: (isApproved: boolean) => void
}

function DueRow({ state, thing, isKept, isApproved, onApprove }: DueRowProps) {
  const today = useToday()
  const { kind, thingId, title } = thing
  const keep = keepOf(state, thing)
  return (
    <li className={classes.row}>
      <Checkbox
        data-thing
        classNames={{ label: classes.title }}
        label={title}
        description={whyDue(state, thing, today)}
        checked={isApproved && !isKept}
        disabled={isKept}
        onChange={({ currentTarget }) => onApprove(currentTarget.checked)}
      />
      <span className={classes.aside}>
        {keep && (
          <Status tone="plain" icon={<IconArchive size={16} stroke={1.75} aria-hidden />}>
            {isKept ? 'Behålls' : 'Behölls förra gången'}: {keep.reason}
          </Status>
        )}
        {isKept ? (
          <TextButton onClick={() => void writeOrTell(keepNoMore({ kind, thingId }), 'Skälet är borttaget.')}>
            Ta tillbaka skälet
          </TextButton>
        ) : (
          <Button
            variant="default"
            size="compact-sm"
            data-does="keep"
            aria-label={`Behåll ${title}`}
            onClick={() => {
              onApprove(false)
              openDialog('keepThing', { kind, thingId })
            }}
          >
            Behåll …
          </Button>
        )}
      </span>
    </li>
  )
}

/** Arrows walk over all kinds, B keeps the row that has the keyboard. Space is the box's own. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('input[data-thing]:not(:disabled)')]
  const here = boxes.indexOf(event.target as HTMLElement)
  if (here < 0 || event.ctrlKey || event.metaKey || event.altKey) return
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: boxes.length - 1 }[event.key]
  if (to !== undefined) {
    event.preventDefault()
    boxes[Math.min(Math.max(to, 0), boxes.length - 1)]?.focus()
  } else if (event.key.toLocaleLowerCase('sv-SE') === 'b') {
    event.preventDefault()
    boxes[here]!.closest('li')?.querySelector<HTMLElement>('[data-does="keep"]')?.click()
  }
}
