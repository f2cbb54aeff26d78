import { useSelector, useToday } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { TextButton } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDateShort } from '@shared/calendar/format'
import { removeDelivery } from '@shared/documents/kept/deliveries'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import { deliveryWayNames } from '@shared/documents/kept/names'
import { deliveriesOf } from '@shared/documents/kept/register'
import { rowOf, type State } from '@shared/record/state'
import classes from './documents.module.css'

const whole = (state: State) => state

/** To whom the document was lämnat, by whom and when. Rådrum sends nothing by itself. */
export function Deliveries({ document }: { document: KeptDocument }) {
  const state = useSelector(whole)
  const today = useToday()
  const deliveries = deliveriesOf(state, document)
  return (
    <Section title="Lämnat till" count={deliveries.length || undefined}>
      {deliveries.length === 0 ? (
        <p className={classes.quiet}>Ingen är uppskriven. Rådrum skickar inget: skriv upp vem som fick det, och hur.</p>
      ) : (
        <ul className={classes.deliveries}>
          {deliveries.map(({ id, to, way, on, userId }) => (
            <li key={id}>
              <strong>{to}</strong>
              <span>
                {[
                  formatDateShort(on, today),
                  deliveryWayNames[way].toLocaleLowerCase('sv-SE'),
                  rowOf(state, 'users', userId)?.name,
                ]
                  .filter(Boolean)
                  .join(', ')}
                {'. '}
                <TextButton
                  label={`Ta bort att det lämnades till ${to}`}
                  onClick={() => void writeOrTell(removeDelivery(id))}
                >
                  Ta bort
                </TextButton>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
