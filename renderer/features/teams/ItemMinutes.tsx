import { TextInput } from '@mantine/core'
import { changeMinutes } from '@shared/team/agenda-verbs'
import { useState } from 'react'
import classes from './Agenda.module.css'
import type { AgendaLine } from './agenda-lines'
import type { Run } from './use-refusal'

const nbsp = '\u00A0'

/** How long an item takes. Typed as a number; saved with Enter or when the field is left, Escape gives the old one back. */
export function ItemMinutes({ line: { item, title }, isOpen, run }: { line: AgendaLine; isOpen: boolean; run: Run }) {
  const [typed, setTyped] = useState<string>()
  if (!isOpen) return <span className={classes.minutesText}>{`${item.minutes}${nbsp}min`}</span>

  async function save() {
    if (typed === undefined) return
    const number = typed.replace(/min\.?$/u, '').trim()
    if (number === String(item.minutes) || (await run(item.id, changeMinutes(item.id, number)))) setTyped(undefined)
  }

  return (
    <TextInput
      className={classes.minutes}
      size="xs"
      inputMode="numeric"
      aria-label={`Minuter för ${title}`}
      value={typed ?? `${item.minutes}${nbsp}min`}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey) void save()
        if (event.key === 'Escape') setTyped(undefined)
      }}
    />
  )
}
