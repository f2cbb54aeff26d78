import {
  backups,
  type BackupKey,
  type BackupRefusal,
  type BackupSource,
  type ReadBackup,
  type StartUp,
} from '@renderer/data'
import type { WallMoment } from '@shared/backup/moments'
import { useState } from 'react'

/** A copy that somebody has pointed at, and what its name tells of it. */
export interface ChosenCopy {
  readonly source: BackupSource
  readonly facts: (WallMoment & { readonly rows: number }) | null
}

/** A copy that was opened and read to its end. */
export interface OpenedCopy {
  readonly chosen: ChosenCopy
  readonly key: BackupKey
  readonly read: ReadBackup
}

/** How far a restore has come. Nothing is changed before `restoring`. */
export type RestoreStep =
  | { readonly kind: 'choose'; readonly problem: string | null }
  | { readonly kind: 'key'; readonly chosen: ChosenCopy }
  | { readonly kind: 'contents'; readonly opened: OpenedCopy; readonly problem: string | null }
  | { readonly kind: 'passphrase'; readonly opened: OpenedCopy }
  | { readonly kind: 'restoring'; readonly opened: OpenedCopy }

interface RestoreOptions {
  /** A profile is open: its own keys open its own copies. */
  readonly isOpen: boolean
  /** A passphrase guards what is here already, and goes on guarding it. */
  readonly isLocked: boolean
  readonly onStart: (start: StartUp) => void
}

const begin: RestoreStep = { kind: 'choose', problem: null }

/** Takes a restore from the choice of a copy to the data in place. */
export function useRestore({ isOpen, isLocked, onStart }: RestoreOptions) {
  const [step, setStep] = useState<RestoreStep>(begin)
  const [isBusy, setBusy] = useState(false)

  async function read(chosen: ChosenCopy, key: BackupKey): Promise<BackupRefusal | null> {
    setBusy(true)
    const answer = await backups.read(chosen.source, key)
    setBusy(false)
    if ('reason' in answer) return answer
    setStep({ kind: 'contents', opened: { chosen, key, read: answer }, problem: null })
    return null
  }

  async function choose(chosen: ChosenCopy) {
    if (!isOpen) return setStep({ kind: 'key', chosen })
    const refusal = await read(chosen, { kind: 'own' })
    if (refusal?.kind === 'wrongKey') setStep({ kind: 'key', chosen })
    else if (refusal !== null) setStep({ kind: 'choose', problem: refusal.reason })
  }

  async function restore(opened: OpenedCopy, passphrase: string | null) {
    setStep({ kind: 'restoring', opened })
    const start = await backups.restore(passphrase)
    if (start.kind === 'failed') setStep({ kind: 'contents', opened, problem: start.reason })
    else onStart(start)
  }

  return {
    step,
    isBusy,
    choose: (chosen: ChosenCopy) => void choose(chosen),
    refuse: (problem: string) => setStep({ kind: 'choose', problem }),
    /** Opens the chosen copy; the refusal says what was wrong, and nothing was changed. */
    open: read,
    /** Restores at once, or asks for a passphrase first where nothing yet locks the data. */
    goOn(opened: OpenedCopy) {
      if (isLocked || opened.key.kind === 'passphrase') void restore(opened, null)
      else setStep({ kind: 'passphrase', opened })
    },
    restore,
    startOver: () => setStep(begin),
  }
}

export type Restore = ReturnType<typeof useRestore>
