import { useSelector, useToday } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { Status, type StatusTone } from '@renderer/ui/Status'
import { formatDateShort } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { countedFrom, deadlineDeeds, deadlineSentence, freeDaySentence } from '@shared/sip/deadline-words'
import { sipDeadlines, type SipDeadline } from '@shared/sip/deadlines'
import { networkOutlook } from '@shared/sip/network-meetings'
import type { Sip } from '@shared/sip/sip'
import { useCallback } from 'react'
import classes from './sip.module.css'

const tones: Record<SipDeadline['state'], StatusTone> = { kept: 'ok', coming: 'waiting', late: 'need' }

/**
 * The deadlines of the first meeting: the last day, what it is counted from, and how it stands. Of nätverksmöten and
 * trepartsmöten also how they go on.
 */
export function SipDeadlines({ sip }: { sip: Sip }) {
  const today = useToday()
  const deadlines = useSelector(useCallback((state: State) => sipDeadlines(state, sip, today), [sip, today]))
  const outlook = useSelector(useCallback((state: State) => networkOutlook(state, sip), [sip]))
  if (deadlines.length === 0 && !outlook) return null
  return (
    <Section title="Tidsfrister">
      <ul className={classes.deadlines}>
        {deadlines.map((deadline) => (
          <li key={deadline.key}>
            <div className={classes.deadlineDay}>
              {deadlineDeeds[deadline.key]} senast {formatDateShort(deadline.last, today)}
            </div>
            <Status tone={tones[deadline.state]}>{deadlineSentence(deadline, today)}</Status>
            {deadline.isFree && <p className={classes.quiet}>{freeDaySentence(deadline, today)}</p>}
            <p className={classes.quiet}>{countedFrom(deadline, today)}</p>
          </li>
        ))}
      </ul>
      {outlook && <Status tone={outlook.isBeyond ? 'need' : 'plain'}>{outlook.sentence}</Status>}
    </Section>
  )
}
