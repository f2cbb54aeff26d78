import { Checkbox, Group, Select, Stack, TextInput } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { PersonNameField } from '@renderer/ui/PersonNameField'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { birthYearWarning, readBirthYear } from '@shared/person/birth-year'
import { checkCode, proposeCode } from '@shared/person/code'
import { genderNames } from '@shared/person/names'
import { keptName } from '@shared/person/naming'
import { countOfPapers, papersNaming } from '@shared/person/naming-papers'
import { deletePerson, putAwayOrBackPerson, savePersonAsTyped } from '@shared/person/person-verbs'
import { countOf } from '@shared/record/count'
import { rowsOf, type State } from '@shared/record/state'

const genders = Object.entries(genderNames).map(([value, label]) => ({ value, label }))
const whole = (state: State) => state

function whatGoes(papers: number): string {
  return (
    'När du sparar tas namn, kön och födelseår bort för gott, också ur historiken och ur det som är skrivet men inte ' +
    `sparat. ${papers > 0 ? `${countOf(papers, 'sparat dokument', 'sparade dokument')} som kan ha namnet tas också bort: brev, listor och utdrag. ` : ''}` +
    'Det går inte att ångra. Där hela namnet står i ärenden och mötens anteckningar skrivs koden i stället. Annat som någon ' +
    'har skrivit i fritext står kvar, så läs igenom personens ärenden.'
  )
}

/** A person: a code, kön and födelseår, and a name only if somebody wants one. */
export const PersonDialog: DialogView<'editPerson'> = ({ id, close }) => {
  const person = useRow('persons', id)
  const state = useSelector(whole)
  const today = useToday()
  const prefix = rowsOf(state, 'organisation')[0]?.codePrefix ?? ''
  const verbForm = useVerbForm({
    draftKey: `person:${id ?? 'new'}`,
    rev: person?.rev,
    initial: {
      code: person?.code ?? proposeCode(state, prefix, Number(today.slice(0, 4))),
      gender: person?.gender ?? 'unknown',
      birthYear: person?.birthYear?.toString() ?? '',
      name: keptName(person),
      protectedIdentity: person?.protectedIdentity ?? false,
    },
    verb: (values) => savePersonAsTyped(id, values),
    onDone: close,
  })
  const { form } = verbForm
  const { protectedIdentity } = form.values
  const removesForGood = protectedIdentity && person?.protectedIdentity === false
  const papers = removesForGood ? countOfPapers(papersNaming(state, person.id)) : 0
  const codeWarning = checkCode(state, form.values.code, id).warning
  const year = readBirthYear(form.values.birthYear, today)
  const yearWarning = year.ok ? birthYearWarning(year.year, today) : undefined
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={removesForGood ? 'Spara och ta bort uppgifterna' : person ? 'Spara' : 'Lägg till'}
      extra={
        person &&
        !removesForGood && (
          <PutAwayActions
            row={person}
            putAwayOrBack={putAwayOrBackPerson(person.id)}
            remove={deletePerson(person.id)}
            onDone={close}
          />
        )
      }
    >
      <TextInput
        w={400}
        maw="100%"
        label="Kod"
        description="Står i stället för namnet i listor, ärenden och protokoll."
        data-autofocus
        {...form.getInputProps('code')}
      />
      {codeWarning !== undefined && <Status tone="need">{codeWarning}</Status>}
      {/* Above what it takes away, so that nothing comes under the pointer that it was pressed with. */}
      <Stack gap={removesForGood ? 12 : 0}>
        <Checkbox
          label="Skyddad identitet"
          description="Personen är en kod och inget annat. Namn, kön och födelseår går inte att skriva."
          {...form.getInputProps('protectedIdentity', { type: 'checkbox' })}
        />
        <div role="status">{removesForGood && <Status tone="need">{whatGoes(papers)}</Status>}</div>
      </Stack>
      {!protectedIdentity && (
        <>
          <Group gap={12} align="flex-start">
            <Select w={260} label="Kön" data={genders} {...form.getInputProps('gender')} />
            <TextInput
              w={220}
              label="Födelseår"
              description="Fyra siffror. Får vara tomt."
              inputMode="numeric"
              {...form.getInputProps('birthYear')}
            />
          </Group>
          {yearWarning !== undefined && <Status tone="need">{yearWarning}</Status>}
          <PersonNameField
            description="Behövs inte. Det står aldrig i protokoll eller filnamn."
            {...form.getInputProps('name')}
          />
        </>
      )}
    </DialogForm>
  )
}
