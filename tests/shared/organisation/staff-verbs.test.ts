import { deleteStaff, saveStaff } from '@shared/organisation/staff-verbs'
import { rowOf } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { after, circumstances, id, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'
import { party, staff } from './rows'

const state = stateWith({ parties: [party(1, 'AF')], staff: [staff(2, 'Anna Ek', 1, 'arbetsförmedlare')] })

describe('a member of staff', () => {
  it('must have a name and a party that exists', () => {
    expect(problemsOf(saveStaff(null, { name: '', partyId: null, title: '' })(state, circumstances()))).toEqual([
      { field: 'name', message: 'Skriv medarbetarens namn.' },
      { field: 'partyId', message: 'Välj vilken part medarbetaren kommer från.' },
    ])
    const gone = saveStaff(null, { name: 'Bo Alm', partyId: id(9), title: '' })(state, circumstances())
    expect(problemsOf(gone)).toEqual([{ field: 'partyId', message: 'Parten finns inte kvar. Välj en annan.' }])
  })

  it('may share a name with a colleague when the title tells them apart', () => {
    const twin = { name: 'anna ek', partyId: id(1), title: 'Arbetsförmedlare' }
    expect(problemsOf(saveStaff(null, twin)(state, circumstances()))[0]).toMatchObject({ field: 'name' })
    expect(saveStaff(null, { ...twin, title: 'psykolog' })(state, circumstances()).ok).toBe(true)
  })

  it('keeps its row when it is changed', () => {
    const changed = after(
      state,
      saveStaff(id(2), { name: 'Anna Ek-Öberg', partyId: id(1), title: '' }),
      circumstances(),
    )
    expect(rowOf(changed, 'staff', id(2))).toMatchObject({ name: 'Anna Ek-Öberg', title: '' })
  })

  it('that sits in a team is not deleted', () => {
    const member = rowWith('teamMembers', 3, { teamId: id(4), staffId: id(2), role: 'chair' })
    const withTeam = { ...state, teamMembers: new Map([[member.id, member]]) }
    expect(problemsOf(deleteStaff(id(2))(withTeam, circumstances()))[0]?.message).toContain('1 team hänvisar')
  })
})
