import { Button, Group, Stack } from '@mantine/core'
import { drawRecoveryCode, saveEmergencyCopy, useNeedsCode } from '@renderer/data'
import type { DialogView } from '@renderer/ui/dialogs'
import { Status } from '@renderer/ui/Status'
import { blocksOf } from '@shared/lock/recovery-code'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './EmergencyCopyDialog.module.css'

type Answer = Awaited<ReturnType<typeof saveEmergencyCopy>>

const answers: Record<Answer, string> = {
  saved: 'Nödkopian är sparad.',
  handedOver: 'Nödkopian är lämnad till webbläsaren. Se efter bland hämtade filer att den finns där.',
  cancelled: 'Nödkopian är inte sparad. Tryck på Spara nödkopia igen när du vet var den ska ligga.',
  failed: 'Nödkopian gick inte att spara där. Välj en annan plats, till exempel ett USB-minne.',
}

/** Saves all that the window holds as a sealed file on another disk. */
export const EmergencyCopyDialog: DialogView<'emergencyCopy'> = ({ close }) => {
  const needsCode = useNeedsCode()
  const [code] = useState(drawRecoveryCode)
  const [answer, setAnswer] = useState<Answer>()
  const [isSaving, setSaving] = useState(false)

  async function save() {
    setSaving(true)
    setAnswer(await saveEmergencyCopy(needsCode === true ? code : null))
    setSaving(false)
  }

  if (needsCode === null) return <p>Inga uppgifter är öppna, så det finns inget att kopiera.</p>
  return (
    <Stack gap={16}>
      <p className={classes.text}>
        Nödkopian har allt som Rådrum har öppet, och det du har skrivit men inte sparat. Den är låst. Spara den på en
        annan disk, till exempel ett USB-minne, och hämta den under Säkerhetskopior när Rådrum fungerar igen.
      </p>
      {needsCode ? (
        <div>
          <p className={classes.text}>Kopian öppnas med den här koden. Skriv av den innan du sparar.</p>
          <ol aria-label="Kod till nödkopian" className={classes.code}>
            {blocksOf(code).map((block, place) => (
              <li key={place}>{block}</li>
            ))}
          </ol>
        </div>
      ) : (
        <p className={classes.text}>Kopian öppnas med din återställningskod, eller med organisationens nyckel.</p>
      )}
      <div role="status">
        {answer !== undefined && (
          <Status tone={answer === 'saved' || answer === 'handedOver' ? 'ok' : 'need'}>{answers[answer]}</Status>
        )}
      </div>
      <Group gap={8}>
        <Button
          data-autofocus
          loading={isSaving}
          leftSection={<IconDeviceFloppy size={18} stroke={1.75} aria-hidden />}
          onClick={() => void save()}
        >
          Spara nödkopia
        </Button>
        <Button variant="subtle" onClick={close}>
          Stäng
        </Button>
      </Group>
    </Stack>
  )
}
