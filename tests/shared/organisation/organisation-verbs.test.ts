import { saveOrganisation } from '@shared/organisation/organisation-verbs'
import { emptyState, rowsOf } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { after, circumstances, problemsOf } from '@tests/shared/record/rows'

describe('the organisation', () => {
  it('stays one row, however often it is saved', () => {
    const at = circumstances()
    const once = after(
      emptyState(),
      saveOrganisation({ name: ' Samordningsförbundet  Åsikten ', codePrefix: 'åsi', isAssociationOffice: false }),
      at,
    )
    const twice = after(once, saveOrganisation({ name: 'Åsikten', codePrefix: '', isAssociationOffice: false }), at)
    expect(rowsOf(once, 'organisation')).toMatchObject([{ name: 'Samordningsförbundet Åsikten', codePrefix: 'ÅSI' }])
    expect(rowsOf(twice, 'organisation')).toMatchObject([{ name: 'Åsikten', codePrefix: '' }])
  })

  it.each(['HAN 1', 'HANINGE', 'H-1', '😀'])('refuses %s as letters for codes', (codePrefix) => {
    const outcome = saveOrganisation({ name: 'Åsikten', codePrefix, isAssociationOffice: false })(
      emptyState(),
      circumstances(),
    )
    expect(problemsOf(outcome)).toEqual([
      { field: 'codePrefix', message: expect.stringContaining('högst sex') as string },
    ])
  })

  it('must have a name that fits on a line', () => {
    const saved = (name: string) =>
      problemsOf(saveOrganisation({ name, codePrefix: '', isAssociationOffice: false })(emptyState(), circumstances()))
    expect(saved(' \n')).toEqual([{ field: 'name', message: 'Skriv vad organisationen heter.' }])
    expect(saved('å'.repeat(121))).toEqual([{ field: 'name', message: 'Texten har 121 tecken. Skriv högst 120.' }])
  })
})
