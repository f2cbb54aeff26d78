import { ConsentKind, ConsentStatus, type Consent } from '@shared/consent/consent'
import { caseGate } from '@shared/consent/gate'
import type { Party } from '@shared/organisation/organisation'
import type { Id } from '@shared/record/id'
import { date, id, plain, rowWith } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gateTable } from './gate-table'

const person = id(100)
const day = date('2027-02-23')
const party = (number: number, shortName: string): Party =>
  rowWith('parties', number, { name: shortName, shortName, kind: 'other' })
const byLetter: Readonly<Record<string, Party>> = {
  F: party(1, 'FK'),
  K: party(2, 'kommunen'),
  R: party(3, 'regionen'),
  A: party(4, 'AF'),
}
const called = [byLetter['F']!, byLetter['K']!, byLetter['R']!]
const idsOf = (letters: string) => [...letters.replace('-', '')].map((letter) => byLetter[letter]!.id)

function consent(number: number, fields: Partial<Consent>): Consent {
  return {
    ...rowWith('consents', number, { personId: person, partyIds: [], validFrom: null, validTo: null }),
    ...fields,
  }
}

const rows = gateTable
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))

function consentsOf([, kind = '-', given = '-', from = '-', to = '-', covers = '-']: readonly string[]): Consent[] {
  if (kind === '-') return []
  const [status, more = ''] = given.split(' ')
  const at = '2027-02-01T08:00:00.000Z' as Consent['updatedAt']
  const unusual: Readonly<Record<string, Partial<Consent>>> = {
    away: { putAwayAt: at },
    deleted: { deletedAt: at },
    other: { personId: id(101) },
  }
  return [
    consent(500, {
      kind: ConsentKind.parse(kind),
      status: ConsentStatus.parse(status),
      partyIds: idsOf(covers),
      validFrom: from === '-' ? null : date(from),
      validTo: to === '-' ? null : date(to),
      withdrawnOn: /^\d/.test(more) ? date(`2027-${more}`) : null,
      ...unusual[more],
    }),
  ]
}

describe('the gate', () => {
  it('has a row for every kind and status', () => {
    const told = new Set(rows.map(([, kind, given]) => `${kind} ${given?.split(' ')[0]}`))
    for (const kind of ConsentKind.options) {
      for (const status of ConsentStatus.options) expect(told).toContain(`${kind} ${status}`)
    }
    expect(rows.length).toBeGreaterThanOrEqual(60)
  })

  it.each(rows)('%s, %s %s, %s to %s, for %s, without %s: %s', (...row) => {
    const [mode, , , , , , leaves = '-', sentence] = row
    const gate = caseGate({
      case: {
        mode: mode === 'deidentified' ? 'deidentified' : 'consent',
        personId: mode === 'consent' ? person : null,
      },
      consents: consentsOf(row),
      parties: called,
      leftOutPartyIds: idsOf(leaves),
      date: day,
    })
    expect(plain(gate.sentence)).toBe(sentence)
  })
})

const days = ['2027-02-21', '2027-02-22', '2027-02-23', '2027-02-24'].map(date)
const anyDay = fc.option(fc.constantFrom(...days))
const someParties = fc.subarray(Object.values(byLetter).map((one) => one.id))
const anyConsent = fc.record({
  kind: fc.constantFrom(...ConsentKind.options),
  status: fc.constantFrom(...ConsentStatus.options),
  partyIds: someParties,
  validFrom: anyDay,
  validTo: anyDay,
  withdrawnOn: anyDay,
  personId: fc.constantFrom<Id>(person, id(101)),
  putAwayAt: fc.constantFrom(null, '2027-02-01T08:00:00.000Z' as Consent['putAwayAt']),
})

it('opens with a name only when one consent that was given holds that day and names everybody in the room', () => {
  fc.assert(
    fc.property(fc.array(anyConsent, { maxLength: 4 }), someParties, fc.constantFrom(...days), (given, out, on) => {
      const consents = given.map((fields, index) => consent(500 + index, fields))
      const gate = caseGate({
        case: { mode: 'consent', personId: person },
        consents,
        parties: called,
        leftOutPartyIds: out,
        date: on,
      })
      const inRoom = called.filter((one) => !out.includes(one.id))
      const opens = consents.some(
        (one) =>
          one.personId === person &&
          one.putAwayAt === null &&
          one.kind === 'informationExchange' &&
          (one.status === 'received' ||
            (one.status === 'withdrawn' && one.withdrawnOn !== null && on < one.withdrawnOn)) &&
          (one.validFrom ?? on) <= on &&
          on <= (one.validTo ?? on) &&
          inRoom.every(({ id: partyId }) => one.partyIds.includes(partyId)),
      )
      expect(gate.state).toBe(opens && inRoom.length > 0 ? 'covered' : 'blocked')
      if (gate.state === 'blocked' && gate.canLeaveOut) {
        const without = [...out, ...gate.missing.map(({ id: partyId }) => partyId)]
        const again = caseGate({
          case: { mode: 'consent', personId: person },
          consents,
          parties: called,
          leftOutPartyIds: without,
          date: on,
        })
        expect(again.state).toBe('covered')
      }
    }),
    { numRuns: 2000 },
  )
})
