import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import { followedUpSip } from './followed-up-sip'
import { sampleWorld } from './sample-world'

const long = 'Samordningsförbundet för arbetslivsinriktad rehabilitering '.repeat(4).slice(0, 200)

/** Fields that a user may leave empty, of whatever row they are in. */
const mayBeEmpty = new Set([
  ...['question', 'background', 'discussion', 'assessment', 'recommendation', 'decision', 'place', 'theme', 'note'],
  ...['reason', 'to', 'who', 'digitalLink', 'title', 'interpreterLanguage', 'accessNeeds', 'travelNeeds', 'purpose'],
  ...['goals', 'activities', 'abilities', 'support', 'ownView', 'furtherMeasures', 'remainingNeeds', 'message'],
  ...[
    'importantToMe',
    'situation',
    'ifWorse',
    'differingOpinion',
    'copyTo',
    'childNote',
    'role',
    'unit',
    'phone',
    'need',
  ],
])

/** The sample world with each string field as `change` gives it back. */
function mapped(change: (field: string, text: string) => string): State {
  const world = sampleWorld()
  const rows = Object.entries(world).map(([table, byId]) => [
    table,
    new Map(
      [...(byId as ReadonlyMap<Id, object>)].map(([id, row]) => [
        id,
        Object.fromEntries(
          Object.entries(row).map(([field, value]) => [
            field,
            typeof value === 'string' ? change(field, value) : value,
          ]),
        ),
      ]),
    ),
  ])
  return Object.fromEntries(rows) as State
}

/** A meeting with sixty cases on its agenda, taken up in turn. */
function sixtyCases(): State {
  const world = sampleWorld()
  const meeting = rowsOf(world, 'meetings').find(({ status }) => status === 'held')!
  const item = rowsOf(world, 'agendaItems').find(
    ({ meetingId, caseId }) => meetingId === meeting.id && caseId !== null,
  )!
  return withPuts(
    world,
    Array.from({ length: 60 }, (_, index) => ({
      table: 'agendaItems' as const,
      row: { ...item, id: `${item.id.slice(0, -4)}9${String(index).padStart(3, '0')}` as Id, position: 100 + index },
    })),
  )
}

function onlyDeidentified(): State {
  const world = sampleWorld()
  return withPuts(
    world,
    rowsOf(world, 'cases').map((row) => ({
      table: 'cases' as const,
      row: { ...row, mode: 'deidentified', personId: null },
    })),
  )
}

/** The worlds that papers are tried on: the sample, and those at its edges. */
export const edgeWorlds: Readonly<Record<string, () => State>> = {
  'the sample world': sampleWorld,
  'a world without items': () => ({ ...sampleWorld(), agendaItems: new Map(), notes: new Map(), actions: new Map() }),
  'sixty cases': sixtyCases,
  'names of 200 letters': () => mapped((field, text) => (field === 'name' || field === 'shortName' ? long : text)),
  'only avidentifierade cases': onlyDeidentified,
  'a SIP that was followed up': followedUpSip,
  'all empty that may be': () => mapped((field, text) => (mayBeEmpty.has(field) ? '' : text)),
}
