import { conditionsAsTyped } from '../course/conditions-input'
import { usualConditions } from '../course/course-conditions'
import { saveTemplate, type TemplateBasics } from '../course/course-template-verbs'
import { done, refused, type Fields, type Problem, type Put, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import { addUsualCriteria } from '../team/referral/criterion-verbs'
import { saveTeam, usualWords } from '../team/team-verbs'
import { putNewOrganisation, saveOrganisation, type OrganisationInput } from './organisation-verbs'
import { saveParty } from './party-verbs'
import { saveUser } from './user-verbs'

/** Whether a step's fields are to be used; a step that was skipped keeps what was typed there, and makes nothing. */
interface Step {
  readonly included: boolean
}

/** What *Börja tomt* asks for, step by step. */
export type FirstSetup = {
  readonly user: Fields<'users'> & Step
  readonly organisation: OrganisationInput & Step
  readonly parties: { readonly rows: readonly (Fields<'parties'> & Step)[] } & Step
  readonly team: Pick<Fields<'teams'>, 'name' | 'minutesWord'> & Step
  readonly template: TemplateBasics & Step
}

/** What the steps are filled with: the four usual parties, a Resursråd, and Mitt Val as Värend ran it [000]. */
export const proposedSetup: FirstSetup = {
  user: { included: true, name: '', roles: [] },
  organisation: { included: true, name: '', codePrefix: '', isAssociationOffice: false },
  parties: {
    included: true,
    rows: [
      { included: true, name: 'Arbetsförmedlingen', shortName: 'AF', kind: 'af' },
      { included: true, name: 'Försäkringskassan', shortName: 'FK', kind: 'fk' },
      { included: true, name: 'Regionen', shortName: 'regionen', kind: 'region' },
      { included: true, name: 'Kommunen', shortName: 'kommunen', kind: 'kommun' },
    ],
  },
  team: {
    included: true,
    name: 'Resursråd',
    minutesWord: 'protokoll',
  },
  template: {
    included: true,
    name: 'Mitt Val',
    weekdays: [1, 3],
    start: '13.00',
    end: '15.00',
    weeks: 4,
    minParticipants: 6,
    maxParticipants: 10,
    policy: 'extend',
    decisionDaysBefore: 10,
  },
}

/**
 * Sets up an empty profile in one change. A skipped step makes nothing; the organisation's row is made in any case, so
 * that the profile is no longer empty. Problems name the step's field: `parties.rows.2.name`.
 */
export function firstSetup({ user, organisation, parties, team, template }: FirstSetup): Verb {
  return inOneChange('började tomt', [
    ['organisation', onlyOnce],
    ['user', user.included ? saveUser(user) : nothing],
    ['organisation', organisation.included ? saveOrganisation(organisation) : nameLater(organisation)],
    ...parties.rows.map((party, index): Part => {
      const isWanted = parties.included && party.included
      return [`parties.rows.${index}`, isWanted ? saveParty(null, party) : nothing]
    }),
    ['team', team.included ? saveTeam(null, { ...usualTeam, ...team }) : nothing],
    // A team takes in remisser, and holds them against something from the first day.
    ['team', team.included ? addUsualCriteria() : nothing],
    [
      'template',
      template.included ? saveTemplate(null, { ...conditionsAsTyped(usualConditions), ...template }) : nothing,
    ],
  ])
}

/** A second press, or a second window, must not set up everything twice. */
const onlyOnce: Verb = (state) =>
  rowsOf(state, 'organisation').length === 0
    ? done('', [])
    : refused({ message: 'Rådrum är redan igång. Ändra i stället under Inställningar.' })

const nothing: Verb = () => done('', [])

/** The step was skipped; that the profile is the kansli's is a promise about names, and holds all the same. */
function nameLater({ isAssociationOffice }: OrganisationInput): Verb {
  return (_state, circumstances) =>
    done('', [putNewOrganisation({ name: '', codePrefix: '', isAssociationOffice }, circumstances)])
}

/** What a team has until somebody opens it and says otherwise (`domain.md` §2.2: 20 minutes for a new case). */
const usualTeam = {
  codePrefix: '',
  place: '',
  start: '09.00',
  end: '11.30',
  minutesPerCase: 20,
  reflectionMinutes: 0,
  feedbackDays: 5,
  ...usualWords,
  sectionNumbers: 'meeting' as const,
  hasSignatures: false,
}

/** A verb, and the path in the form that its fields stand under. */
type Part = readonly [path: string, verb: Verb]

/** Runs verbs one after another, each on what the ones before it made, and answers as one: all of it or nothing. */
function inOneChange(name: string, parts: readonly Part[]): Verb {
  return (state, circumstances) => {
    const puts: Put[] = []
    const problems: Problem[] = []
    for (const [path, verb] of parts) {
      const outcome = verb(stateAfter(state, puts), circumstances)
      if (outcome.ok) puts.push(...outcome.change.puts)
      else problems.push(...outcome.problems.map((problem) => under(path, problem)))
    }
    return problems.length > 0 ? refused(...problems) : done(name, puts)
  }
}

function under(path: string, problem: Problem): Problem {
  return problem.field === undefined ? problem : { ...problem, field: `${path}.${problem.field}` }
}

function stateAfter(state: State, puts: readonly Put[]): State {
  return puts.reduce<State>(
    (next, { table, row }) => ({ ...next, [table]: new Map<Id, unknown>(next[table]).set(row.id, row) }),
    state,
  )
}
