import { changeUser, presentUser, saveUser } from '@shared/organisation/user-verbs'
import { emptyState } from '@shared/record/state'
import { after, circumstances, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const karin = saveUser({ name: ' Karin  Öberg ', roles: ['secretary', 'leader', 'secretary'] })
const named = after(emptyState(), karin, circumstances())

describe('the user of a profile', () => {
  it('is nobody until somebody says, then a tidied name and roles in their order', () => {
    expect(presentUser(emptyState())).toBeUndefined()
    expect(presentUser(named)).toMatchObject({ name: 'Karin Öberg', roles: ['leader', 'secretary'] })
  })

  it('is corrected in place: the log’s older entries are still theirs', () => {
    const corrected = after(named, saveUser({ name: 'Karin Öberg Lind', roles: [] }), circumstances())
    expect(presentUser(corrected)).toMatchObject({ id: presentUser(named)!.id, name: 'Karin Öberg Lind' })
    expect(corrected.users.size).toBe(1)
  })

  it('is another after a change, and the one before is kept', () => {
    const changed = after(named, changeUser({ name: 'Sara Holm', roles: ['coordinator'] }), circumstances())
    expect(presentUser(changed)).toMatchObject({ name: 'Sara Holm' })
    expect([...changed.users.values()].map(({ name }) => name)).toEqual(['Karin Öberg', 'Sara Holm'])
  })

  it('must have a name, and one who takes over must be another', () => {
    expect(problemsOf(saveUser({ name: ' ', roles: [] })(named, circumstances()))).toEqual([
      { field: 'name', message: 'Skriv vad du heter.' },
    ])
    const same = changeUser({ name: 'karin öberg', roles: [] })(named, circumstances())
    expect(problemsOf(same)[0]?.message).toContain('samma person som nu')
  })
})
