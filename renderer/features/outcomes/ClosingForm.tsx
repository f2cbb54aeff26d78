import { Button, Group, Kbd, Stack, Textarea, TextInput } from '@mantine/core'
import { DateField } from '@renderer/ui/DateField'
import { notifyDone } from '@renderer/ui/notify'
import { PageForm } from '@renderer/ui/PageForm'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatDate } from '@shared/calendar/format'
import type { ClosingDocument } from '@shared/course/closing-document'
import {
  closingTexts,
  isApprovedOrRead,
  writeClosingDocument,
  type ClosingInput,
} from '@shared/course/closing-document-verbs'
import type { Enrolment } from '@shared/course/enrolment'
import { closingTextNames } from '@shared/course/names'

interface ClosingFormProps {
  enrolment: Enrolment
  document: ClosingDocument | undefined
}

/** The texts of a slutdokumentation. What is typed is kept; saving another text takes approvals back, and says so first. */
export function ClosingForm({ enrolment, document }: ClosingFormProps) {
  // Another version begins the form anew: one that stands saved is what is shown.
  return <Texts key={document?.rev ?? 'new'} enrolment={enrolment} document={document} />
}

function Texts({ enrolment, document }: ClosingFormProps) {
  const initial = Object.fromEntries([
    ...closingTexts.map((text) => [text, document?.[text] ?? '']),
    ['handedTo', document?.handedTo ?? ''],
    ['referrerContactedOn', document?.referrerContactedOn ? formatDate(document.referrerContactedOn) : ''],
  ]) as ClosingInput
  const isSettled = document !== undefined && isApprovedOrRead(document)
  const verbForm = useVerbForm<ClosingInput>({
    draftKey: `closing-document:${enrolment.id}`,
    rev: document?.rev,
    initial,
    verb: (values) => writeClosingDocument(enrolment.id, values),
    onDone: (values) =>
      notifyDone(
        isSettled && differs(values, initial)
          ? 'Texten är sparad. Den är ändrad, så godkännandena och läsningen är tagna tillbaka.'
          : 'Slutdokumentationen är sparad.',
      ),
  })
  const { form, saving } = verbForm
  return (
    <PageForm verbForm={verbForm}>
      <Stack gap={16}>
        {closingTexts.map((text) => (
          <Textarea key={text} label={closingTextNames[text]} minRows={2} {...form.getInputProps(text)} />
        ))}
        <TextInput
          label="Lämnad till"
          description="Till dem som samtycket omfattar."
          {...form.getInputProps('handedTo')}
        />
        <DateField
          label="Remittenten kontaktad"
          {...form.getInputProps('referrerContactedOn')}
          value={form.values.referrerContactedOn}
        />
        {isSettled && differs(form.values, initial) && (
          <Status tone="need">Texten är godkänd eller läst. Sparar du ändringen tas det tillbaka.</Status>
        )}
      </Stack>
      <Group mt={20} gap={8}>
        <Button type="submit" loading={saving} rightSection={<Kbd aria-hidden>Ctrl Enter</Kbd>}>
          Spara texten
        </Button>
      </Group>
    </PageForm>
  )
}

/** Whether what is approved has another wording. */
function differs(values: ClosingInput, saved: ClosingInput): boolean {
  return closingTexts.some((text) => values[text].trim() !== saved[text].trim())
}
