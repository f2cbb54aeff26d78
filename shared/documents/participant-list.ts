import { formatClockRange, formatDate } from '../calendar/format'
import { cohortTitle } from '../course/cohort-title'
import { enrolmentStatusWords, holdsPlace } from '../course/enrolment-status'
import type { Enrolment } from '../course/enrolment'
import { enrolmentsOf } from '../course/participation'
import { sessionsOf, spanOf } from '../course/sessions'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { needsOf } from './course-letter/needs'
import { identityRule } from './identities'
import { listedName, type ListedAs } from './listed-as'
import type { Block, DocumentModel } from './model'

/** How the list stands, and whether it tells what each needs. */
export interface ParticipantListChoices extends ListedAs {
  readonly withNeeds: boolean
}

/** The deltagarlista of a round: who has a place, and what each needs only where that is asked for. */
export function participantList(
  state: State,
  cohortId: Id,
  choices: ParticipantListChoices,
): DocumentModel | undefined {
  const cohort = rowOf(state, 'cohorts', cohortId)
  if (!cohort) return undefined
  const title = oneLine(cohortTitle(state, cohort))
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const { first, last } = spanOf(sessionsOf(state, cohortId))
  const placed = enrolmentsOf(state, cohortId).filter(holdsPlace)
  return {
    kind: 'participantList',
    about: { table: 'cohorts', id: cohortId },
    language: 'sv-SE',
    title: 'Deltagarlista',
    author: organisation || 'Rådrum',
    description: `Deltagarlista, ${title}`,
    organisation,
    facts: [
      { label: 'Kurs', value: title },
      { label: 'Från', value: first ? formatDate(first) : '' },
      { label: 'Till', value: last ? formatDate(last) : '' },
      { label: 'Tid', value: formatClockRange(cohort.start, cohort.end) },
      { label: 'Platser', value: `${placed.length} av ${cohort.maxParticipants}` },
    ].filter(({ value }) => value !== ''),
    blocks:
      placed.length === 0 ? [{ kind: 'paragraph', text: 'Ingen har plats än.' }] : [tableOf(state, placed, choices)],
    footer: title,
    fileTitle: `${cohort.startDate} ${title} – deltagarlista`,
  }
}

function tableOf(state: State, placed: readonly Enrolment[], choices: ParticipantListChoices): Block {
  const clear = identityRule(state)
  const { withNeeds } = choices
  return {
    kind: 'table',
    caption: 'Deltagare',
    description: withNeeds
      ? 'En rad för varje deltagare, med läge, vem personen kommer från och vad personen behöver.'
      : 'En rad för varje deltagare, med läge och vem personen kommer från.',
    columns: [
      { title: 'Deltagare', share: withNeeds ? 26 : 36 },
      { title: 'Läge', share: withNeeds ? 16 : 24 },
      { title: 'Kommer från', share: withNeeds ? 24 : 40 },
      ...(withNeeds ? [{ title: 'Behöver', share: 34 }] : []),
    ],
    rows: placed.map((enrolment) => [
      listedName(state, enrolment.personId, choices),
      enrolmentStatusWords[enrolment.status],
      oneLine(rowOf(state, 'parties', enrolment.referringPartyId)?.name ?? ''),
      ...(withNeeds ? [clear(needsOf(enrolment).join('. ')).text] : []),
    ]),
  }
}
