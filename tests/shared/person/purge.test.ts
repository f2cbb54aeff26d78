import { saveOrganisation } from '@shared/organisation/organisation-verbs'
import { protectedPlaceFields } from '@shared/person/purge'
import { isEmptied } from '@shared/retention/emptied'
import type { DocumentKind } from '@shared/documents/kind'
import { savePerson, savePersonAsTyped } from '@shared/person/person-verbs'
import type { Fields } from '@shared/record/change'
import { rowOf, rowsOf } from '@shared/record/state'
import { aReferral } from '@tests/shared/team/referral/a-referral'
import { describe, expect, it } from 'vitest'
import { after, circumstances, date, id, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'

const elsa: Fields<'persons'> = {
  code: 'HAN-2027-014',
  gender: 'woman',
  birthYear: 1985,
  name: 'Elsa Påhittad',
  protectedIdentity: false,
}
const state = stateWith({
  persons: [rowWith('persons', 1, elsa), rowWith('persons', 2, { ...elsa, code: 'HAN-2', name: '' })],
})
const purgeOf = (outcome: ReturnType<ReturnType<typeof savePerson>>) => (outcome.ok ? outcome.change.purge : undefined)

describe('skyddad identitet', () => {
  it('leaves the code and nothing else, and asks for the rest to go from the history', () => {
    const verb = savePerson(id(1), { ...elsa, protectedIdentity: true })
    const saved = rowOf(after(state, verb, circumstances()), 'persons', id(1))
    expect(saved).toMatchObject({ code: 'HAN-2027-014', gender: 'unknown', birthYear: null, name: '' })
    expect(purgeOf(verb(state, circumstances()))?.rows).toEqual([
      { table: 'persons', id: id(1), emptied: { gender: 'unknown', birthYear: null, name: '' } },
    ])
  })

  it('empties the places in courses of how the person lives, those of the history and those taken away too', () => {
    const facts = { incomeSource: 'sicknessBenefit', accessNeeds: 'Hörslinga', travelNeeds: 'Färdtjänst' } as const
    const place = (number: number, personId: number) =>
      rowWith('enrolments', number, {
        cohortId: id(50),
        personId: id(personId),
        status: 'participating',
        statusOn: date('2027-02-01'),
        registeredOn: date('2027-01-11'),
        interpreterLanguage: 'arabiska',
        ...facts,
      })
    const deleted = { ...place(72, 1), deletedAt: circumstances().now }
    const plain = { ...place(73, 1), ...protectedPlaceFields }
    const places = [place(71, 1), deleted, plain, place(74, 2)]
    const enrolled = { ...state, enrolments: new Map(places.map((row) => [row.id, row])) }
    const verb = savePerson(id(1), { ...elsa, protectedIdentity: true })

    const next = after(enrolled, verb, circumstances())
    for (const row of [...next.enrolments.values()].filter(({ personId }) => personId === id(1))) {
      expect(row).toMatchObject({ ...protectedPlaceFields, status: 'participating' })
    }
    expect(rowOf(next, 'enrolments', id(74))).toEqual(place(74, 2))
    // What stands as it should is not written again, but its history may say more.
    const outcome = verb(enrolled, circumstances())
    expect(outcome.ok && outcome.change.puts.map(({ row }) => row.id)).toEqual([id(1), id(71), id(72)])
    expect(purgeOf(outcome)?.rows.slice(1)).toEqual(
      [71, 72, 73].map((number) => ({ table: 'enrolments', id: id(number), emptied: protectedPlaceFields })),
    )
  })

  it('empties her remisser of who she is and how she lives, and an egenanmälan of how she is reached', () => {
    const contact = { referrerName: 'Elsa Påhittad', referrerPhone: '070-123 45 67', referrerEmail: '' }
    const lives = { incomeSource: 'socialAssistance', incomeSince: '2024', interpreterLanguage: 'arabiska' } as const
    const of = { ...contact, ...lives, personId: id(1), question: 'Vad kan komma först?' }
    const referrals = [
      aReferral(of),
      aReferral({ ...of, id: id(401), kind: 'selfReferral' }),
      aReferral({ id: id(402) }),
    ]
    const referred = { ...state, referrals: new Map(referrals.map((row) => [row.id, row])) }
    const verb = savePerson(id(1), { ...elsa, protectedIdentity: true })
    const next = after(referred, verb, circumstances())
    const gone = { incomeSource: 'unknown', incomeSince: '', interpreterLanguage: '' }
    expect(rowOf(next, 'referrals', id(400))).toMatchObject({ ...gone, ...contact, question: of.question })
    expect(rowOf(next, 'referrals', id(401))).toMatchObject({ ...gone, referrerName: '', referrerPhone: '' })
    expect(rowOf(next, 'referrals', id(402))).toEqual(referrals[2])
    const purged = purgeOf(verb(referred, circumstances()))?.rows.slice(1)
    expect(purged?.map((row) => [row.id, 'referrerName' in row.emptied])).toEqual([
      [id(400), false],
      [id(401), true],
    ])
  })

  it('takes the kept papers that may name her with their files, and leaves those that hold codes', () => {
    const paper = (number: number, kind: DocumentKind, fields: Partial<Fields<'documents'>>) =>
      rowWith('documents', number, {
        kind,
        title: 'Papper',
        fileName: 'papper.docx',
        madeAt: circumstances().now,
        ...fields,
      })
    const place = (number: number, personId: number) =>
      rowWith('enrolments', number, {
        cohortId: id(number + 10),
        personId: id(personId),
        status: 'participating',
        statusOn: date('2027-02-01'),
        registeredOn: date('2027-01-11'),
      })
    const kept = stateWith({
      persons: [...state.persons.values()],
      enrolments: [place(71, 1), place(72, 2)],
      documents: [
        paper(91, 'courseSummons', { aboutId: id(71) }),
        paper(92, 'registerExtract', { aboutId: id(1), recordIds: [id(1)] }),
        paper(93, 'participantList', { aboutId: id(81) }),
        paper(94, 'agenda', { recordIds: [id(71)] }),
        paper(95, 'minutes', { state: 'draft', recordIds: [id(71)] }),
        paper(96, 'courseSummons', { aboutId: id(72) }),
      ],
      deliveries: [
        rowWith('deliveries', 99, {
          documentId: id(91),
          to: 'Elsa',
          way: 'post',
          on: date('2027-02-01'),
          userId: null,
        }),
      ],
    })
    const verb = savePerson(id(1), { ...elsa, protectedIdentity: true })
    const next = after(kept, verb, circumstances())
    expect(rowsOf(next, 'documents').map((row) => row.id)).toEqual([id(94), id(95), id(96)])
    expect(isEmptied('deliveries', next.deliveries.get(id(99))!)).toBe(true)
    const purge = purgeOf(verb(kept, circumstances()))
    expect(purge?.documentIds).toEqual([id(91), id(92), id(93)])
    expect(purge?.gone?.map((row) => row.id)).toEqual([id(91), id(92), id(93), id(99)])
    // No name may stand in any of them where the profile is the förbund's office.
    const office = saveOrganisation({ name: 'Åsikten', codePrefix: '', isAssociationOffice: true }, 1)
    expect(purgeOf(office(kept, circumstances()))?.documentIds).toEqual([id(91), id(92), id(93), id(96)])
    expect(rowsOf(after(kept, office, circumstances()), 'documents').map((row) => row.id)).toEqual([id(94), id(95)])
  })

  it('takes no name afterwards, and has nothing left to remove', () => {
    const on = after(state, savePerson(id(1), { ...elsa, protectedIdentity: true }), circumstances())
    const again = savePerson(id(1), { ...elsa, protectedIdentity: true })
    expect(rowOf(after(on, again, circumstances()), 'persons', id(1))?.name).toBe('')
    expect(purgeOf(again(on, circumstances()))).toBeUndefined()
  })

  it('is no concern of a half-typed födelseår that goes with it', () => {
    const verb = savePersonAsTyped(null, { ...elsa, code: 'HAN-3', birthYear: '85', protectedIdentity: true })
    expect(rowsOf(after(state, verb, circumstances()), 'persons').at(-1)).toMatchObject({
      code: 'HAN-3',
      birthYear: null,
    })
  })
})

describe('a kansliprofil', () => {
  const office = { name: 'Åsikten', codePrefix: '', isAssociationOffice: true }

  it('is refused while somebody has a name, and says how many', () => {
    expect(problemsOf(saveOrganisation(office)(state, circumstances()))).toEqual([
      {
        field: 'isAssociationOffice',
        message: '1 person har namn. En profil för förbundets kansli har inga namn, så de måste tas bort först.',
      },
    ])
  })

  it('removes the names that the user was told of, those of deleted persons too, and no more than that', () => {
    const deleted = { ...rowWith('persons', 3, { ...elsa, code: 'HAN-3' }), deletedAt: circumstances().now }
    const three = { ...state, persons: new Map(state.persons).set(deleted.id, deleted) }
    expect(saveOrganisation(office, 1)(three, circumstances()).ok).toBe(false)
    const verb = saveOrganisation(office, 2)
    expect([...after(three, verb, circumstances()).persons.values()].map(({ name }) => name)).toEqual(['', '', ''])
    const purge = purgeOf(verb(three, circumstances()))
    // A name that was taken out long ago still stands in the history.
    expect(purge?.rows.map((row) => row.id)).toEqual([id(1), id(2), id(3)])
    expect(purge?.isInDraft({ code: 'HAN-4', birthYear: '', name: 'Nils' })).toBe(true)
    expect(purge?.isInDraft({ name: 'Kommunen', shortName: 'k' })).toBe(false)
    expect(purge?.isInDraft('en text')).toBe(false)
  })

  it('removes how somebody is reached who wrote an egenanmälan, and leaves handläggare', () => {
    const self = aReferral({ kind: 'selfReferral', referrerName: 'Elsa Påhittad' })
    const byOther = aReferral({ id: id(401) })
    const referrals = new Map([self, byOther].map((row) => [row.id, row]))
    const verb = saveOrganisation(office, 2)
    const next = after({ ...state, referrals }, verb, circumstances())
    expect(rowOf(next, 'referrals', id(400))).toMatchObject({ referrerName: '', referrerPhone: '' })
    expect(rowOf(next, 'referrals', id(401))).toEqual(byOther)
    expect(saveOrganisation(office, 1)({ ...state, referrals }, circumstances()).ok).toBe(false)
    const isInDraft = purgeOf(verb({ ...state, referrals }, circumstances()))?.isInDraft
    expect(isInDraft?.({ kind: 'selfReferral', referrerName: 'Elsa' })).toBe(true)
    expect(isInDraft?.({ kind: 'referral', referrerName: 'Johan' })).toBe(false)
  })

  it('stays one when it is saved again, and saves no name', () => {
    const on = after(state, saveOrganisation(office, 1), circumstances())
    expect(saveOrganisation(office)(on, circumstances()).ok).toBe(true)
    expect(problemsOf(savePerson(id(1), elsa)(on, circumstances()))).toMatchObject([{ field: undefined }])
    expect(savePerson(id(1), { ...elsa, name: '' })(on, circumstances()).ok).toBe(true)
  })
})
