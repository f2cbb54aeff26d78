import { Button, Kbd, Radio, Stack } from '@mantine/core'
import { useIsLockable, useProfile } from '@renderer/data'
import { FirstLock } from '@renderer/ui/lock/FirstLock'
import { useLockMinutes } from '@renderer/ui/lock/lock-minutes'
import { lockNow } from '@renderer/ui/lock/lock-now'
import { Section } from '@renderer/ui/Section'
import { lockMinutes, type LockMinutes } from '@shared/lock/lock-times'
import classes from './AppearanceSection.module.css'
import { ChangePassphrase } from './ChangePassphrase'
import { NewRecoveryCode } from './NewRecoveryCode'
import { OrganisationKey } from './OrganisationKey'
import { SettingsFrame } from './SettingsFrame'

/** When Rådrum locks itself, the passphrase, the recovery code and the organisation's key. */
export function LockSection() {
  const profile = useProfile()
  const isLockable = useIsLockable()
  return (
    <SettingsFrame
      section="las"
      facts="Lösenfrasen öppnar uppgifterna på den här datorn. Den finns inte sparad någonstans."
    >
      {isLockable ? <Lock /> : profile === 'example' ? <ExampleHasNone /> : <FirstPassphrase />}
    </SettingsFrame>
  )
}

function Lock() {
  const [minutes, setMinutes] = useLockMinutes()
  return (
    <>
      <Section title="Lås">
        <div className={classes.block}>
          <Radio.Group
            mb={12}
            label="Lås när ingen har rört datorn på"
            value={String(minutes)}
            onChange={(value) => setMinutes(Number(value) as LockMinutes)}
          >
            <Stack gap={8} mt={4}>
              {lockMinutes.map((choice) => (
                <Radio key={choice} value={String(choice)} label={`${choice} minuter`} />
              ))}
            </Stack>
          </Radio.Group>
          <p>Medan ett möte är öppet i mötesläget låser Rådrum sig inte av sig självt. Lås själv om du går ifrån.</p>
          <Button variant="default" onClick={lockNow} rightSection={<Kbd>Ctrl L</Kbd>}>
            Lås nu
          </Button>
        </div>
      </Section>
      <Section title="Lösenfras">
        <ChangePassphrase />
      </Section>
      <Section title="Återställningskod">
        <NewRecoveryCode />
      </Section>
      <Section title="Organisationsnyckel">
        <OrganisationKey />
      </Section>
    </>
  )
}

function ExampleHasNone() {
  return (
    <Section title="Lösenfras">
      <div className={classes.block}>
        <p>Exemplet är påhittat och har ingen lösenfras, så det kan inte låsas. Dina egna uppgifter har en.</p>
      </div>
    </Section>
  )
}

function FirstPassphrase() {
  return (
    <Section title="Välj en lösenfras">
      <div className={classes.block}>
        <p>
          Uppgifterna kan i dag öppnas av den som kommer åt datorn. Med en lösenfras låses de, med allt som finns
          sparat.
        </p>
        <FirstLock onDone={() => undefined} />
      </div>
    </Section>
  )
}
