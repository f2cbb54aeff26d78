import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useKeptFile, useSelector, type KeptFileReading } from '@renderer/data'
import { BesideDesk } from '@renderer/ui/document/Desk'
import { DocumentStates, type DocumentStep } from '@renderer/ui/document/DocumentStates'
import { KeptPaper } from '@renderer/ui/document/KeptPaper'
import { saveKept } from '@renderer/ui/document/save-kept'
import { useSaveAsWord } from '@renderer/ui/document/use-save-as-word'
import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { formatDate } from '@shared/calendar/format'
import { forPublication } from '@shared/documents/for-publication'
import { hasAdjusters } from '@shared/documents/kept/adjust'
import { countOfDifferences } from '@shared/documents/kept/compare'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import type { Minutes } from '@shared/documents/minutes'
import { numbered } from '@shared/documents/registry/numbered'
import { countOf } from '@shared/record/count'
import { rowOf, type State } from '@shared/record/state'
import { theMinutes } from '@shared/team/names'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useMemo } from 'react'
import classes from './minutes.module.css'
import { adjustmentStep, draftStep, finishedStep } from './minutes-steps'
import type { MinutesFrame } from './MinutesPage'
import type { MinutesView } from './minutes-view'

interface FinishedMinutesProps {
  frame: MinutesFrame
  view: MinutesView
  final: KeptDocument
}

const whole = (state: State) => state

/** Minutes that are färdigställda: the paper as it was then, also when the meeting's rows have changed. */
export function FinishedMinutes({ frame, view, final }: FinishedMinutesProps) {
  const { meeting, team, minutes } = view
  const state = useSelector(whole)
  const reading = useKeptFile(final.id, final.sha256)
  const differences = useMemo(() => differencesOf(reading, minutes, final), [reading, minutes, final])
  const publication = useSaveAsWord()
  const save = () => void saveKept(state, final)
  useHotkeys([['mod+S', save]], [])
  const isAdjusted = hasAdjusters(state, meeting)
  const by = rowOf(state, 'users', final.finishedById)?.name
  const toAdjust = (
    <Button variant="default" size="xs" onClick={() => openDialog('noteAdjustment', { id: final.id })}>
      {final.state === 'adjusted' ? 'Rätta justeringen' : 'Skriv upp justering'}
    </Button>
  )
  const steps: DocumentStep[] = [
    { ...draftStep(undefined), is: 'done', says: `Version ${final.version}.` },
    finishedStep(final, by, final.state === 'finished'),
    ...(isAdjusted ? [adjustmentStep(state, { meeting, final }, toAdjust)] : []),
  ]
  return (
    <Page
      {...frame}
      facts={[formatDate(meeting.date), `version ${final.version}`].join(' · ')}
      actions={
        <Button
          onClick={save}
          leftSection={<IconFileTypeDocx size={19} stroke={1.75} aria-hidden />}
          aria-keyshortcuts="Control+S"
        >
          Spara som Word
        </Button>
      }
    >
      <BesideDesk>
        <div>
          <DocumentStates steps={steps} />
          {differences > 0 && (
            <p className={classes.need}>
              <Status tone="need">
                Uppgifterna om mötet säger nu annat på {countOf(differences, 'rad', 'rader')}. Det som står här gäller
                tills en ny version är färdigställd.
              </Status>
            </p>
          )}
          <Section title="Gör mer">
            <div className={classes.more}>
              <Button variant="default" onClick={() => openDialog('newVersion', { id: final.id })}>
                Ny version
              </Button>
              {reading.state === 'read' && (
                <Button
                  variant="default"
                  loading={publication.saving}
                  onClick={() =>
                    publication.save({
                      model: forPublication(reading.file.model),
                      records: [],
                      called: `${theMinutes[team.minutesWord]} för publicering`,
                      isForPublication: true,
                    })
                  }
                >
                  Spara för publicering
                </Button>
              )}
            </div>
            <p className={classes.more}>
              <TextLink href={links.document(final.id)}>Visa i registret</TextLink>
            </p>
            <p className={classes.note}>
              För publicering: utan underskrifter, utan namnen på dem som deltog och utan ärendena. Läs igenom filen
              innan den läggs ut.
            </p>
          </Section>
          <Section title="Fil">
            <p className={classes.file}>{final.fileName}</p>
          </Section>
        </div>
        <KeptPaper document={final} reading={reading} />
      </BesideDesk>
    </Page>
  )
}

/** How many lines what the meeting says now differs from what was färdigställt. */
function differencesOf(reading: KeptFileReading, minutes: Minutes, { registryNo }: KeptDocument): number {
  if (reading.state !== 'read' || !minutes.ok) return 0
  return countOfDifferences(reading.file.model, numbered(minutes.document, registryNo))
}
