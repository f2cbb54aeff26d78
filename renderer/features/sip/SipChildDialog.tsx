import { Radio, Stack, Textarea } from '@mantine/core'
import { useRow, useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatDate } from '@shared/calendar/format'
import { saveChildConsent, type ChildInput } from '@shared/sip/child-verbs'
import { guardiansNames } from '@shared/sip/names'
import { sipRulesOf } from '@shared/sip/rules'
import { Guardians, type Sip } from '@shared/sip/sip'

type Values = { -readonly [Field in keyof ChildInput]: ChildInput[Field] }

function valuesOf(sip: Sip | undefined): Values {
  return {
    guardians: sip?.guardians ?? null,
    guardiansReason: sip?.guardiansReason ?? '',
    childAskedOn: sip?.childAskedOn ? formatDate(sip.childAskedOn) : '',
    childNote: sip?.childNote ?? '',
  }
}

/** Whose consent a child's SIP rests on, and what the child said. */
export const SipChildDialog: DialogView<'editSipChild'> = ({ id, close }) => {
  const sip = useRow('sips', id)
  const { childRule, exceptionFromAge } = useSelector(sipRulesOf)
  const verbForm = useVerbForm<Values>({
    draftKey: `sip-child:${id}`,
    rev: sip?.rev,
    initial: valuesOf(sip),
    verb: (values) => saveChildConsent(id, values),
    onDone: close,
  })
  const { form } = verbForm
  const { guardians, childAskedOn } = form.values
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Spara">
      <Radio.Group
        label="Vilka har samtyckt"
        description={childRule}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        value={guardians ?? ''}
        error={form.errors['guardians']}
        onChange={(chosen) => form.setFieldValue('guardians', Guardians.parse(chosen))}
      >
        <Stack gap={8} mt={8}>
          {Guardians.options.map((one) => (
            <Radio
              key={one}
              value={one}
              label={guardiansNames[one]}
              {...(one === 'exception' && { description: `Från ${exceptionFromAge} år.` })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {guardians === 'exception' && (
        <Textarea label="Skäl till undantaget" minRows={2} {...form.getInputProps('guardiansReason')} />
      )}
      <DateField
        label="Barnet fick frågan och fick veta vad som händer"
        {...form.getInputProps('childAskedOn')}
        value={childAskedOn}
      />
      <Textarea
        label="Vad barnet sa"
        description="Eller varför barnet inte kunde få frågan."
        minRows={2}
        {...form.getInputProps('childNote')}
      />
    </DialogForm>
  )
}
