import { Button } from '@mantine/core'
import { backups, type StartUp } from '@renderer/data'
import { useState } from 'react'

/** Goes on with what is here, although more was here before. A copy can still be restored later. */
export function GoOnHere({ onStart }: { onStart: (start: StartUp) => void }) {
  const [isBusy, setBusy] = useState(false)

  async function goOn() {
    setBusy(true)
    onStart(await backups.openWhatIsHere())
  }

  return (
    <Button variant="default" loading={isBusy} onClick={() => void goOn()}>
      Fortsätt med det som finns här
    </Button>
  )
}
