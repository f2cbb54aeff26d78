import { Checkbox, Group, Radio, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ConsentForm } from '@shared/consent/consent'
import { consentDataNames, consentFormNames } from '@shared/consent/names'
import type { ConsentValues } from './consent-values'

interface ConsentGivenProps {
  form: UseFormReturnType<ConsentValues>
}

/** Which uppgifter the consent covers. */
export function ConsentDataField({ form }: ConsentGivenProps) {
  return (
    <Checkbox.Group
      label="Uppgifter som samtycket gäller"
      value={form.values.dataKinds}
      onChange={(chosen) => form.setFieldValue('dataKinds', chosen)}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={8} mt={4}>
        {Object.entries(consentDataNames).map(([value, label]) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  )
}

/** On paper or by word of mouth, and what must be known of either. */
export function ConsentFormField({ form }: ConsentGivenProps) {
  const { values } = form
  return (
    <>
      <Radio.Group
        label="Form"
        value={values.form ?? ''}
        onChange={(chosen) => form.setFieldValue('form', chosen as ConsentForm)}
      >
        <Group gap={24} mt={4}>
          {Object.entries(consentFormNames).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
      {values.form === 'oral' ? (
        <Textarea
          label="Hur det lämnades och vem som antecknade det"

          minRows={1}
          {...form.getInputProps('oralNote')}
        />
      ) : (
        <TextInput
          label="Var originalet finns"
          description="Till exempel personakten hos kommunen."
          {...form.getInputProps('originalKeptAt')}
        />
      )}
    </>
  )
}

/** Asked where the födelseår alone does not say whether the person was a child. */
export function OfAgeField({ form }: ConsentGivenProps) {
  const { ofAge } = form.values
  return (
    <Radio.Group
      label="Hade personen fyllt 18 när samtycket lämnades?"
      value={ofAge === null ? '' : ofAge ? 'yes' : 'no'}
      error={form.errors['ofAge']}
      onChange={(chosen) => form.setFieldValue('ofAge', chosen === 'yes')}
    >
      <Group gap={24} mt={4}>
        <Radio value="yes" label="Ja" />
        <Radio value="no" label="Nej" />
      </Group>
    </Radio.Group>
  )
}
