import { Button } from '@mantine/core'
import { readTemplate, useSelector } from '@renderer/data'
import { FileDrop } from '@renderer/ui/FileDrop'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { TextLink } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { DocumentKind, documentKindNames } from '@shared/documents/kind'
import { templateOf } from '@shared/documents/own-template/document-template'
import { templateRefusalSentences } from '@shared/documents/own-template/template-refusal'
import { leaveTemplate } from '@shared/documents/own-template/template-verbs'
import type { State } from '@shared/record/state'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import classes from './DocumentTemplatePage.module.css'
import { sectionTitles } from './section-titles'
import { TemplateFields, type ChosenTemplate } from './TemplateFields'

const crumbs = [
  { label: 'Inställningar', href: links.settings() },
  { label: sectionTitles.mallar, href: links.settingsSection('mallar') },
]

/** The organisation's own Word template for one kind of document. */
export function DocumentTemplatePage({ kind }: { kind: string }) {
  const known = DocumentKind.safeParse(kind)
  if (known.success) return <TemplateOfKind kind={known.data} />
  return (
    <Page crumbs={crumbs} title="Mallen finns inte" facts="Det finns inget sådant dokument. Gå tillbaka till listan.">
      {null}
    </Page>
  )
}

function TemplateOfKind({ kind }: { kind: DocumentKind }) {
  const template = useSelector(useCallback((state: State) => templateOf(state, kind), [kind]))
  const [chosen, setChosen] = useState<ChosenTemplate>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  async function take(file: File) {
    setBusy(true)
    const read = await readTemplate(file)
    setBusy(false)
    setProblem(read.ok ? undefined : templateRefusalSentences[read.refusal])
    setChosen(read.ok ? { fileName: file.name, read } : undefined)
  }

  return (
    <Page
      crumbs={crumbs}
      title={documentKindNames[kind]}
      facts={template ? `Görs ur er mall ${template.fileName}.` : 'Har ert brevhuvud och utseende.'}
      actions={
        template && (
          <>
            <HistoryButton table="documentTemplates" id={template.id} />
            <Button
              variant="default"
              onClick={() => void writeOrTell(leaveTemplate(kind), 'Dokumentet har ert brevhuvud och utseende igen.')}
            >
              Gå tillbaka till Rådrums utseende
            </Button>
          </>
        )
      }
    >
      <div className={classes.content}>
        <p>
          Skriv fält som <code className={classes.field}>{'{{titel}}'}</code> och{' '}
          <code className={classes.field}>{'{{innehall}}'}</code> i ett Word-dokument, så fyller Rådrum i dem. Listan
          över alla fält sparar du från{' '}
          <TextLink href={links.settingsSection('mallar')}>{sectionTitles.mallar}</TextLink>.
        </p>
        <FileDrop
          accept=".docx"
          fileLabel="Fil med mallen"
          buttonLabel={template ? 'Välj en annan mall' : 'Välj mall'}
          icon={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
          hint="Word-dokument (.docx), högst 1 MB, eller släpp filen här"
          isBusy={isBusy}
          problem={problem}
          onFile={(file) => void take(file)}
        />
        {chosen && (
          <Section title={chosen.fileName}>
            <TemplateFields kind={kind} chosen={chosen} onTaken={() => setChosen(undefined)} />
          </Section>
        )}
      </div>
    </Page>
  )
}
