import { Button, TextInput } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { notifyDone } from '@renderer/ui/notify'
import { PageForm } from '@renderer/ui/PageForm'
import { Section } from '@renderer/ui/Section'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatDate } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { followUpSentence } from '@shared/team/follow-up'
import { setFollowUp } from '@shared/team/follow-up-verbs'
import { useCallback } from 'react'
import classes from './CasePage.module.css'

/** The day that a case comes up again by itself, and which meeting takes it. */
export function CaseFollowUp({ found }: { found: Case }) {
  const today = useToday()
  const sentence = useSelector(useCallback((state: State) => followUpSentence(state, found, today), [found, today]))
  const verbForm = useVerbForm({
    draftKey: `case:${found.id}:followUp`,
    rev: found.rev,
    initial: { followUpOn: found.followUpOn === null ? '' : formatDate(found.followUpOn) },
    verb: ({ followUpOn }) => setFollowUp(found.id, followUpOn),
    onDone: () => notifyDone('Uppföljningsdagen är sparad.'),
  })
  return (
    <Section title="Uppföljning">
      {sentence !== '' && <p className={classes.sentence}>{sentence}</p>}
      <PageForm verbForm={verbForm}>
        <div className={classes.followUp}>
          <TextInput
            label="Följs upp"
            description="Till exempel 12 maj eller om tre månader."
            {...verbForm.form.getInputProps('followUpOn')}
          />
          <Button type="submit" variant="default" loading={verbForm.saving}>
            Spara dagen
          </Button>
        </div>
      </PageForm>
    </Section>
  )
}
