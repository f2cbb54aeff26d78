import { useSelector, useToday } from '@renderer/data'
import type { IsoDate } from '@shared/calendar/date'
import { formatDateShort } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { sipStateNames } from '@shared/sip/names'
import { sipsOfCase } from '@shared/sip/of-case'
import { sipResultSentence } from '@shared/sip/result'
import type { Sip } from '@shared/sip/sip'
import { nextSipDate, sipStateOf } from '@shared/sip/sip-state'
import { sipTitle } from '@shared/sip/sip-title'
import type { Case } from '@shared/team/case'
import { takeUpAgain } from '@shared/team/case-verbs'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useCallback } from 'react'
import classes from './CaseSips.module.css'
import { links } from './links'
import { ListRow, RowList } from './RowList'
import { Section } from './Section'
import { TextButton, TextLink } from './TextLink'
import { writeOrTell } from './write-or-tell'

/** The SIPs that a case led to with what has come of them, and the way to a new one. */
export function CaseSips({ found }: { found: Case }) {
  const today = useToday()
  const sips = useSelector(
    useCallback((state: State) => sipsOfCase(state, found).map((sip) => told(state, sip, today)), [found, today]),
  )
  const isAbout = found.mode === 'consent' && found.personId !== null
  const isAway = found.status === 'handled' || found.status === 'closed'
  return (
    <Section
      title="SIP"
      action={isAbout ? <TextLink href={links.newSip(found.personId, found.id)}>Starta SIP</TextLink> : undefined}
    >
      {sips.length === 0 ? (
        <p className={classes.note}>{isAbout ? 'Ärendet har inte lett till någon SIP.' : withoutPerson(found)}</p>
      ) : (
        <RowList label="SIP från ärendet">
          {sips.map(({ sip, title, result, stateName, next }) => (
            <ListRow
              key={sip.id}
              href={links.sip(sip.id)}
              icon={<IconHeartHandshake size={19} stroke={1.75} aria-hidden />}
              title={title}
              reason={result}
              aside={stateName}
              near={next === null ? undefined : formatDateShort(next, today)}
              late={next !== null && next < today}
            />
          ))}
        </RowList>
      )}
      {isAway && sips.some(({ sip }) => sip.endedOn !== null) && (
        <p className={classes.note}>
          <TextButton onClick={() => void writeOrTell(takeUpAgain(found.id), 'Ärendet väntar på ett möte igen.')}>
            Låt ärendet vänta på ett möte igen
          </TextButton>
        </p>
      )}
    </Section>
  )
}

function withoutPerson({ mode }: Case): string {
  return mode === 'deidentified'
    ? 'En SIP görs med personen, och ärendet dras avidentifierat. Välj personen med samtycke först, så kan en SIP startas.'
    : 'En SIP görs med personen. Välj först vem ärendet gäller.'
}

function told(state: State, sip: Sip, today: IsoDate) {
  return {
    sip,
    title: sipTitle(state, sip),
    result: sipResultSentence(state, sip, today),
    stateName: sipStateNames[sipStateOf(state, sip)],
    next: nextSipDate(state, sip),
  }
}
