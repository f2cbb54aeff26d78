import { rowsOf } from '@shared/record/state'
import { parseGoal } from '@shared/sip/parse-goal'
import { parseMeasure } from '@shared/sip/parse-measure'
import type { MeasureBy } from '@shared/sip/plan'
import { takingPart } from '@shared/sip/sip-state'
import { expect, it } from 'vitest'
import { at, called, withPlan, world } from './a-sip-plan'

const staff = rowsOf(world, 'staff')
const parties = rowsOf(world, 'parties')
const partyOf = (name: string) => parties.find((party) => party.name === name)!.id
const participantOf = (name: string, sip = withPlan) =>
  takingPart(world, sip.id).find(({ staffId, name: own }) => own === name || world.staff.get(staffId!)?.name === name)!
    .id
const read = (text: string, by: MeasureBy = 'party', sip = withPlan) =>
  parseMeasure(text, { today: at.today, staff, parties, participants: takingPart(world, sip.id), by })
const nobody = { partyId: null, participantId: null, who: '' }

it.each([
  [
    'one of those who take part',
    read('Lena bokar en fast kontakt senast 12 mars'),
    {
      what: 'Boka en fast kontakt',
      by: 'party',
      partyId: partyOf('Region Stockholm'),
      participantId: participantOf('Lena Dahl'),
      who: '',
      dueOn: '2027-03-12',
    },
  ],
  [
    'staff of a party who does not take part',
    read('Maria Ek ringer om praktik'),
    {
      what: 'Ringa om praktik',
      by: 'party',
      partyId: partyOf('Arbetsförmedlingen'),
      participantId: null,
      who: 'Maria Ek',
      dueOn: null,
    },
  ],
  [
    'a party',
    read('Försäkringskassan: utreder halvtid om två veckor'),
    { what: 'Utreda halvtid', by: 'party', ...nobody, partyId: partyOf('Försäkringskassan'), dueOn: '2027-03-08' },
  ],
  [
    'the person',
    read('Personen själv går till sömnskolan'),
    { what: 'Gå till sömnskolan', by: 'person', ...nobody, dueOn: null },
  ],
  [
    'a närstående who takes part',
    read('Brodern: skjutsar till vårdcentralen senast 5 mars', 'other', called),
    {
      what: 'Skjutsar till vårdcentralen',
      by: 'other',
      ...nobody,
      participantId: participantOf('Brodern', called),
      dueOn: '2027-03-05',
    },
  ],
  [
    'somebody else by name',
    read('Grannen: hämtar posten', 'other'),
    { what: 'Hämta posten', by: 'other', ...nobody, who: 'Grannen', dueOn: null },
  ],
  [
    'nobody in the person’s own list',
    read('Går till sömnskolan senast 31 mars', 'person'),
    { what: 'Går till sömnskolan', by: 'person', ...nobody, dueOn: '2027-03-31' },
  ],
])('reads %s', (_, { line }, expected) => expect(line).toEqual(expected))

it('leaves who it cannot tell to be said', () => {
  const { line, missing } = read('Stöd hemma två förmiddagar i veckan')
  expect(line).toMatchObject({ what: 'Stöd hemma två förmiddagar i veckan', by: 'party', ...nobody })
  expect(missing.map(({ part }) => part)).toEqual(['who', 'when'])
})

it.each([
  ['Du sover sex timmar', { term: 'short', text: 'Du sover sex timmar' }],
  ['långsiktigt: du har ork kvar', { term: 'long', text: 'Du har ork kvar' }],
  ['Långsiktigt mål: Du arbetar', { term: 'long', text: 'Du arbetar' }],
  ['Delmål: två dagar', { term: 'short', text: 'Två dagar' }],
  ['   ', { term: 'short', text: '' }],
])('reads the goal %j', (text, expected) => expect(parseGoal(text)).toEqual(expected))
