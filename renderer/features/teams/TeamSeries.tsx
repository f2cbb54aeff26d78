import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { TextLink } from '@renderer/ui/TextLink'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { seriesOfTeam } from '@shared/team/series-meetings'
import { followingMeetings } from '@shared/team/series-replan'
import { seriesLine } from '@shared/team/series-sentences'
import type { IsoDate } from '@shared/calendar/date'
import { useCallback } from 'react'

const selectSeries = (state: State, teamId: Id, today: IsoDate) =>
  seriesOfTeam(state, teamId)
    .filter(({ until }) => until >= today)
    .map((series) => ({ ...series, coming: followingMeetings(state, series.id, today).length }))

/** The rhythms that a team meets in, and the way to a new one. */
export function TeamSeries({ teamId }: { teamId: Id }) {
  const today = useToday()
  const all = useSelector(useCallback((state: State) => selectSeries(state, teamId, today), [teamId, today]))
  return (
    <Section title="Mötesserier" action={<TextLink href={links.newSeries(teamId)}>Ny serie</TextLink>}>
      <RowList label="Mötesserier">
        {all.map((series) => (
          <ListRow
            key={series.id}
            href={links.series(series.id)}
            title={seriesLine(series)}
            reason={series.coming === 0 ? 'Inget möte kvar' : `${countOf(series.coming, 'möte', 'möten')} kvar`}
          />
        ))}
      </RowList>
    </Section>
  )
}
