import { Button, Kbd, Select, Stack, TextInput } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { notifyDone } from '@renderer/ui/notify'
import { PageForm } from '@renderer/ui/PageForm'
import { Section } from '@renderer/ui/Section'
import { TextButton } from '@renderer/ui/TextLink'
import { useVerbForm, type VerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDate } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import type { Feedback } from '@shared/team/feedback'
import { giveFeedback, takeBackFeedback, type FeedbackInput } from '@shared/team/feedback-verbs'
import { proposedReceiver } from '@shared/team/feedbacks'
import { feedbackWayNames } from '@shared/team/names'
import { useCallback } from 'react'
import classes from './FeedbackForm.module.css'

type FeedbackValues = { -readonly [Field in keyof FeedbackInput]: FeedbackInput[Field] }

const ways = Object.entries(feedbackWayNames).map(([value, label]) => ({ value, label }))

/** The form that says how an återkoppling was given; to whom stands in the letter as it is typed. */
export function useFeedbackForm(feedback: Feedback): VerbForm<FeedbackValues> {
  const today = useToday()
  const to = useSelector(useCallback((state: State) => proposedReceiver(state, feedback.caseId), [feedback.caseId]))
  return useVerbForm<FeedbackValues>({
    draftKey: `feedback:${feedback.id}`,
    rev: feedback.rev,
    initial: { way: null, to: feedback.to || to, givenOn: formatDate(today), note: '' },
    verb: (values) => giveFeedback(feedback.id, values),
    onDone: () => notifyDone('Återkopplingen är noterad.'),
  })
}

/** To whom, how and when: noted once it has been given. */
export function FeedbackForm({ verbForm }: { verbForm: VerbForm<FeedbackValues> }) {
  const { form, saving } = verbForm
  const isNeeded = form.values.way !== 'notNeeded'
  return (
    <PageForm verbForm={verbForm}>
      <Section title="När återkopplingen är given">
        <Stack gap={16} pt={12}>
          <TextInput
            label="Till"
            description="Står i brevet. Inget namn på deltagaren."
            {...form.getInputProps('to')}
          />
          <Select label="Hur" placeholder="Välj" data={ways} {...form.getInputProps('way')} />
          <DateField
            label={isNeeded ? 'Gavs' : 'Bestämdes'}
            {...form.getInputProps('givenOn')}
            value={form.values.givenOn}
          />
          <TextInput
            label={isNeeded ? 'Anteckning' : 'Varför den inte behövs'}
            description={isNeeded ? 'Behövs inte.' : undefined}
            {...form.getInputProps('note')}
          />
          <div>
            <Button type="submit" variant="default" loading={saving} rightSection={<Kbd aria-hidden>Ctrl Enter</Kbd>}>
              {isNeeded ? 'Återkopplingen är given' : 'Ingen återkoppling'}
            </Button>
          </div>
        </Stack>
      </Section>
    </PageForm>
  )
}

/** What was noted, with the way back. */
export function FeedbackGiven({ feedback: { id, to, note } }: { feedback: Feedback }) {
  return (
    <Section title="Det här är noterat">
      {to !== '' && <p className={classes.line}>Till {to}</p>}
      {note !== '' && <p className={classes.line}>{note}</p>}
      <TextButton onClick={() => void writeOrTell(takeBackFeedback(id), 'Återkopplingen väntar igen.')}>
        Ta tillbaka
      </TextButton>
    </Section>
  )
}
