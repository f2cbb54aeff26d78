import { deleteParty, putAwayOrBackParty, saveParty } from '@shared/organisation/party-verbs'
import { rowOf, rowsOf } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { after, circumstances, id, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'
import { party, staff } from './rows'

const kommun = party(1, 'Haninge kommun')
const fields = { name: 'Region Stockholm', shortName: 'regionen', kind: 'region' } as const

describe('a party', () => {
  it('is added, and changed without losing who it is', () => {
    const state = stateWith({ parties: [kommun] })
    const added = after(state, saveParty(null, fields), circumstances())
    expect(rowsOf(added, 'parties')).toHaveLength(2)

    const changed = after(state, saveParty(kommun.id, { ...fields, shortName: ' ' }), circumstances())
    expect(rowOf(changed, 'parties', kommun.id)).toEqual({ ...kommun, ...fields, shortName: 'Region Stockholm' })
  })

  it('cannot take the name of another, but may keep its own', () => {
    const state = stateWith({ parties: [kommun] })
    const asked = { ...fields, name: 'haninge  KOMMUN' }
    expect(problemsOf(saveParty(null, asked)(state, circumstances()))).toEqual([
      { field: 'name', message: 'Det finns redan en part som heter så.' },
    ])
    expect(saveParty(kommun.id, asked)(state, circumstances()).ok).toBe(true)
  })

  it('says where its twin is when that one is put away', () => {
    const state = after(stateWith({ parties: [kommun] }), putAwayOrBackParty(kommun.id), circumstances())
    expect(problemsOf(saveParty(null, { ...fields, name: kommun.name })(state, circumstances()))[0]?.message).toContain(
      'undanlagd',
    )
  })

  it('is put away and brought back', () => {
    const away = after(stateWith({ parties: [kommun] }), putAwayOrBackParty(kommun.id), circumstances())
    expect(rowOf(away, 'parties', kommun.id)?.putAwayAt).not.toBeNull()
    expect(rowOf(after(away, putAwayOrBackParty(kommun.id), circumstances()), 'parties', kommun.id)).toEqual(kommun)
  })

  it('is deleted only while nothing refers to it, and says what does', () => {
    expect(rowsOf(after(stateWith({ parties: [kommun] }), deleteParty(kommun.id), circumstances()), 'parties')).toEqual(
      [],
    )

    const consent = rowWith('consents', 9, {
      personId: id(8),
      kind: 'participation',
      status: 'received',
      purpose: '',
      partyIds: [id(7), kommun.id],
      validFrom: null,
      validTo: null,
      withdrawnOn: null,
      originalKeptAt: '',
    })
    const state = stateWith({
      parties: [kommun],
      staff: [
        staff(2, 'Karin Ek', 1),
        staff(3, 'Per Alm', 1),
        { ...staff(4, 'Eva Ny', 1), deletedAt: circumstances().now },
      ],
      consents: [consent],
    })
    expect(problemsOf(deleteParty(kommun.id)(state, circumstances()))).toEqual([
      {
        field: undefined,
        message:
          'Parten går inte att ta bort, för 2 medarbetare och 1 samtycke hänvisar till raden. Lägg undan den i stället.',
      },
    ])
  })

  it('that is gone gives a sentence, not a new row', () => {
    expect(problemsOf(saveParty(id(77), fields)(stateWith({}), circumstances()))[0]?.message).toContain(
      'finns inte kvar',
    )
    expect(problemsOf(deleteParty(id(77))(stateWith({}), circumstances()))[0]?.message).toContain('finns inte kvar')
  })
})
