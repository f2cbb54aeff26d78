import { Button, Loader } from '@mantine/core'
import { useToday } from '@renderer/data'
import { NewPassphraseForm } from '@renderer/ui/lock/NewPassphraseForm'
import { momentWords } from '@shared/backup/moments'
import type { IsoDate } from '@shared/calendar/date'
import { countOfRows } from '@shared/record/count'
import type { ReactNode } from 'react'
import { CopyContents, type Standing } from './CopyContents'
import { OpenCopy } from './OpenCopy'
import classes from './RestoreSteps.module.css'
import type { ChosenCopy, Restore } from './use-restore'

/** What a step stands in: a page of its own at start, a page among the settings later. */
export type StepFrame = (title: string, lead: string, content: ReactNode) => ReactNode

interface RestoreStepsProps {
  restore: Restore
  frame: StepFrame
  /** The screen on which a copy is chosen. */
  choice: ReactNode
  /** A key file lies beside the copies, so that the passphrase opens them. */
  hasKeyFile: boolean
  standing: Standing
}

/** The steps of a restore: choose, open, look, choose a passphrase where there is none, and wait. */
export function RestoreSteps({ restore, frame, choice, hasKeyFile, standing }: RestoreStepsProps) {
  const today = useToday()
  const { step } = restore
  const back = (
    <Button variant="subtle" onClick={restore.startOver}>
      Tillbaka
    </Button>
  )
  switch (step.kind) {
    case 'choose':
      return choice
    case 'key':
      return frame(
        'Öppna kopian',
        `${nameOf(step.chosen, today)} Den är låst. Inget ändras av att den öppnas.`,
        <OpenCopy
          hasKeyFile={hasKeyFile}
          isFile={step.chosen.source.kind === 'file'}
          isBusy={restore.isBusy}
          onOpen={(key) => restore.open(step.chosen, key)}
          back={back}
        />,
      )
    case 'contents':
      return frame(
        'Det här finns i kopian',
        'Kopian är läst från början till slut och är hel. Ingenting är ändrat än.',
        <CopyContents
          read={step.opened.read}
          standing={standing}
          problem={step.problem}
          onGoOn={() => restore.goOn(step.opened)}
          back={back}
        />,
      )
    case 'passphrase':
      return frame(
        'Välj en lösenfras',
        step.opened.key.kind === 'organisation' ? withoutCode : withCode,
        <NewPassphraseForm
          submitLabel="Hämta tillbaka kopian"
          extra={back}
          onChosen={(passphrase) => restore.restore(step.opened, passphrase)}
        />,
      )
    case 'restoring':
      return frame(
        'Hämtar tillbaka kopian',
        'Stäng inte fönstret. Skulle datorn stängas av ändå är allt som det var förut.',
        <p role="status" className={classes.waiting}>
          <Loader size="sm" aria-hidden />
          Skriver {countOfRows(step.opened.read.rows)}
        </p>,
      )
  }
}

const withCode = 'Den låser uppgifterna på den här datorn. Återställningskoden är samma som förut.'
const withoutCode =
  'Den låser uppgifterna på den här datorn. Gör sedan en ny återställningskod under Inställningar, Lås och lösenfras: utan den görs inga säkerhetskopior.'

function nameOf({ facts }: ChosenCopy, today: IsoDate): string {
  return facts === null
    ? 'Filen som du valde är en kopia.'
    : `Kopian är från ${momentWords(facts, today)} och har ${countOfRows(facts.rows)}.`
}
