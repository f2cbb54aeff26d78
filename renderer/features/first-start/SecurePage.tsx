import { Button } from '@mantine/core'
import { FirstLock } from '@renderer/ui/lock/FirstLock'
import { StartFrame } from '@renderer/ui/StartFrame'

interface SecurePageProps {
  onDone: () => void
  /** Where there are data already: they can be locked another time. */
  onLater?: () => void
}

/** The passphrase before the first real data, or for those that were kept without one. */
export function SecurePage({ onDone, onLater }: SecurePageProps) {
  const isNew = onLater === undefined
  return (
    <StartFrame
      title="Välj en lösenfras"
      lead={
        isNew
          ? 'Den låser uppgifterna, så att bara den som kan frasen kommer åt dem. Du skriver den när Rådrum startar och när det har låst sig.'
          : 'Uppgifterna har hittills kunnat öppnas av den som kommer åt datorn. Med en lösenfras låses de, med allt som finns sparat. Inget försvinner.'
      }
    >
      <FirstLock
        onDone={onDone}
        extra={
          onLater && (
            <Button variant="default" onClick={onLater}>
              Inte nu
            </Button>
          )
        }
      />
    </StartFrame>
  )
}
