import type { ReadHandover } from '@renderer/data'
import { Page } from '@renderer/ui/Page'
import { useState } from 'react'
import { OpenFileForm } from './OpenFileForm'
import { Preview } from './Preview'
import { Received, type Receipt } from './Received'

/** A file that has been opened, and what it takes to open it again when something here has changed meanwhile. */
export interface OpenedFile {
  readonly read: ReadHandover
  readonly openAgain: () => Promise<ReadHandover | undefined>
}

/** A file from a colleague: opened by its code, looked through, then taken in. */
export function ReceivePage() {
  const [opened, setOpened] = useState<OpenedFile>()
  const [receipt, setReceipt] = useState<Receipt>()

  function again() {
    setOpened(undefined)
    setReceipt(undefined)
  }

  return (
    <Page title="Ta emot från en kollega" place="Ta emot">
      {receipt ? (
        <Received receipt={receipt} onAgain={again} />
      ) : opened ? (
        <Preview opened={opened} onOpened={setOpened} onReceived={setReceipt} onCancel={again} />
      ) : (
        <OpenFileForm onOpened={setOpened} />
      )}
    </Page>
  )
}
