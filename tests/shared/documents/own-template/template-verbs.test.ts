import { templateOf } from '@shared/documents/own-template/document-template'
import { placeholderList } from '@shared/documents/own-template/placeholder-list'
import { placeholders } from '@shared/documents/own-template/placeholders'
import { leaveTemplate, takeTemplate } from '@shared/documents/own-template/template-verbs'
import { emptyState, rowsOf } from '@shared/record/state'
import { after, circumstances, problemsOf } from '@tests/shared/record/rows'
import { tinyTemplate } from '@tests/world/tiny-template'
import { describe, expect, it } from 'vitest'

const asked = { kind: 'minutes', fileName: 'Protokoll.docx', base64: tinyTemplate, placeholders: ['innehall'] } as const

describe('an own template', () => {
  it('is one for each kind, and goes in one step', () => {
    const first = after(emptyState(), takeTemplate(asked), circumstances())
    const again = after(first, takeTemplate({ ...asked, fileName: 'Nytt.docx' }), circumstances())
    const two = after(again, takeTemplate({ ...asked, kind: 'agenda' }), circumstances())
    expect(templateOf(two, 'minutes')?.fileName).toBe('Nytt.docx')
    expect(rowsOf(two, 'documentTemplates')).toHaveLength(2)
    const left = after(two, leaveTemplate('minutes'), circumstances())
    expect(templateOf(left, 'minutes')).toBeUndefined()
    expect(templateOf(left, 'agenda')).toBeDefined()
  })

  it.each([[[]], [['innehall', 'titl']]])('with the fields %j is not taken', (found) => {
    expect(problemsOf(takeTemplate({ ...asked, placeholders: found })(emptyState(), circumstances()))).toEqual([
      {
        field: undefined,
        message: 'Mallen har fält som saknas eller är felskrivna. Rätta dem i Word och välj filen igen.',
      },
    ])
  })

  it('can be written by the list, which has every field', () => {
    const table = placeholderList('Förbundet').blocks.find((block) => block.kind === 'table')
    expect(table?.rows.map(([name]) => name)).toEqual(placeholders.map(({ name }) => `{{${name}}}`))
  })
})
