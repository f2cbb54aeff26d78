import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { BesideDesk, Desk } from '@renderer/ui/document/Desk'
import { DocumentOnScreen } from '@renderer/ui/document/DocumentOnScreen'
import { DocumentStates, type DocumentStep } from '@renderer/ui/document/DocumentStates'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { TextButton } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDate } from '@shared/calendar/format'
import { asDraft } from '@shared/documents/draft'
import { fileName } from '@shared/documents/file-name'
import { hasAdjusters } from '@shared/documents/kept/adjust'
import { giveUpDraft, whyNotFinished } from '@shared/documents/kept/finish'
import { sameAs } from '@shared/documents/kept/versions'
import type { DocumentModel } from '@shared/documents/model'
import { registryNoFor } from '@shared/documents/registry/registry-series'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { theMinutes } from '@shared/team/names'
import { useCallback, useMemo } from 'react'
import classes from './minutes.module.css'
import { adjustmentStep, draftStep, finishSentence } from './minutes-steps'
import { MinutesChecks } from './MinutesChecks'
import type { MinutesFrame } from './MinutesPage'
import type { MinutesView } from './minutes-view'
import { useFinish } from './use-finish'

interface DraftMinutesProps {
  frame: MinutesFrame
  view: MinutesView
  model: DocumentModel
}

const whole = (state: State) => state

/** Minutes that are not färdigställda: they follow what is written of the meeting, and each file of them is an utkast. */
export function DraftMinutes({ frame, view, model }: DraftMinutesProps) {
  const { meeting, team, checks, cases, sections, standing } = view
  const { draft } = standing
  const paper = useMemo(() => asDraft(model), [model])
  const why = useSelector(useCallback((state: State) => whyNotFinished(state, meeting.id), [meeting.id]))
  const isAdjusted = useSelector(useCallback((state: State) => hasAdjusters(state, meeting), [meeting]))
  const state = useSelector(whole)
  const today = useToday()
  const { finish, finishing } = useFinish(meeting.id)
  const steps: DocumentStep[] = [
    draftStep(draft),
    {
      label: 'Färdigställd',
      is: 'next',
      says: why ? why.message : finishSentence(state, team, registryNoFor(state, sameAs(model), today)),
      action: why === undefined && (
        <Button variant="default" size="xs" loading={finishing} onClick={() => finish({ model, records: cases })}>
          Färdigställ {theMinutes[team.minutesWord]}
        </Button>
      ),
    },
    ...(isAdjusted ? [adjustmentStep(state, { meeting, final: undefined })] : []),
  ]
  return (
    <Page
      {...frame}
      facts={[formatDate(meeting.date), countOf(sections, 'paragraf', 'paragrafer')].join(' · ')}
      actions={
        <SaveAsWordButton model={paper} records={cases} called={`ett utkast av ${theMinutes[team.minutesWord]}`} />
      }
    >
      <BesideDesk>
        <div>
          <DocumentStates steps={steps} />
          {draft && draft.version > 1 && (
            <p className={classes.note}>
              Version {draft.version}, för: {draft.reason}.{' '}
              <TextButton onClick={() => void writeOrTell(giveUpDraft(draft.id), 'Den förra versionen gäller.')}>
                Avbryt den nya versionen
              </TextButton>
            </p>
          )}
          <Section title="Kontroll">
            <MinutesChecks checks={checks} meetingId={meeting.id} />
          </Section>
          <Section title="Fil">
            <p className={classes.file}>{fileName(paper)}</p>
          </Section>
        </div>
        <Desk>
          <DocumentOnScreen document={paper} />
        </Desk>
      </BesideDesk>
    </Page>
  )
}
