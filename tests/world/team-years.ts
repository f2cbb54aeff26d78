import type { IsoDate } from '@shared/calendar/date'
import { addDays } from '@shared/calendar/days'
import type { Rows } from '@shared/record/tables'
import type { State } from '@shared/record/state'
import { caseItem } from './agenda'
import { addOrganisation, type Organisation } from './organisation'
import { addTeams } from './teams'
import { emptyWorld, type World } from './world'

const meetingsAYear = 25
const casesAMeeting = 8
const actionsOfCase = 2.5
const example = '2027-02-22' as IsoDate
const told =
  'Parterna gick igenom vad som har prövats och vad som återstår. Vården ser att krafterna räcker till halva dagar, och kommunen kan ordna en plats nära hemmet. '
const words = ['sömn', 'resväg', 'ekonomi', 'språk', 'smärta', 'bostad', 'studier', 'körkort']

/**
 * A world for benchmarks: `years` of three teams up to the example's today, with the meetings of the coming spring. Each
 * team meets 25 times a year and takes up eight cases at a time, each with a consent, a note, two or three åtgärder and
 * its återkoppling. One case in ten comes back. Twenty years are 1 500 meetings, 12 000 cases and 30 000 åtgärder.
 */
export function teamYears(years: number): State {
  const world = emptyWorld()
  const organisation = addOrganisation(world)
  const { haninge, nynashamn } = addTeams(world, organisation)
  const tyreso = world.add('teams', {
    name: 'Rådgivande team Tyresö',
    codePrefix: 'TYR',
    minutesWord: 'mötesanteckning',
    place: 'Digitalt',
    start: '09:00',
    end: '12:00',
  })
  for (const [place, team] of [haninge, nynashamn, tyreso].entries())
    addYearsOf(world, organisation, { years, team, place })
  return world.state()
}

function addYearsOf(
  world: World,
  organisation: Organisation,
  { years, team, place }: { years: number; team: Rows['teams']; place: number },
): void {
  const coming = 6
  const count = years * meetingsAYear
  let before: Rows['cases'] | undefined
  for (let nth = 0; nth < count; nth += 1) {
    const date = addDays(example, place + 1 + 14 * (nth - count + coming))
    const isHeld = date < example
    const meeting = world.add('meetings', {
      teamId: team.id,
      date,
      start: team.start,
      end: team.end,
      place: team.place,
      status: isHeld ? 'held' : 'planned',
      openedAt: isHeld ? team.start : null,
      closedAt: isHeld ? team.end : null,
    })
    for (const member of Object.values(organisation.staff).slice(0, 6)) {
      if (isHeld)
        world.add('presences', { meetingId: meeting.id, staffId: member.id, status: 'present', role: 'member' })
    }
    for (let at = 0; at < casesAMeeting; at += 1) {
      const number = nth * casesAMeeting + at
      const comesBack = before !== undefined && number % 10 === 9
      const about = comesBack ? before! : addCase(world, organisation, { team, number, date, isHeld })
      if (number % 10 === 0) before = about
      const item = world.add('agendaItems', {
        meetingId: meeting.id,
        position: at + 1,
        ...caseItem(about, 15, isHeld ? 'done' : 'waiting'),
      })
      if (isHeld) addOutcome(world, organisation, { meeting, item, about, number })
    }
  }
}

function addCase(
  world: World,
  { parties, staff }: Organisation,
  { team, number, date, isHeld }: { team: Rows['teams']; number: number; date: IsoDate; isHeld: boolean },
): Rows['cases'] {
  const code = `${team.codePrefix}-${date.slice(0, 4)}-${number}`
  const person = world.add('persons', {
    code,
    gender: 'woman',
    birthYear: 1960 + (number % 45),
    name: 'Påhittad Person',
  })
  const partyIds = Object.values(parties).map(({ id }) => id)
  world.add('consents', { personId: person.id, kind: 'informationExchange', partyIds, validFrom: addDays(date, -20) })
  return world.add('cases', {
    teamId: team.id,
    code,
    personId: person.id,
    status: isHeld ? 'handled' : 'planned',
    receivedOn: addDays(date, -30),
    presenterId: staff.mariaEk.id,
    question: `Vad kan vi göra åt ${words[number % words.length]} så att arbetsträningen kan börja?`,
    background: told,
  })
}

function addOutcome(
  world: World,
  { staff }: Organisation,
  {
    meeting,
    item,
    about,
    number,
  }: { meeting: Rows['meetings']; item: Rows['agendaItems']; about: Rows['cases']; number: number },
): void {
  const ids = { meetingId: meeting.id, agendaItemId: item.id }
  const word = words[(number * 3) % words.length]
  world.add('notes', {
    ...ids,
    discussion: told,
    assessment: `${told}Mest hindrar ${word}.`,
    recommendation: `Börja med ${word} och följ upp.`,
  })
  const isRecent = meeting.date > addDays(example, -60)
  const people = [staff.mariaEk, staff.karinOberg, staff.johanSandberg, staff.lenaDahl]
  const count = Math.floor((number + 1) * actionsOfCase) - Math.floor(number * actionsOfCase)
  for (let nth = 0; nth < count; nth += 1) {
    world.add('actions', {
      ...ids,
      caseId: about.id,
      what: `Ordnar det som gäller ${words[(number + nth) % words.length]}`,
      staffId: people[(number + nth) % people.length]!.id,
      dueOn: addDays(meeting.date, 14 + nth),
      status: isRecent && nth === 0 ? 'open' : 'done',
    })
  }
  const given = isRecent ? null : addDays(meeting.date, 5)
  world.add('feedbacks', {
    ...ids,
    caseId: about.id,
    dueOn: addDays(meeting.date, 7),
    givenOn: given,
    way: given === null ? null : 'letter',
    to: given === null ? '' : 'remittenten',
  })
}
