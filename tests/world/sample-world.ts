import type { State } from '@shared/record/state'
import { addAbsences } from './attendance'
import { addCases, addOtherConsents } from './cases'
import { addDocuments } from './documents'
import { holdMeeting } from './meeting-held'
import { prepareInNynashamn, prepareMeeting } from './meeting-ready'
import { addClosedDays, addOrganisation } from './organisation'
import { addPreparations } from './preparations'
import { addRetention } from './retention'
import { addPastRounds } from './rounds-2018-2019'
import { addReferrals } from './referrals'
import { addRoundsOf2027 } from './rounds-2027'
import { addSips } from './sips'
import { addMeetings, addTeams } from './teams'
import { emptyWorld } from './world'

/**
 * The one sample world: a förbund on Monday 22 February 2027, with the rounds of 2018 and 2019 behind it. Unit tests, e2e,
 * benchmarks and the example profile use it. The same at every run; everyone in it is invented.
 */
export function sampleWorld(): State {
  const world = emptyWorld()
  const organisation = addOrganisation(world)
  addClosedDays(world, organisation)
  addPastRounds(world, organisation)
  addRoundsOf2027(world, organisation)
  // Told after the spring was planned: a plan would have passed over their days.
  addAbsences(world, organisation)

  const teams = addTeams(world, organisation)
  const cases = addCases(world, organisation, teams)
  addOtherConsents(world, organisation, cases)
  const [january, held, ready] = addMeetings(world, teams.haninge, '2027-01-26', 10)
  world.change('meetings', january!.id, { status: 'cancelled' })
  holdMeeting(world, held!, organisation, cases)
  prepareMeeting(world, ready!, organisation, cases)
  const [first] = addMeetings(world, teams.nynashamn, '2027-02-25', 8)
  prepareInNynashamn(world, first!, organisation, teams)
  addReferrals(world, organisation, teams, cases)
  addPreparations(world, organisation, cases)
  addDocuments(world, ready!)
  addRetention(world)
  addSips(world, organisation)
  return world.state()
}
