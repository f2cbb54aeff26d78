import { TextInput, UnstyledButton } from '@mantine/core'
import { useDraftedText, write } from '@renderer/data'
import { OtherTyping } from '@renderer/ui/OtherTyping'
import { renameItem } from '@shared/team/agenda-verbs'
import { isBreak } from '@shared/team/meeting'
import clsx from 'clsx'
import { useState } from 'react'
import classes from './Agenda.module.css'
import type { AgendaLine } from './agenda-lines'

/** The title of an item that is no case: a press makes a field of it. */
export function ItemTitle({ line: { item, title }, isOpen }: { line: AgendaLine; isOpen: boolean }) {
  const [isEditing, setEditing] = useState(false)
  const [byKey, setByKey] = useState(false)
  const look = clsx(classes.title, isBreak(item) && classes.pause)
  if (!isOpen) return <span className={look}>{title}</span>

  function startEditing() {
    setByKey(false)
    setEditing(true)
  }

  if (isEditing)
    return <TitleField line={{ item, title }} onKey={() => setByKey(true)} onLeave={() => setEditing(false)} />
  return (
    <UnstyledButton className={look} autoFocus={byKey} onClick={startEditing} title="Ändra rubriken">
      {title}
    </UnstyledButton>
  )
}

function TitleField({
  line: { item, title },
  onKey,
  onLeave,
}: {
  line: Pick<AgendaLine, 'item' | 'title'>
  /** The field is left by a key, so that the keyboard wants to be back where it was. */
  onKey: () => void
  onLeave: () => void
}) {
  const saved = item.title || title
  const [refusal, setRefusal] = useState<string>()
  const field = useDraftedText({ key: `agenda-title:${item.id}`, saved, commit })

  /** A title that is refused stays in its field, with the reason under it. */
  async function commit(text: string, clears: readonly string[]) {
    const outcome = await write(renameItem(item.id, text), { clears })
    setRefusal(outcome.ok ? undefined : outcome.problems[0]?.message)
    if (outcome.ok) onLeave()
    return outcome
  }

  return (
    <TextInput
      size="xs"
      aria-label="Rubrik"
      data-autofocus
      autoFocus
      value={field.value}
      error={refusal}
      description={field.hasOther && <OtherTyping onTake={field.takeOther} />}
      onChange={(event) => field.onChange(event.currentTarget.value)}
      onBlur={() => {
        field.onBlur()
        if (field.value === saved) onLeave()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        onKey()
        event.currentTarget.blur()
      }}
    />
  )
}
