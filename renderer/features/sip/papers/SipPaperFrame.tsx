import { useRow } from '@renderer/data'
import { BesideDesk, Desk } from '@renderer/ui/document/Desk'
import { DocumentPreview } from '@renderer/ui/document/DocumentPreview'
import { PaperChoices } from '@renderer/ui/document/PaperChoices'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import type { WordDocument } from '@renderer/ui/document/use-save-as-word'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { sipKindNames } from '@shared/sip/names'
import type { Sip } from '@shared/sip/sip'
import type { ReactNode } from 'react'
import { sipPapers, type SipPaper } from './paper-addresses'

interface SipPaperFrameProps {
  sip: Sip
  shown: SipPaper
  /** Absent where there is none to show: `empty` says why. */
  document: WordDocument | undefined
  empty?: string
  /** What is chosen of the paper, and filled in. */
  children?: ReactNode
}

/** The page of a SIP's papers, with the one that is shown. */
export function SipPaperFrame({ sip, shown, document, empty, children }: SipPaperFrameProps) {
  const code = useRow('persons', sip.personId)?.code ?? ''
  const title = `${sipKindNames[sip.kind]} ${code}`
  return (
    <Page
      crumbs={[
        { label: 'SIP', href: links.sips() },
        { label: title, href: links.sip(sip.id) },
      ]}
      title="Papper"
      facts={title}
      actions={document && <SaveAsWordButton key={`${shown} ${document.model.fileTitle}`} {...document} />}
    >
      <BesideDesk>
        <div>
          <Section title="Papper">
            <PaperChoices
              choices={Object.entries(sipPapers).map(([paper, { name, holds }]) => ({
                href: links.sipPapers(sip.id, paper),
                name,
                holds,
                isShown: paper === shown,
              }))}
            />
          </Section>
          {children}
        </div>
        <Desk>{document ? <DocumentPreview document={document.model} /> : empty}</Desk>
      </BesideDesk>
    </Page>
  )
}
