import { Button } from '@mantine/core'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { IconAlertTriangle } from '@tabler/icons-react'

const icon = <IconAlertTriangle size={40} stroke={1.25} />

/** What stands in place of a screen that failed: what happened, what is safe, what to do. */
export function FailedScreen() {
  return (
    <div style={{ padding: '0 28px' }}>
      <EmptyState
        icon={icon}
        title="Sidan kunde inte visas"
        actions={
          <>
            <Button onClick={() => location.reload()}>Öppna sidan igen</Button>
            <Button variant="default" onClick={() => openDialog('emergencyCopy', {})}>
              Spara nödkopia
            </Button>
          </>
        }
      >
        Något gick fel när sidan ritades. Det som var sparat är sparat, och det du skrev senast erbjuds när du öppnar
        sidan igen.
      </EmptyState>
    </div>
  )
}

/** The same inside a dialog. The screen below stands. */
export function FailedDialog({ close }: { close: () => void }) {
  return (
    <EmptyState
      icon={icon}
      title="Rutan kunde inte visas"
      actions={
        <>
          <Button onClick={close}>Stäng rutan</Button>
          <Button variant="default" onClick={() => location.reload()}>
            Öppna sidan igen
          </Button>
        </>
      }
    >
      Något gick fel när rutan ritades. Det som var sparat är sparat, och det du skrev senast erbjuds när du öppnar
      rutan igen. Hjälper det inte: öppna sidan igen.
    </EmptyState>
  )
}

/** The same in place of all that the window shows, dialogs too. */
export function FailedWindow() {
  return (
    <main style={{ padding: '0 28px' }}>
      <EmptyState
        icon={icon}
        title="Rådrum kunde inte visas"
        actions={<Button onClick={() => location.reload()}>Öppna Rådrum igen</Button>}
      >
        Något gick fel när fönstret ritades. Det som var sparat är sparat, och det du skrev senast erbjuds när du öppnar
        Rådrum igen. Hjälper det inte: stäng fönstret och starta Rådrum.
      </EmptyState>
    </main>
  )
}
