import { keptName, personName } from '@shared/person/naming'
import { describe, expect, it } from 'vitest'

const elsa = { name: 'Elsa Påhittad', protectedIdentity: false }

describe('what a person is called beside the code', () => {
  it.each([
    ['the name, while names are shown', elsa, 'shown', 'Elsa Påhittad'],
    ['nothing, while identities are hidden', elsa, 'hidden', ''],
    ['nothing, for one without a name', { ...elsa, name: '' }, 'shown', ''],
    ['nothing, with skyddad identitet', { ...elsa, protectedIdentity: true }, 'shown', ''],
  ] as const)('is %s', (_, person, naming, called) => {
    expect(personName(person, naming)).toBe(called)
  })

  it('is another thing than the name that a form gives back', () => {
    expect(keptName(elsa)).toBe('Elsa Påhittad')
    expect(keptName(undefined)).toBe('')
  })
})
