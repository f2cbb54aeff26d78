import { Button, Radio, Stack, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { closeProfile, useProfile } from '@renderer/data'
import { notifyFailed } from '@renderer/ui/notify'
import { openExample } from '@renderer/ui/open-example'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { useState } from 'react'
import { useLocation } from 'wouter'
import classes from './AppearanceSection.module.css'
import { SettingsFrame } from './SettingsFrame'

const schemes: readonly { value: MantineColorScheme; label: string }[] = [
  { value: 'auto', label: 'Som datorn' },
  { value: 'light', label: 'Ljust' },
  { value: 'dark', label: 'Mörkt' },
]

/** Light or dark, the example data, and what Rådrum is made of. */
export function AppearanceSection() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SettingsFrame section="utseende" facts="Hur Rådrum ser ut på den här datorn, exempeldata och vem som gjort vad.">
      <Section title="Utseende">
        <Radio.Group
          className={classes.block}
          aria-label="Utseende"
          value={colorScheme}
          onChange={(value) => setColorScheme(value)}
        >
          <Stack gap={8}>
            {schemes.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Stack>
        </Radio.Group>
      </Section>
      <Section title="Exempeldata">
        <ExampleChoice />
      </Section>
      <Section title="Om Rådrum">
        <div className={classes.block}>
          <p>
            Allt du skriver stannar på den här datorn, krypterat. Rådrum har ingen server och skickar ingenting
            någonstans.
          </p>
          <p>
            Röda dagar, aftnar och klämdagar 2015–2050 är räknade med kalenderdata från date-holidays, licens CC BY 3.0.
            Typsnittet är Source Sans 3, licens SIL OFL 1.1.
          </p>
        </div>
      </Section>
    </SettingsFrame>
  )
}

function ExampleChoice() {
  const isExample = useProfile() === 'example'
  const [opening, setOpening] = useState(false)
  const [, navigate] = useLocation()

  async function open() {
    setOpening(true)
    const start = await openExample()
    setOpening(false)
    if (start.kind === 'open') navigate(links.overview())
    else
      notifyFailed(
        start.kind === 'failed' ? start.reason : 'Exemplet är sparat av en nyare Rådrum. Dina uppgifter är orörda.',
      )
  }

  return isExample ? (
    <div className={classes.block}>
      <p>Du är i exemplet. Inget du gör här påverkar dina egna uppgifter.</p>
      <Button variant="default" onClick={() => void closeProfile()}>
        Lämna exemplet
      </Button>
    </div>
  ) : (
    <div className={classes.block}>
      <p>
        Prova fritt i ett påhittat samordningsförbund. Dina egna uppgifter rörs inte, och exemplet börjar om varje gång
        du öppnar det.
      </p>
      <Button variant="default" loading={opening} onClick={() => void open()}>
        Öppna exemplet
      </Button>
    </div>
  )
}
