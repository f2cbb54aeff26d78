import { caseExtract } from '@shared/documents/case-extract'
import { feedbackLetter } from '@shared/documents/feedback-letter'
import { lawOf, ownLaw } from '@shared/documents/law/law-reference'
import { LawKey, usualLaws } from '@shared/documents/law/laws'
import { putBackLaw, saveLaw } from '@shared/documents/law/law-verbs'
import { secrecyMark } from '@shared/documents/secrecy'
import type { PartyKind } from '@shared/organisation/organisation'
import { emptyState, rowsOf, type State } from '@shared/record/state'
import { textsOf } from '@tests/shared/documents/model-texts'
import { after, circumstances, problemsOf } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'

const own = { text: '99 kap. 1 § lagen (2030:1)', was: 'lagen (2017:2)', source: 'SFS 2030:1' }
const save = (state: State, key: LawKey, asked = own) => after(state, saveLaw(key, asked), circumstances())

describe('a lagrum', () => {
  it.each(LawKey.options)('%s is cited as usual, in own words once saved, and as usual again', (key) => {
    const saved = save(emptyState(), key)
    expect(lawOf(emptyState(), key)).toBe(usualLaws[key])
    expect(lawOf(saved, key)).toMatchObject(own)
    expect(LawKey.options.filter((other) => ownLaw(saved, other))).toEqual([key])
    expect(lawOf(after(saved, putBackLaw(key), circumstances()), key)).toBe(usualLaws[key])
  })

  it('is one row however often it is changed, tidied, and none when it says the usual again', () => {
    const twice = save(save(emptyState(), 'log'), 'log', { ...own, text: '  10 §\n lagen ' })
    expect(rowsOf(twice, 'lawReferences').map(({ text }) => text)).toEqual(['10 § lagen'])
    expect(rowsOf(save(twice, 'log', usualLaws.log), 'lawReferences')).toEqual([])
  })

  it('cannot be empty', () => {
    expect(problemsOf(saveLaw('log', { ...own, text: ' ' })(emptyState(), circumstances()))).toEqual([
      { field: 'text', message: 'Skriv lagrummet som det ska stå i dokumenten.' },
    ])
  })
})

describe('papers that cite a lagrum', () => {
  it.each<[PartyKind, LawKey]>([
    ['kommun', 'secrecyKommun'],
    ['region', 'secrecyRegion'],
    ['af', 'secrecyAgency'],
    ['fk', 'secrecyAgency'],
    ['other', 'secrecyOther'],
  ])('mark what goes to a party of kind %s by the rule %s', (kind, key) => {
    expect(secrecyMark(emptyState(), kind)).toBe(`Sekretess – ${usualLaws[key].text}`)
    expect(secrecyMark(save(emptyState(), key), kind)).toBe(`Sekretess – ${own.text}`)
  })

  it('say it in the organisation’s words', () => {
    const world = LawKey.options.reduce((state, key) => save(state, key), sampleWorld())
    const [feedback] = rowsOf(world, 'feedbacks')
    const letter = textsOf(feedbackLetter(world, feedback!.id, 'AF')!)
    expect(letter.join(' ')).toContain(`Det följer av ${own.text}.`)
    const extracts = rowsOf(world, 'agendaItems').flatMap(({ id }) =>
      rowsOf(world, 'parties').flatMap((party) => {
        const made = caseExtract(world, id, party.id, {
          by: 'code',
          naming: 'shown',
          today: circumstances().today,
        })
        return made?.ok ? [textsOf(made.document)] : []
      }),
    )
    expect(extracts.length).toBeGreaterThan(0)
    for (const texts of extracts) expect(texts).toContain(`Sekretess – ${own.text}`)
  })
})
