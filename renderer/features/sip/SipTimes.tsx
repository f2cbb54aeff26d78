import { Button, Select } from '@mantine/core'
import { newId, useSelector, useToday } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { IsoDate } from '@shared/calendar/date'
import { formatClockDigits, formatDate } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { ofAgeOn } from '@shared/sip/child-consent'
import { lockOf } from '@shared/sip/lock'
import { changeSipMeeting, planSipMeeting } from '@shared/sip/meeting-verbs'
import { proposalNotes, proposalsSentence, timeWords, whoCan } from '@shared/sip/proposal-words'
import { proposeTimes, type ProposedTime } from '@shared/sip/propose-times'
import type { Sip } from '@shared/sip/sip'
import { nextSipMeeting } from '@shared/sip/sip-state'
import { timeSearchFor } from '@shared/sip/time-search'
import { useCallback, useState } from 'react'
import { SipCalendarFile } from './SipCalendarFile'
import classes from './SipTimes.module.css'

const lengths = [
  { value: '30', label: '30 minuter' },
  { value: '60', label: '1 timme' },
  { value: '90', label: '1,5 timmar' },
  { value: '120', label: '2 timmar' },
]

/** Times before the deadline or about the day of the follow-up when those who take part are free: one press plans the meeting, or moves the one there is. */
export function SipTimes({ sip }: { sip: Sip }) {
  const today = useToday()
  const [minutes, setMinutes] = useState<string | null>(null)
  const isLocked = useSelector(useCallback((state: State) => lockOf(state, sip, today) !== undefined, [sip, today]))
  return (
    <Section
      title="En tid som passar"
      action={
        <span className={classes.files}>
          <SipCalendarFile sip={sip} method="publish" />
          <SipCalendarFile sip={sip} method="cancel" />
        </span>
      }
    >
      {!isLocked && (
        <Select
          w={190}
          mt={8}
          label="Föreslå tider för"
          placeholder="Mötets längd"
          data={lengths}
          value={minutes}
          onChange={setMinutes}
        />
      )}
      {!isLocked && minutes !== null && <Proposals sip={sip} minutes={Number(minutes)} today={today} />}
    </Section>
  )
}

function Proposals({ sip, minutes, today }: { sip: Sip; minutes: number; today: IsoDate }) {
  const { proposals, by, next } = useSelector(
    useCallback((state: State) => proposalsFor(state, sip, minutes, today), [sip, minutes, today]),
  )
  const { times, firstAfter } = proposals
  const offered = firstAfter === null ? times : [...times, firstAfter]

  function take({ date, start, end }: ProposedTime) {
    const at = { date: formatDate(date), start: formatClockDigits(start), end: formatClockDigits(end) }
    const said = 'Mötet är planerat. Ctrl + Z tar tillbaka det.'
    const verb = next
      ? changeSipMeeting(next.id, { ...next, ...at, ofAge: ofAgeOn(next, date) })
      : planSipMeeting(sip.id, newId(), { ...at, place: '', chairIds: [], ofAge: null })
    void writeOrTell(verb, said)
  }

  return (
    <>
      <p role="status" className={classes.sentence}>
        {proposalsSentence(proposals, by, today)}
      </p>
      <ul className={classes.times} aria-label="Föreslagna tider">
        {offered.map((time) => (
          <li key={`${time.date} ${time.start}`}>
            <span>
              <strong>{timeWords(time, today)}</strong>
              <span className={classes.who}>{whoCan(time)}</span>
            </span>
            <Button
              size="xs"
              variant="default"
              aria-label={`${next ? 'Flytta mötet hit' : 'Planera'}: ${timeWords(time, today)}`}
              onClick={() => take(time)}
            >
              {next ? 'Flytta mötet hit' : 'Planera'}
            </Button>
          </li>
        ))}
      </ul>
      {proposalNotes(proposals).map((note) => (
        <p key={note} className={classes.who}>
          {note}
        </p>
      ))}
    </>
  )
}

function proposalsFor(state: State, sip: Sip, minutes: number, today: IsoDate) {
  const next = nextSipMeeting(state, sip.id)
  const search = timeSearchFor(state, sip, minutes, today)
  return { next, by: search.by, proposals: proposeTimes(state, search) }
}
