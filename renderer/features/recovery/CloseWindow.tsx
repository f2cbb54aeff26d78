import { Button } from '@mantine/core'
import { host } from '@renderer/host'
import { useState } from 'react'

/** Leaves everything as it is. A browser that keeps its window open says that it may be closed. */
export function CloseWindow() {
  const [isLeft, setLeft] = useState(false)

  async function leave() {
    await host.closeNow({}).catch(() => undefined)
    window.close()
    setLeft(true)
  }

  return isLeft ? (
    <span role="status">Inget är ändrat. Du kan stänga fönstret.</span>
  ) : (
    <Button variant="subtle" onClick={() => void leave()}>
      Stäng utan att ändra
    </Button>
  )
}
