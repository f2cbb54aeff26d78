import { Group, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { openDialog } from '@renderer/ui/dialogs'
import { PageForm } from '@renderer/ui/PageForm'
import { PersonPicker } from '@renderer/ui/PersonPicker'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { mayNameSentence, mayNameSomebody } from '@shared/consent/naming-words'
import type { State } from '@shared/record/state'
import { caseKindNames } from '@shared/team/names'
import { useCallback } from 'react'
import { staffChoices } from '@renderer/ui/staff-choices'
import type { CaseForm } from './use-case-form'

/** The form that the page's button sends. */
export const caseFormId = 'case-form'

const kinds = Object.entries(caseKindNames).map(([value, label]) => ({ value, label }))

/** All that is said of a case before the meeting. */
export function CaseFields({ verbForm, setMode, setPerson }: CaseForm) {
  const { form } = verbForm
  const { mode, personId, presenterId, receivedOn, question, background } = form.values
  const mayName = useSelector(
    useCallback(
      (state: State) => mode === 'deidentified' && mayNameSomebody(state, `${question}\n${background}`),
      [mode, question, background],
    ),
  )
  const staff = useSelector(useCallback((state: State) => staffChoices(state, presenterId), [presenterId]))
  return (
    <PageForm verbForm={verbForm} id={caseFormId}>
      <Stack gap={16}>
        <Radio.Group label="Så tas ärendet upp" value={mode} onChange={(value) => setMode(value)}>
          <Group gap={24} mt={4}>
            <Radio value="consent" label="Med samtycke" />
            <Radio value="deidentified" label="Avidentifierat" />
          </Group>
        </Radio.Group>
        {mode === 'consent' && (
          <PersonPicker
            label="Person"
            {...form.getInputProps('personId')}
            value={personId}
            onChange={setPerson}
            description={
              <>
                Finns personen inte i listan?{' '}
                <TextButton onClick={() => openDialog('editPerson', { id: null })}>Lägg till en person</TextButton>
              </>
            }
          />
        )}
        <Group grow align="flex-start" gap={12}>
          <TextInput
            label="Kod"
            description={
              mode === 'consent'
                ? 'Personens kod, om ni inte väljer en annan.'
                : 'Ärendets egen kod, aldrig en persons.'
            }
            {...form.getInputProps('code')}
          />
          <Select label="Slag" data={kinds} {...form.getInputProps('kind')} />
        </Group>
        <Group grow align="flex-start" gap={12}>
          <Select
            label="Föredragande"
            placeholder="Ingen vald"
            data={staff}
            nothingFoundMessage={staff.length === 0 ? 'Här finns inga medarbetare än' : undefined}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'Töm' }}
            {...form.getInputProps('presenterId')}
          />
          <DateField label="Kom in" {...form.getInputProps('receivedOn')} value={receivedOn} />
        </Group>
        <Textarea
          label="Frågeställning"
          description="Vad ska teamet svara på? Behövs innan ärendet kan sättas upp på en dagordning."
          minRows={2}
          {...form.getInputProps('question')}
        />
        <Textarea
          label="Bakgrund"
          description={
            mode === 'consent'
              ? 'Vad som har prövats, hos vem, och läget nu.'
              : 'Inga namn, arbetsplatser eller ovanliga detaljer: på en liten ort räcker några få för att peka ut en person.'
          }
          minRows={5}
          {...form.getInputProps('background')}
        />
        <div role="status">{mayName && <Status tone="need">{mayNameSentence}</Status>}</div>
      </Stack>
    </PageForm>
  )
}
