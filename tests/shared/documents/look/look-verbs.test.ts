import { logoSize, lookOf, organisationLine, usualLook } from '@shared/documents/look/look'
import { saveLook, type LookInput } from '@shared/documents/look/look-verbs'
import { removeLogo, saveLogo } from '@shared/documents/look/logo-verbs'
import { exampleDocument } from '@shared/documents/example-document'
import { emptyState, rowsOf } from '@shared/record/state'
import { after, circumstances, problemsOf } from '@tests/shared/record/rows'
import { tinyLogo } from '@tests/world/tiny-logo'
import { describe, expect, it } from 'vitest'

const asked: LookInput = { letterhead: '', accent: '', bodyFont: 'Calibri', headingFont: 'Calibri', footer: '' }
const problems = (changes: Partial<LookInput>) =>
  problemsOf(saveLook({ ...asked, ...changes })(emptyState(), circumstances()))

describe('how the organisation’s papers look', () => {
  it('is Rådrum’s own until somebody chooses', () => {
    expect(lookOf(emptyState())).toEqual(usualLook)
  })

  it('is saved tidied, and stays one row', () => {
    const first = after(
      emptyState(),
      saveLook({ ...asked, letterhead: ' Förbundet \r\n\n Box 1 ', accent: '#6c3f70', footer: ' Org.nr\t1 ' }),
      circumstances(),
    )
    const again = after(first, saveLook({ ...asked, headingFont: 'Georgia' }), circumstances())
    expect(lookOf(first)).toEqual({
      ...usualLook,
      letterhead: ['Förbundet', 'Box 1'],
      accent: '6C3F70',
      footer: 'Org.nr 1',
    })
    expect(lookOf(again)).toEqual({ ...usualLook, headingFont: 'Georgia' })
    expect(rowsOf(again, 'documentLooks')).toHaveLength(1)
  })

  it('refuses a colour that cannot be read on white, and gives the nearest that can', () => {
    expect(saveLook({ ...asked, accent: '#93CED7' })(emptyState(), circumstances())).toEqual({
      ok: false,
      problems: [
        {
          field: 'accent',
          message: 'Färgen är för ljus för text på vitt: kontrasten är 1,7 och behöver vara minst 4,5.',
          suggestion: { label: 'Ta #587B81, samma färg men mörkare', value: '#587B81' },
        },
      ],
    })
    expect(saveLook({ ...asked, accent: '#587B81' })(emptyState(), circumstances()).ok).toBe(true)
  })

  it.each<[string, Partial<LookInput>, string]>([
    [
      'a colour by name',
      { accent: 'turkos' },
      'Skriv färgen med sex tecken ur den grafiska profilen: till exempel #185F6C.',
    ],
    ['seven lines', { letterhead: '1\n2\n3\n4\n5\n6\n7' }, 'Brevhuvudet har 7 rader. Skriv högst 6.'],
    [
      'a line as long as a paragraph',
      { letterhead: `Förbundet\n${'å'.repeat(121)}` },
      'Texten har 121 tecken. Skriv högst 120.',
    ],
    ['a footer as long as a paragraph', { footer: 'å'.repeat(121) }, 'Texten har 121 tecken. Skriv högst 120.'],
  ])('refuses %s', (_, changes, message) => {
    expect(problems(changes).map((problem) => problem.message)).toEqual([message])
  })

  it('has the organisation’s name once: in the letterhead where it stands there', () => {
    const document = exampleDocument('minutes', 'Förbundet')
    expect(organisationLine(document, usualLook)).toBe('Förbundet')
    expect(organisationLine(document, { ...usualLook, letterhead: ['FÖRBUNDET', 'Box 1'] })).toBe('')
  })
})

describe('the logo', () => {
  it('must be told in words', () => {
    expect(problemsOf(saveLogo({ ...tinyLogo, alt: ' ' })(emptyState(), circumstances()))).toEqual([
      { field: 'alt', message: 'Skriv vad logotypen visar, för den som lyssnar på dokumentet.' },
    ])
  })

  it('is one, is changed, and goes', () => {
    const first = after(emptyState(), saveLogo({ ...tinyLogo, alt: 'Ett' }), circumstances())
    const again = after(first, saveLogo({ ...tinyLogo, alt: 'Två' }), circumstances())
    expect(rowsOf(again, 'documentLogos').map(({ alt }) => alt)).toEqual(['Två'])
    expect(lookOf(after(again, removeLogo(), circumstances())).logo).toBeNull()
  })

  it.each([
    [
      { width: 160, height: 40 },
      { width: 160, height: 40 },
    ],
    [
      { width: 960, height: 120 },
      { width: 240, height: 30 },
    ],
    [
      { width: 300, height: 680 },
      { width: 30, height: 68 },
    ],
    [
      { width: 4000, height: 16 },
      { width: 240, height: 1 },
    ],
  ])('of %o is shown as %o', (dots, shown) => {
    expect(logoSize(dots)).toEqual(shown)
  })
})
