import { Button, Checkbox, Kbd, Stack, Textarea } from '@mantine/core'
import { DateField } from '@renderer/ui/DateField'
import { PageForm } from '@renderer/ui/PageForm'
import { Section } from '@renderer/ui/Section'
import type { VerbForm } from '@renderer/ui/use-verb-form'
import type { Missing } from '@shared/team/referral/missing'
import classes from './referrals.module.css'

export interface CompletionValues extends Record<string, unknown> {
  dueOn: string
  /** The fields that are asked for. */
  asked: string[]
  ownQuestions: string
}

/** What is asked for, until when, and that the letter has been sent. */
export function CompletionFields({ verbForm, missing }: { verbForm: VerbForm<CompletionValues>; missing: Missing[] }) {
  const { form, saving } = verbForm
  return (
    <PageForm verbForm={verbForm}>
      <Section title="Det som efterfrågas" count={form.values.asked.length}>
        <div className={classes.group}>
          {missing.length > 0 && (
            <Checkbox.Group aria-label="Det som efterfrågas" {...form.getInputProps('asked')}>
              <Stack gap={8}>
                {missing.map(({ field, question }) => (
                  <Checkbox key={field} value={field} label={question} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          <Textarea
            label="Egna frågor"
            description="En på varje rad. Skriv inga namn."
            rows={2}
            {...form.getInputProps('ownQuestions')}
          />
        </div>
      </Section>
      <Section title="När brevet är skickat">
        <div className={classes.group}>
          <DateField label="Svar senast" {...form.getInputProps('dueOn')} value={form.values.dueOn} />
          <div>
            <Button type="submit" variant="default" loading={saving} rightSection={<Kbd aria-hidden>Ctrl Enter</Kbd>}>
              Komplettering är begärd
            </Button>
          </div>
        </div>
      </Section>
    </PageForm>
  )
}
