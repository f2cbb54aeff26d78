import { addDays } from '@shared/calendar/days'
import type { IsoDate } from '@shared/calendar/date'
import { swedishDay } from '@shared/calendar/swedish-days'
import type { Rows } from '@shared/record/tables'
import type { Organisation } from './organisation'
import type { World } from './world'

export type Teams = ReturnType<typeof addTeams>

/** Two teams in two kommuner. AF, FK and the region sit in both, each kommun only in its own. */
export function addTeams(world: World, { staff }: Organisation) {
  const haninge = world.add('teams', {
    name: 'Resursråd Haninge',
    minutesWord: 'protokoll',
    codePrefix: 'HAN',
    place: 'Torget, Kommunhuset Haninge',
    start: '09:00',
    end: '11:30',
    hasSignatures: true,
  })
  const nynashamn = world.add('teams', {
    name: 'Lotsteam Nynäshamn',
    minutesWord: 'mötesanteckning',
    codePrefix: 'NYN',
    place: 'Digitalt',
    start: '09:00',
    end: '10:30',
    minutesPerCase: 25,
  })
  const join = (team: Rows['teams'], member: Rows['staff'], role: Rows['teamMembers']['role'] = 'member') =>
    world.add('teamMembers', { teamId: team.id, staffId: member.id, role })
  join(haninge, staff.karinOberg, 'chair')
  join(haninge, staff.saraHolm, 'secretary')
  join(haninge, staff.peterLind, 'adjuster')
  join(haninge, staff.mariaEk)
  join(haninge, staff.johanSandberg)
  join(haninge, staff.lenaDahl)
  join(nynashamn, staff.andersWik, 'chair')
  join(nynashamn, staff.helenaStrand, 'secretary')
  join(nynashamn, staff.mariaEk)
  join(nynashamn, staff.johanSandberg)
  join(nynashamn, staff.lenaDahl)
  return { haninge, nynashamn }
}

/**
 * A meeting every second week, counted from the first: never by odd and even weeks, for 2026 had 53. One that falls on a
 * red day is cancelled.
 */
export function addMeetings(world: World, team: Rows['teams'], first: string, count: number): Rows['meetings'][] {
  const { place, start, end } = team
  const until = addDays(first as IsoDate, (count - 1) * 14)
  const times = { teamId: team.id, start, end, place }
  const series = world.add('meetingSeries', { ...times, startDate: first, everyWeeks: 2, until, policy: 'keepEnd' })
  const ofSeries = { ...times, seriesId: series.id, followsSeries: true }
  return Array.from({ length: count }, (_, nth) => {
    const date = addDays(first as IsoDate, nth * 14)
    const status = swedishDay(date)?.kind === 'redDay' ? 'cancelled' : 'planned'
    return world.add('meetings', { ...ofSeries, date, slot: date, status })
  })
}
