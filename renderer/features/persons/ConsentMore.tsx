import { Group, Select, Stack, Textarea, TextInput, UnstyledButton } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { DateField } from '@renderer/ui/DateField'
import { givenByNames } from '@shared/consent/names'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './ConsentMore.module.css'
import { rareFields, type ConsentValues } from './consent-values'

const givers = Object.entries(givenByNames).map(([value, label]) => ({ value, label }))

/** What is rarely said of a consent: folded until it is asked for, has something in it, or has something to mend. */
export function ConsentMore({ form }: { form: UseFormReturnType<ConsentValues> }) {
  const { values, errors } = form
  const [isOpened, setOpened] = useState(
    () => values.givenBy !== 'self' || rareFields.some((field) => values[field] !== ''),
  )
  const isOpen = isOpened || rareFields.some((field) => errors[field] !== undefined)
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <div>
      <UnstyledButton className={classes.toggle} aria-expanded={isOpen} onClick={() => setOpened(!isOpen)}>
        <Chevron size={18} stroke={1.75} aria-hidden />
        Undantag, dagar och vem som lämnade det
      </UnstyledButton>
      {isOpen && (
        <Stack gap={16} mt={12}>
          <Textarea label="Andra uppgifter" minRows={1} {...form.getInputProps('dataMore')} />
          <Textarea
            label="Uttryckliga undantag"
            description="Det som personen har sagt nej till att någon berättar."

            minRows={1}
            {...form.getInputProps('exceptions')}
          />
          <Group gap={12} align="flex-start" grow>
            <DateField label="Begärt den" {...form.getInputProps('askedOn')} value={values.askedOn} />
            <DateField label="Utskickat den" {...form.getInputProps('sentOn')} value={values.sentOn} />
            <DateField label="Inkommet den" {...form.getInputProps('receivedOn')} value={values.receivedOn} />
          </Group>
          <TextInput label="Tagit emot av" {...form.getInputProps('receivedBy')} />
          <Group gap={12} align="flex-start" grow>
            <Select label="Lämnat av" data={givers} {...form.getInputProps('givenBy')} />
            {values.givenBy !== 'self' && <TextInput label="Vem" {...form.getInputProps('giver')} />}
          </Group>
          <TextInput
            label="Tolk"
            description="Språk och hur, till exempel arabiska på telefon. Tomt om ingen tolk behövdes."
            {...form.getInputProps('interpreter')}
          />
        </Stack>
      )}
    </div>
  )
}
