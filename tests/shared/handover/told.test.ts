import { asToldHere } from '@shared/handover/told'
import type { Rows } from '@shared/record/tables'
import { date, id, rowWith, stateWith } from '@tests/shared/record/rows'
import { aReferral } from '@tests/shared/team/referral/a-referral'
import { describe, expect, it } from 'vitest'

const anna = rowWith('persons', 1, { code: 'HAN-1' })
const place = rowWith('enrolments', 20, {
  personId: anna.id,
  cohortId: id(30),
  status: 'registered',
  statusOn: date('2027-02-01'),
  registeredOn: date('2027-02-01'),
  travelNeeds: 'Färdtjänst från Jordbro',
})
const own = aReferral({
  kind: 'selfReferral',
  personId: anna.id,
  referrerName: 'Anna',
  interpreterLanguage: 'arabiska',
})
const known = (protectedIdentity: boolean) => stateWith({ persons: [{ ...anna, protectedIdentity }] })

describe('a row from a file', () => {
  const travelNeeds = (state: ReturnType<typeof known>) =>
    (asToldHere({ table: 'enrolments', row: place }, undefined, state).row as Rows['enrolments']).travelNeeds
  const contact = (state: ReturnType<typeof known>) => {
    const row = asToldHere({ table: 'referrals', row: own }, undefined, state).row as Rows['referrals']
    return [row.referrerName, row.interpreterLanguage]
  }

  it('tells nothing of a place that skyddad identitet has taken away here', () => {
    expect(travelNeeds(known(true))).toBe('')
    expect(travelNeeds(known(false))).toBe(place.travelNeeds)
  })

  it('tells nothing of a remiss that skyddad identitet has taken away here, and no own contact to a kansliprofil', () => {
    const office = rowWith('organisation', 9, { name: 'Förbundet', isAssociationOffice: true } as never)
    expect(contact(known(true))).toEqual(['', ''])
    expect(contact(known(false))).toEqual(['Anna', 'arabiska'])
    expect(contact(stateWith({ persons: [anna], organisation: [office] }))).toEqual(['', 'arabiska'])
  })
})
