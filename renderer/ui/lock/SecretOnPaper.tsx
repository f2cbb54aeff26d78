import { useToday } from '@renderer/data'
import { formatDate } from '@shared/calendar/format'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import classes from './lock.module.css'
import { QrCode } from './QrCode'

/** A secret that is to stand on paper: what it is called, its blocks, and the text of its QR code. */
export interface PaperSecret {
  readonly name: string
  readonly blocks: readonly string[]
  readonly text: string
}

/** The secret in blocks, and as a QR code. */
export function SecretBlocks({ name, blocks, text }: PaperSecret) {
  return (
    <div className={classes.secret}>
      <ol className={classes.blocks} aria-label={name}>
        {blocks.map((block, place) => (
          <li key={place}>{block}</li>
        ))}
      </ol>
      <QrCode text={text} />
    </div>
  )
}

interface SecretOnPaperProps {
  secret: PaperSecret
  title: string
  /** What it opens, where it is kept and how it is used. Names nobody. */
  children: ReactNode
}

/** The sheet that is printed. It stands outside the page, which is not. */
export function SecretOnPaper({ secret, title, children }: SecretOnPaperProps) {
  const today = useToday()
  return createPortal(
    <div className={classes.paper} aria-hidden>
      <h1>{title}</h1>
      <p>Skapad {formatDate(today)}.</p>
      <SecretBlocks {...secret} />
      {children}
    </div>,
    document.body,
  )
}
