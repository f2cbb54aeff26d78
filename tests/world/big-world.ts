import { addDays } from '@shared/calendar/days'
import type { IsoDate } from '@shared/calendar/date'
import type { State } from '@shared/record/state'
import { addAgenda, caseItem } from './agenda'
import { addOrganisation } from './organisation'
import { addRound } from './round'
import { addTeams } from './teams'
import { emptyWorld } from './world'

/**
 * A world for benchmarks: `years` of an organisation with a meeting a week of four cases each and a round of ten people
 * a month. A year is about 1 700 rows.
 */
export function bigWorld(years: number): State {
  const world = emptyWorld()
  const organisation = addOrganisation(world)
  const { haninge } = addTeams(world, organisation)
  const { templates, staff, rooms, parties } = organisation
  const text = 'En längre anteckning, ungefär så lång som den brukar bli i ett ärende med fyra parter. '.repeat(4)
  const ofDay = (week: number) => addDays('2020-01-07' as IsoDate, week * 7)
  const person = (code: string) =>
    world.add('persons', { code, gender: 'woman', birthYear: 1985, name: 'Påhittad Person' })

  for (let week = 0; week < years * 52; week += 1) {
    const { id: meetingId, ...meeting } = world.add('meetings', {
      teamId: haninge.id,
      date: ofDay(week),
      start: '09:00',
      end: '11:30',
      place: haninge.place,
      status: 'held',
    })
    for (let nth = 0; nth < 4; nth += 1) {
      const code = `HAN-T${week}-${nth}`
      const { id: personId } = person(code)
      world.add('consents', { personId, partyIds: Object.values(parties).map(({ id }) => id) })
      const fields = { teamId: haninge.id, code, personId, status: 'handled', receivedOn: ofDay(week) } as const
      const taken = world.add('cases', { ...fields, question: text, background: text })
      const [item] = addAgenda(world, { ...meeting, id: meetingId }, [caseItem(taken, 20, 'done')])
      world.add('notes', {
        meetingId,
        agendaItemId: item!.id,
        discussion: text,
        assessment: text,
        recommendation: text,
      })
      world.add('actions', {
        meetingId,
        agendaItemId: item!.id,
        caseId: taken.id,
        what: 'Boka tid',
        staffId: staff.mariaEk.id,
      })
    }
    if (week % 4 > 0) continue
    const startDate = addDays(ofDay(week), -1)
    const round = addRound(world, {
      template: templates.mittVal,
      name: `Omgång ${week}`,
      startDate,
      plannedOn: startDate,
      leaders: [staff.mariaEk],
      room: rooms.sal2,
    })
    for (let nth = 0; nth < 10; nth += 1) {
      const { id: personId } = person(`HAN-K${week}-${nth}`)
      world.add('enrolments', {
        cohortId: round.id,
        personId,
        status: 'completed',
        statusOn: startDate,
        registeredOn: startDate,
      })
    }
  }
  return world.state()
}
