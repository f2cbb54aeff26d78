import { TextButton } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { capitalised } from '@shared/calendar/format'
import type { Stay } from '@shared/team/meeting'
import type { ItemTime } from '@shared/team/room/item-times'
import type { Attendee } from '@shared/team/room/presence'
import { removeStay } from '@shared/team/room/stay-verbs'
import { staySentence } from '@shared/team/room/stay-words'
import classes from './Stays.module.css'

interface StaysProps {
  person: Attendee
  times: readonly ItemTime[]
  /** The one that is being changed in a form of its own. */
  changing: Stay | null
  onChange: (stay: Stay) => void
}

/** When somebody came and went, and which §§ that touches. */
export function Stays({ person: { staff, stays }, times, changing, onChange }: StaysProps) {
  const shown = stays.filter(({ id }) => id !== changing?.id)
  if (shown.length === 0) return null
  return (
    <ul className={classes.list} aria-label={`Tider för ${staff.name}`}>
      {shown.map((stay) => (
        <li key={stay.id} className={classes.stay}>
          <span>{capitalised(staySentence(stay, times))}.</span>
          <TextButton label={`Ändra tiden för ${staff.name}`} onClick={() => onChange(stay)}>
            Ändra
          </TextButton>
          <TextButton label={`Ta bort tiden för ${staff.name}`} onClick={() => void writeOrTell(removeStay(stay.id))}>
            Ta bort
          </TextButton>
        </li>
      ))}
    </ul>
  )
}
