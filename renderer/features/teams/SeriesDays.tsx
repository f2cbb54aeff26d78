import { Status } from '@renderer/ui/Status'
import type { IsoDate } from '@shared/calendar/date'
import { formatClockRange, formatDateShort, formatWeek } from '@shared/calendar/format'
import { countOf } from '@shared/record/count'
import type { SeriesDay } from '@shared/team/series-outlook'
import { changeSentence, insteadSentence, lostSentence, outlookHeading } from '@shared/team/series-sentences'
import { IconCalendarOff, IconCalendarPlus } from '@tabler/icons-react'
import { useId } from 'react'
import classes from './SeriesDays.module.css'
import type { SeriesForm } from './use-series-form'

const icon = { size: 16, stroke: 1.75, 'aria-hidden': true }

/** What a series comes to: every day with what speaks against it, and the days that are given up. */
export function SeriesDays({ seriesForm: { outlook, verbForm, today } }: { seriesForm: SeriesForm }) {
  const headingId = useId()
  const { days, lost, resting, change } = outlook
  if (outlook.problems.length > 0) return <Waiting />
  const severalTeams = verbForm.form.values.teamIds.length > 1
  const sentence = change === null ? '' : changeSentence(change)
  const rows = [
    ...days.map((day) => ({
      date: day.date,
      key: `${day.teamId}${day.date}`,
      content: <DayRow day={day} today={today} showsTeam={severalTeams} />,
    })),
    ...lost.map((one) => ({
      date: one.date,
      key: `-${one.teamName}${one.date}`,
      content: <LostRow date={one.date} sentence={lostSentence(one)} today={today} />,
    })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1))
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={classes.heading} aria-live="polite">
        {outlookHeading(outlook, today)}
      </h2>
      {resting > 0 && (
        <p className={classes.note}>
          {countOf(resting, 'dag', 'dagar')} i rytmen ligger i uppehållet och får inget möte.
        </p>
      )}
      {sentence !== '' && (
        <p className={classes.note}>{sentence} Möten som är hållna, inställda eller flyttade för sig rörs inte.</p>
      )}
      <ol className={classes.list} aria-label="Seriens dagar">
        {rows.map(({ key, content }) => (
          <li key={key} className={classes.row}>
            {content}
          </li>
        ))}
      </ol>
    </section>
  )
}

function DayRow({ day, today, showsTeam }: { day: SeriesDay; today: IsoDate; showsTeam: boolean }) {
  const { date, start, end, insteadOf, isThere, warnings, teamName } = day
  return (
    <>
      <span className={classes.week}>{formatWeek(date)}</span>
      <span className={classes.date}>{formatDateShort(date, today)}</span>
      <span className={classes.time}>{formatClockRange(start, end)}</span>
      <span className={classes.state}>
        {showsTeam && <span className={classes.team}>{teamName}</span>}
        {isThere && <Status tone="plain">Finns redan</Status>}
        {insteadOf && (
          <Status tone="ok" icon={<IconCalendarPlus {...icon} />}>
            Annan dag
          </Status>
        )}
      </span>
      {insteadOf && <span className={classes.reason}>{insteadSentence(day)}</span>}
      {warnings.length > 0 && (
        <span className={classes.reason}>
          <Status tone="need">{warnings.join(' ')}</Status>
        </span>
      )}
    </>
  )
}

function LostRow({ date, sentence, today }: { date: IsoDate; sentence: string; today: IsoDate }) {
  return (
    <>
      <span className={classes.week}>{formatWeek(date)}</span>
      <s className={classes.lost}>{formatDateShort(date, today)}</s>
      <span className={classes.time} />
      <span className={classes.state}>
        <Status tone="plain" icon={<IconCalendarOff {...icon} />}>
          Hoppas över
        </Status>
      </span>
      <span className={classes.reason}>{sentence}</span>
    </>
  )
}

function Waiting() {
  return (
    <section className={classes.waiting}>
      <h2 className={classes.heading}>Dagarna väntar på fälten</h2>
      <p>Så snart första mötet och slutdagen går att läsa räknas dagarna ut här, med röda dagar, lov och krockar.</p>
    </section>
  )
}
