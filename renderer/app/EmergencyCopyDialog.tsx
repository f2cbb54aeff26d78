import { Button, Group, Stack } from '@mantine/core'
import { drawRecoveryCode, forgetRefusedClose, saveEmergencyCopy, useNeedsCode } from '@renderer/data'
import { host } from '@renderer/host'
import type { DialogView } from '@renderer/ui/dialogs'
import { Status } from '@renderer/ui/Status'
import { blocksOf } from '@shared/lock/recovery-code'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import classes from './EmergencyCopyDialog.module.css'

type Answer = Awaited<ReturnType<typeof saveEmergencyCopy>>

const answers: Record<Answer, string> = {
  saved: 'Nödkopian är sparad.',
  handedOver: 'Nödkopian är lämnad till webbläsaren. Se efter bland hämtade filer att den finns där.',
  cancelled: 'Nödkopian är inte sparad. Tryck på Spara nödkopia igen när du vet var den ska ligga.',
  failed: 'Nödkopian gick inte att spara där. Välj en annan plats, till exempel ett USB-minne.',
}

/** Saves all that the window holds as a sealed file on another disk, before a window closes that could not keep it all too. */
export const EmergencyCopyDialog: DialogView<'emergencyCopy'> = ({ close, isClosing = false }) => {
  const needsCode = useNeedsCode()
  const [code] = useState(drawRecoveryCode)
  const [answer, setAnswer] = useState<Answer>()
  const [isSaving, setSaving] = useState(false)

  // However it is closed, the next press on the window's cross asks again.
  useEffect(() => forgetRefusedClose, [])

  async function save() {
    setSaving(true)
    setAnswer(await saveEmergencyCopy(needsCode === true ? code : null))
    setSaving(false)
  }

  if (needsCode === null) return <p>Inga uppgifter är öppna, så det finns inget att kopiera.</p>
  return (
    <Stack gap={16}>
      {isClosing && (
        <p role="alert" className={classes.text}>
          Rådrum är inte stängt, för disken tar inte emot det du skrev senast. Texten finns kvar på skärmen. Frigör
          utrymme och stäng igen. Går det inte: spara en nödkopia och tryck på Stäng ändå. Utan nödkopia försvinner
          texten.
        </p>
      )}
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
        {isClosing && (
          <Button variant="default" onClick={() => void host.closeNow({}).catch(() => undefined)}>
            Stäng ändå
          </Button>
        )}
        <Button variant="subtle" onClick={close}>
          {isClosing ? 'Stanna kvar' : 'Stäng'}
        </Button>
      </Group>
    </Stack>
  )
}
