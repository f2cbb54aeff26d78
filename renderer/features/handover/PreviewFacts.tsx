import { Checkbox } from '@mantine/core'
import type { ReadHandover } from '@renderer/data'
import { Status } from '@renderer/ui/Status'
import { formatClock, formatDate } from '@shared/calendar/format'
import { clockAt, dateAt } from '@shared/calendar/instant'
import type { Settled } from '@shared/handover/settle'
import { thingTitle } from '@shared/handover/thing'
import { withPuts } from '@shared/record/with-puts'
import { rowTitle } from '@shared/record/row-titles'
import { emptyState } from '@shared/record/state'
import classes from './handover.module.css'

interface PreviewFactsProps {
  read: ReadHandover
  settled: Settled
  isOtherAccepted: boolean
  onOtherAccepted: (isAccepted: boolean) => void
}

/** What the file is, and what has to be known before anything of it is taken in. */
export function PreviewFacts({ read, settled, isOtherAccepted, onOtherAccepted }: PreviewFactsProps) {
  const { parcel, isOwn, otherThan } = read
  const title = thingTitle(withPuts(emptyState(), parcel.rows), parcel.thing)
  const { namesakes, becomeProtected } = settled
  return (
    <div className={classes.facts}>
      <p>
        <strong>{title}</strong> · gjord {formatDate(dateAt(parcel.madeAt))} {formatClock(clockAt(parcel.madeAt))}
        {parcel.organisation !== '' && ` · ${parcel.organisation}`} ·{' '}
        {parcel.hasNames ? 'med namn' : 'avidentifierad: inga namn är med'}
      </p>
      {otherThan !== null && (
        <>
          <Status tone="need">
            Filen kommer från {parcel.organisation}, och här är {otherThan}. Kontrollera att den är till dig.
          </Status>
          <Checkbox
            label={`Jag vill ta emot uppgifter från ${parcel.organisation}`}
            checked={isOtherAccepted}
            onChange={(event) => onOtherAccepted(event.currentTarget.checked)}
          />
        </>
      )}
      {isOwn && <Status tone="plain">Filen är gjord här, i det Rådrum som du har öppet.</Status>}
      {becomeProtected.length > 0 && (
        <Status tone="need">
          {becomeProtected.length === 1 ? 'En person har' : `${becomeProtected.length} personer har`} fått skyddad
          identitet. Namn, kön och födelseår tas bort för gott här också, ur historiken med, och de sparade dokument som
          kan ha namnet. Då går mottagandet inte att ångra.
        </Status>
      )}
      {namesakes.map(({ table, row, isReplaced }) => (
        <Status key={row.id} tone="plain">
          {rowTitle(emptyState(), table, row)} finns redan här.{' '}
          {isReplaced
            ? 'Inget hänvisar till den som finns här, så den ersätts av den i filen.'
            : 'Den används, så det blir två med samma namn. Lägg undan den ena i Inställningar eller under Team.'}
        </Status>
      ))}
    </div>
  )
}
