import { courseLetters, letterKinds, receiversOf, type LetterKind } from '@shared/documents/course-letter/kinds'
import type { LetterChoices } from '@shared/documents/course-letter/letter'
import { fileName } from '@shared/documents/file-name'
import type { Enrolment } from '@shared/course/enrolment'
import { rowsOf, type State } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import { date } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'
import { textsOf } from './model-texts'

const world = sampleWorld()
const coming = rowsOf(world, 'cohorts').find(({ status }) => status === 'open')!
const choices: LetterChoices = {
  by: 'name',
  naming: 'shown',
  today: date('2027-02-23'),
  answerBy: date('2027-02-26'),
  message: '',
  told: () => [],
}

/** The first in the round, with a name. */
function named(state: State): { state: State; enrolment: Enrolment } {
  const [enrolment] = receiversOf(state, coming.id, 'courseSummons')
  const person = state.persons.get(enrolment!.personId)!
  return {
    state: withPuts(state, [{ table: 'persons', row: { ...person, name: 'Vera Holmgren' } }]),
    enrolment: enrolment!,
  }
}

function textsTo(kind: LetterKind, changed: Partial<LetterChoices> = {}, state = named(world).state): string[] {
  const model = courseLetters[kind].make(state, named(world).enrolment.id, { ...choices, ...changed })!
  return textsOf(model).map((text) => text.replaceAll('\u00A0', ' '))
}

describe('the kallelse to a course', () => {
  it('says every session, how to answer, and once what is the same of all', () => {
    expect(textsTo('courseSummons')).toEqual(
      expect.arrayContaining([
        'Vera Holmgren',
        'Mitt Val, våren 2027 omgång 2',
        'kl. 13.00–15.00',
        'Sal 2, Arbetsförmedlingen Haninge',
        'Maria Ek, Johan Sandberg',
        'fredag 26 februari 2027',
        'måndag 8 mars 2027',
        'måndag 5 april 2027',
      ]),
    )
    expect(textsTo('courseSummons').filter((text) => text === 'kl. 13.00–15.00')).toHaveLength(1)
  })

  it('has a column for what differs: a substitute, another room', () => {
    const session = rowsOf(world, 'sessions').find(({ cohortId }) => cohortId === coming.id)!
    const digital = { ...session, site: 'digital' as const, digitalLink: 'https://moten.example/abc' }
    const state = withPuts(named(world).state, [{ table: 'sessions', row: digital }])
    const texts = textsTo('courseSummons', {}, state)
    expect(texts).toContain('Digitalt · https://moten.example/abc')
    expect(texts.filter((text) => text === 'Sal 2, Arbetsförmedlingen Haninge')).toHaveLength(7)
  })

  it('tells the needs that are noted, and asks for them where none are', () => {
    expect(textsTo('courseSummons').join('\n')).toContain('Säg till om du behöver tolk')
    const { state, enrolment } = named(world)
    const needs = { ...enrolment, interpreterLanguage: 'arabiska', accessNeeds: 'hörslinga' }
    const texts = textsTo('courseSummons', {}, withPuts(state, [{ table: 'enrolments', row: needs }]))
    expect(texts).toEqual(expect.arrayContaining(['Tolk: arabiska', 'Tillgänglighet: hörslinga']))
  })
})

describe.each(letterKinds)('a letter to one person, %s', (kind) => {
  const { state, enrolment } = named(world)
  const person = state.persons.get(enrolment.personId)!

  it.each([
    ['by code when that is chosen', { by: 'code' }, state],
    ['by code while names are hidden', { naming: 'hidden' }, state],
    [
      'by code when the identity is skyddad',
      {},
      withPuts(state, [{ table: 'persons', row: { ...person, protectedIdentity: true } }]),
    ],
    ['by code when there is no name', {}, withPuts(state, [{ table: 'persons', row: { ...person, name: '' } }])],
  ] as const)('is %s', (_, changed, read) => {
    const texts = textsTo(kind, changed, read)
    expect(texts).toContain(person.code)
    expect(texts.join('\n')).not.toContain('Holmgren')
  })

  it('has neither name nor code in the file name and the properties of the file', () => {
    const model = courseLetters[kind].make(state, enrolment.id, choices)!
    const outside = [fileName(model), model.title, model.description, model.footer, model.author].join('\n')
    expect(outside).not.toContain('Holmgren')
    expect(outside).not.toContain(person.code)
  })

  it('names nobody else, in the message that is written to all either', () => {
    const other = rowsOf(state, 'persons').find(({ name }) => name !== '' && name !== 'Vera Holmgren')!
    expect(textsTo(kind, { message: `Hälsa ${other.name}.` }).join('\n')).not.toContain(other.name)
  })
})
