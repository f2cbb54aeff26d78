import type { UseFormReturnType } from '@mantine/form'
import { Group, Input, Select, TextInput } from '@mantine/core'
import { TextButton } from '@renderer/ui/TextLink'
import { showIdentities, useNaming } from '@renderer/ui/use-naming'
import type { PlaceFacts } from '@shared/course/place-facts'
import { incomeSourceNames } from '@shared/person/income-source'
import { useState } from 'react'

/** `getInputProps` of the form that the fields stand in. */
interface FactsFieldProps {
  inputProps: UseFormReturnType<PlaceFacts & Record<string, unknown>>['getInputProps']
}

const incomeSources = Object.entries(incomeSourceNames).map(([value, label]) => ({ value, label }))

const needFields = [
  { field: 'interpreterLanguage', label: 'Tolk', description: 'Språk, till exempel arabiska.' },
  { field: 'accessNeeds', label: 'Tillgänglighet', description: 'Till exempel hiss eller hörslinga. Ingen diagnos.' },
  { field: 'travelNeeds', label: 'Resor', description: 'Till exempel färdtjänst.' },
] as const

/** What somebody lives on. */
export function IncomeSourceField({ inputProps }: FactsFieldProps) {
  return <Select label="Försörjning" data={incomeSources} allowDeselect={false} {...inputProps('incomeSource')} />
}

/** What somebody needs to take part: asked for when it is wanted, and hidden with the identities. */
export function NeedsFields({ inputProps }: FactsFieldProps) {
  const isHidden = useNaming() === 'hidden'
  const hasNeeds = needFields.some(({ field }) => inputProps(field).value)
  const [isAsked, setAsked] = useState(hasNeeds)
  if (isHidden) {
    return (
      <Input.Wrapper label="Behov" labelElement="div">
        <p>
          Behov är dolda. Det som står här sparas som det är.{' '}
          <TextButton onClick={() => showIdentities()}>Visa identiteter</TextButton>
        </p>
      </Input.Wrapper>
    )
  }
  if (!isAsked) {
    return (
      <p>
        <TextButton onClick={() => setAsked(true)}>Lägg till behov: tolk, tillgänglighet, resor</TextButton>
      </p>
    )
  }
  return (
    <Group gap={10} grow align="flex-start">
      {needFields.map(({ field, label, description }) => (
        <TextInput key={field} label={label} description={description} {...inputProps(field)} />
      ))}
    </Group>
  )
}
