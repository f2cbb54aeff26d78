import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { Status, type StatusTone } from '@renderer/ui/Status'
import { formatList } from '@shared/calendar/format'
import { consentKindNames } from '@shared/consent/names'
import { validityOf, type Validity } from '@shared/consent/validity'
import type { Id } from '@shared/record/id'
import { rowsBy } from '@shared/record/rows-by'
import { rowOf, type State } from '@shared/record/state'
import { IconShield } from '@tabler/icons-react'
import { useCallback } from 'react'
import classes from './PersonPage.module.css'

const tones: Record<Validity['state'], StatusTone> = {
  valid: 'ok',
  endsSoon: 'need',
  waiting: 'waiting',
  notYet: 'waiting',
  over: 'blocked',
  refused: 'blocked',
}

const order = new Intl.Collator('sv-SE')

/** The person's consents, newest first: to whom, for what, and whether each holds today. */
export function PersonConsents({ personId }: { personId: Id }) {
  const today = useToday()
  const consents = useSelector(useCallback((state: State) => consentsOf(state, personId), [personId]))
  return (
    <Section title="Samtycken" count={consents.length}>
      {consents.length === 0 ? (
        <p className={classes.none}>
          Inga samtycken. Utan samtycke till informationsutbyte kan ärendet bara dras avidentifierat.
        </p>
      ) : (
        <RowList label="Samtycken">
          {consents.map(({ consent, parties }) => {
            const { state, sentence } = validityOf(consent, today)
            return (
              <ListRow
                key={consent.id}
                onOpen={() => openDialog('editConsent', { personId, id: consent.id })}
                icon={<IconShield size={19} stroke={1.75} aria-hidden />}
                title={consentKindNames[consent.kind]}
                reason={`${consent.purpose}. ${parties === '' ? 'Inga parter' : `Omfattar ${parties}`}.`}
                aside={
                  consent.putAwayAt === null ? (
                    <Status tone={tones[state]}>{sentence}</Status>
                  ) : (
                    <Status tone="plain">Undanlagt</Status>
                  )
                }
              />
            )
          })}
        </RowList>
      )}
    </Section>
  )
}

/** Ids rise with time: the highest is the newest. */
function consentsOf(state: State, personId: Id) {
  return [...rowsBy(state, 'consents', 'personId', personId)]
    .sort((one, other) => (one.id < other.id ? 1 : -1))
    .map((consent) => {
      const names = consent.partyIds.map((id) => rowOf(state, 'parties', id)?.shortName ?? 'en part som är borttagen')
      return { consent, parties: formatList(names.sort(order.compare)) }
    })
}
