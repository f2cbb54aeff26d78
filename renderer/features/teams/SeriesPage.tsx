import { Button } from '@mantine/core'
import { useRow } from '@renderer/data'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { Id } from '@shared/record/id'
import type { MeetingSeries } from '@shared/team/meeting-series'
import { seriesLine } from '@shared/team/series-sentences'
import { changeSeries, endSeries } from '@shared/team/series-verbs'
import type { Team } from '@shared/team/team'
import { useLocation } from 'wouter'
import { NothingHere } from './NothingHere'
import { SeriesFormPage } from './SeriesFormPage'
import { useSeriesForm } from './use-series-form'

/** A series that is there: its days from today on, and what a change does to them. */
export function SeriesPage({ id }: { id: Id }) {
  const series = useRow('meetingSeries', id)
  const team = useRow('teams', series?.teamId ?? null)
  return series && team ? <ChangeSeries team={team} series={series} /> : <NothingHere what="Serien" />
}

function ChangeSeries({ team, series }: { team: Team; series: MeetingSeries }) {
  const [, goTo] = useLocation()
  const seriesForm = useSeriesForm({
    team,
    saved: series,
    verb: (values) => changeSeries(series.id, values),
    onDone: () => {
      notifyDone('Serien är ändrad.')
      goTo(links.team(team.id))
    },
  })
  const end = async () => {
    if (!(await writeOrTell(endSeries(series.id)))) return
    notifyDone('Serien är avslutad. Möten som har varit är kvar.')
    goTo(links.team(team.id))
  }
  return (
    <SeriesFormPage
      team={team}
      seriesForm={seriesForm}
      isNew={false}
      title="Mötesserie"
      facts={seriesLine(series)}
      submitLabel="Spara"
      actions={
        <>
          <HistoryButton table="meetingSeries" id={series.id} />
          <Button variant="subtle" onClick={() => void end()}>
            Avsluta serien
          </Button>
        </>
      }
    />
  )
}
