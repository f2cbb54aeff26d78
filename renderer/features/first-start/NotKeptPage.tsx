import { Button, Group } from '@mantine/core'
import { update, type StartUp } from '@renderer/data'
import { StartFrame } from '@renderer/ui/StartFrame'
import { Status } from '@renderer/ui/Status'
import { IconLock, IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './ProblemScreen.module.css'

/** Older data whose backup before the update did not come about. Nothing is updated until the user says how. */
export function NotKeptPage({ onStart }: { onStart: (start: StartUp) => void }) {
  const [busyWith, setBusyWith] = useState<Parameters<typeof update>[0] | null>(null)
  const [hasTriedAgain, setTriedAgain] = useState(false)

  async function goOn(how: Parameters<typeof update>[0]) {
    setBusyWith(how)
    const start = await update(how)
    setBusyWith(null)
    setTriedAgain(true)
    onStart(start)
  }

  return (
    <StartFrame
      title="Uppdateringen väntar på en säkerhetskopia"
      lead="Den här versionen av Rådrum lägger om hur uppgifterna ligger på disken, och sparar först en säkerhetskopia av dem som de är. Den kopian gick inte att spara. Ingenting är ändrat och allt finns kvar."
      aside={
        <Status tone="need" icon={<IconLock size={16} stroke={1.75} aria-hidden />}>
          Ingenting skrivs till disken
        </Status>
      }
    >
      <h2 className={classes.head}>Gör så här</h2>
      <ol className={classes.steps}>
        <li>Frigör utrymme på disken. Ligger kopiorna också på ett USB-minne eller i en delad mapp, anslut den.</li>
        <li>Försök igen.</li>
        <li>
          Hjälper det inte: ta hjälp av den som sköter era datorer. Du kan också uppdatera utan kopian, men går något
          fel då finns bara de kopior som är gjorda tidigare.
        </li>
      </ol>
      <Group gap={8}>
        <Button
          leftSection={<IconRefresh size={18} stroke={1.75} />}
          loading={busyWith === 'keepingFirst'}
          disabled={busyWith === 'withoutBackup'}
          onClick={() => void goOn('keepingFirst')}
        >
          Försök igen
        </Button>
        <Button
          variant="default"
          loading={busyWith === 'withoutBackup'}
          disabled={busyWith === 'keepingFirst'}
          onClick={() => void goOn('withoutBackup')}
        >
          Uppdatera utan säkerhetskopia
        </Button>
      </Group>
      <p role="status">{hasTriedAgain && busyWith === null && 'Kopian gick inte att spara den här gången heller.'}</p>
    </StartFrame>
  )
}
