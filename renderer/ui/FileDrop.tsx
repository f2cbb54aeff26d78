import { Button, FileButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './FileDrop.module.css'
import { useDroppedFile } from './use-dropped-file'

interface FileDropProps {
  /** As a file input takes it: `.xlsx,.csv`. What is dropped may be anything: the reader judges by the bytes. */
  accept: string
  /** What the input is for those who hear it: `Fil med deltagare`. */
  fileLabel: string
  buttonLabel: string
  icon: ReactNode
  /** What files it takes, beside the button. */
  hint: string
  isBusy?: boolean
  /** Why the last file was not taken. */
  problem: string | undefined
  onFile: (file: File) => void
  /** What stands before the button. */
  children?: ReactNode
}

/** Where a file comes in: chosen, or dropped anywhere in the window. */
export function FileDrop({ accept, fileLabel, buttonLabel, icon, hint, isBusy, problem, ...rest }: FileDropProps) {
  const { onFile, children } = rest
  const isOver = useDroppedFile(onFile)
  return (
    <>
      <div className={classes.drop} data-over={isOver}>
        {children}
        <FileButton accept={accept} onChange={(file) => file && onFile(file)} inputProps={{ 'aria-label': fileLabel }}>
          {(props) => (
            <Button {...props} variant="default" loading={isBusy ?? false} leftSection={icon}>
              {buttonLabel}
            </Button>
          )}
        </FileButton>
        <span>{hint}</span>
      </div>
      {problem !== undefined && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </>
  )
}
