import { UnstyledButton } from '@mantine/core'
import { useSessionStorage } from '@mantine/hooks'
import { useSelector } from '@renderer/data'
import { formatDayNear } from '@shared/calendar/format'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { earlierOf, type Earlier, type PartyMeasures } from '@shared/team/earlier'
import type { Meeting } from '@shared/team/meeting'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useCallback, useId } from 'react'
import classes from './EarlierMeasures.module.css'

/** What each party has done before, side by side, and what earlier meetings recommended. The window remembers it folded. */
export function EarlierMeasures({ asked, meeting }: { asked: Case; meeting: Meeting }) {
  const id = useId()
  const earlier = useSelector(useCallback((state: State) => earlierOf(state, asked, meeting), [asked, meeting]))
  const [isOpen, setOpen] = useSessionStorage({
    key: 'radrum.room-earlier',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <section aria-labelledby={id} className={classes.section}>
      <UnstyledButton id={id} className={classes.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Chevron size={18} stroke={1.75} aria-hidden />
        Tidigare insatser
        <span className={classes.count}>{countSentence(earlier)}</span>
      </UnstyledButton>
      {isOpen && (
        <>
          <ul className={classes.parties}>
            {earlier.parties.map((told) => (
              <PartyColumn key={told.party?.id ?? 'nobody'} told={told} />
            ))}
          </ul>
          {earlier.recommendations.length > 0 && (
            <ul className={classes.recommendations} aria-label="Tidigare rekommendationer">
              {earlier.recommendations.map(({ id: itemId, date, text }) => (
                <li key={itemId}>
                  <b>Rekommendation {formatDayNear(date, meeting.date)}:</b> {text}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}

function countSentence({ parties }: Earlier): string {
  const count = parties.reduce((sum, { measures }) => sum + measures.length, 0)
  return countOf(count, 'insats', 'insatser')
}

function PartyColumn({ told: { party, measures } }: { told: PartyMeasures }) {
  return (
    <li className={classes.party}>
      <h3 className={classes.name}>{party?.name ?? 'Övrigt'}</h3>
      {measures.length === 0 && <p className={classes.none}>Har inte svarat.</p>}
      <ul className={classes.measures}>
        {measures.map(({ id, what, when, result }) => (
          <li key={id}>
            {what}
            {when !== '' && `, ${when}`}
            {result !== '' && <span className={classes.quiet}>{result}</span>}
          </li>
        ))}
      </ul>
    </li>
  )
}
