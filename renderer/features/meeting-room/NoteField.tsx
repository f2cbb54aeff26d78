import { useSelector } from '@renderer/data'
import { DraftedNote } from '@renderer/ui/DraftedNote'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { noteOf, writeNote, type NoteField as Field } from '@shared/team/room/note'
import { useCallback } from 'react'

interface NoteFieldProps {
  itemId: Id
  field: Field
  label: string
  /** Its place among the item's fields: Alt and this digit lead here. */
  digit: 1 | 2 | 3 | 4
  small?: boolean
  /** The heading of the item. */
  titleId: string
  /** The keyboard starts here when the item comes into focus. */
  startsHere?: boolean
}

/** One text of an item. */
export function NoteField({ itemId, field, ...rest }: NoteFieldProps) {
  const saved = useSelector(useCallback((state: State) => noteOf(state, itemId)?.[field] ?? '', [itemId, field]))
  const verb = useCallback((text: string) => writeNote(itemId, field, text), [itemId, field])
  return <DraftedNote {...rest} draftKey={`note:${itemId}:${field}`} saved={saved} verb={verb} />
}
