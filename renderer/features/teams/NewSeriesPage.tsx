import { useRow } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import type { Id } from '@shared/record/id'
import { countOf } from '@shared/record/count'
import { createSeries } from '@shared/team/series-verbs'
import type { Team } from '@shared/team/team'
import { useLocation } from 'wouter'
import { NothingHere } from './NothingHere'
import { SeriesFormPage } from './SeriesFormPage'
import { useSeriesForm } from './use-series-form'

/** Plans meetings in a rhythm for the team with the given id, alone or in turn with others. */
export function NewSeriesPage({ id }: { id: Id }) {
  const team = useRow('teams', id)
  return team ? <NewSeries team={team} /> : <NothingHere what="Teamet" />
}

function NewSeries({ team }: { team: Team }) {
  const [, goTo] = useLocation()
  const seriesForm = useSeriesForm({
    team,
    saved: undefined,
    verb: ({ teamIds, ...asked }) => createSeries(teamIds, asked),
    onDone: ({ days }) => {
      const planned = days.filter(({ isThere }) => !isThere).length
      notifyDone(`${countOf(planned, 'möte är planerat', 'möten är planerade')}.`)
      goTo(links.team(team.id))
    },
  })
  return (
    <SeriesFormPage
      team={team}
      seriesForm={seriesForm}
      isNew
      title="Ny mötesserie"
      facts="Dagarna räknas om när du ändrar något. Inget sparas förrän du planerar mötena."
      submitLabel="Planera mötena"
    />
  )
}
