import { deletePerson, putAwayOrBackPerson, savePerson, savePersonAsTyped } from '@shared/person/person-verbs'
import type { Fields } from '@shared/record/change'
import { rowOf, rowsOf } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { after, circumstances, date, id, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'
import { aCase, aTeam, person } from '../team/a-team'

const fields: Fields<'persons'> = {
  code: 'HAN-2027-014',
  gender: 'woman',
  birthYear: 1985,
  name: '',
  protectedIdentity: false,
}
const state = stateWith({ persons: [rowWith('persons', 1, fields)] })

describe('a person', () => {
  it.each(['Åsa Öberg', 'אביגיל לוי', '👩‍🦽 Li'])('may be called %s', (name) => {
    const saved = after(
      state,
      savePerson(null, { ...fields, code: 'HAN-2027-015', name: `${name}\u0007` }),
      circumstances(),
    )
    expect(rowsOf(saved, 'persons').at(-1)?.name).toBe(name)
  })

  it('has a code that nobody else has, put away or not', () => {
    const away = after(state, putAwayOrBackPerson(id(1)), circumstances())
    for (const present of [state, away]) {
      expect(problemsOf(savePerson(null, { ...fields, code: 'han-2027-014' })(present, circumstances()))).toMatchObject(
        [{ field: 'code' }],
      )
    }
    expect(savePerson(id(1), fields)(state, circumstances()).ok).toBe(true)
  })

  it('never has the code of an avidentifierat case, and is offered a free one', () => {
    const withCase = aTeam({ cases: [aCase(14, { mode: 'deidentified', personId: null, code: 'HAN-2027-020' })] })
    for (const ownId of [null, person]) {
      const outcome = savePerson(ownId, { ...fields, code: 'han-2027-020' })(withCase, circumstances())
      expect(outcome).toMatchObject({
        ok: false,
        problems: [
          {
            field: 'code',
            message:
              'Ett avidentifierat ärende har koden. Med samma kod pekas personen ut i ärendet. Ledig är HAN-2027-021.',
            suggestion: { label: 'HAN-2027-021', value: 'HAN-2027-021' },
          },
        ],
      })
    }
    const named = aTeam({ cases: [aCase(14, { mode: 'consent', personId: person, code: 'HAN-2027-020' })] })
    expect(savePerson(person, { ...fields, code: 'HAN-2027-020' })(named, circumstances()).ok).toBe(true)
  })

  it('never has a personnummer for a code', () => {
    expect(problemsOf(savePerson(null, { ...fields, code: '19850312-1234' })(state, circumstances()))).toMatchObject([
      { field: 'code', message: expect.stringContaining('personnummer') as string },
    ])
  })

  it.each([1899, 2028, 1985.5, Number.NaN])('is not born in %s', (birthYear) => {
    const outcome = savePerson(null, { ...fields, code: 'HAN-2027-015', birthYear })(state, circumstances())
    expect(problemsOf(outcome)).toMatchObject([{ field: 'birthYear' }])
  })

  it('typed with two faults is told of both at once, and with none is kept', () => {
    const asked = { ...fields, birthYear: '85' }
    expect(problemsOf(savePersonAsTyped(null, asked)(state, circumstances())).map(({ field }) => field)).toEqual([
      'code',
      'birthYear',
    ])
    const saved = after(state, savePersonAsTyped(id(1), { ...fields, birthYear: '1986' }), circumstances())
    expect(rowOf(saved, 'persons', id(1))?.birthYear).toBe(1986)
  })

  it('with a place in a round can be put away but not deleted', () => {
    const enrolment = rowWith('enrolments', 2, {
      cohortId: id(3),
      personId: id(1),
      status: 'registered',
      statusOn: date('2027-02-01'),
      registeredOn: date('2027-02-01'),
      referringPartyId: null,
      gkPlanned: false,
      gkRequestedOn: null,
      gkFirstOn: null,
      gkLastOn: null,
    })
    const enrolled = { ...state, enrolments: new Map([[enrolment.id, enrolment]]) }
    expect(problemsOf(deletePerson(id(1))(enrolled, circumstances()))[0]?.message).toContain('1 kursplats hänvisar')
    const away = after(enrolled, putAwayOrBackPerson(id(1)), circumstances())
    expect(rowOf(away, 'persons', id(1))?.putAwayAt).not.toBeNull()
    expect(rowsOf(after(state, deletePerson(id(1)), circumstances()), 'persons')).toEqual([])
  })
})
