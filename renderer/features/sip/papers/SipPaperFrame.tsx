import { useRow } from '@renderer/data'
import { DocumentPreview } from '@renderer/ui/document/DocumentPreview'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import type { WordDocument } from '@renderer/ui/document/use-save-as-word'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { sipKindNames } from '@shared/sip/names'
import type { Sip } from '@shared/sip/sip'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { sipPapers, type SipPaper } from './paper-addresses'
import classes from './SipPapers.module.css'

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
      <div className={classes.columns}>
        <div>
          <Section title="Papper">
            <ul className={classes.papers}>
              {Object.entries(sipPapers).map(([paper, { name, holds }]) => (
                <li key={paper} className={classes.paper}>
                  <Link
                    href={links.sipPapers(sip.id, paper)}
                    className={classes.link}
                    aria-current={paper === shown ? 'page' : undefined}
                  >
                    {name}
                  </Link>
                  <span className={classes.holds}>{holds}</span>
                </li>
              ))}
            </ul>
          </Section>
          {children}
        </div>
        <section className={classes.desk} aria-label="Förhandsvisning">
          {document ? <DocumentPreview document={document.model} /> : <p className={classes.empty}>{empty}</p>}
        </section>
      </div>
    </Page>
  )
}
