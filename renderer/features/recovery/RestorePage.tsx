import { useIsLockable, useKeptBackups, useProfile, type StartUp } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import { useLocation } from 'wouter'
import { CopyPicker } from './CopyPicker'
import classes from './RestorePage.module.css'
import { RestoreSteps, type StepFrame } from './RestoreSteps'
import { useChosenCopy } from './use-chosen-copy'
import { useRestore } from './use-restore'

const place = 'Hämta säkerhetskopia'
const crumbs = [
  { label: 'Inställningar', href: links.settings() },
  { label: 'Säkerhetskopior', href: links.settingsSection('sakerhetskopior') },
]

/** Each step is a page of its own, so that the keyboard begins at its title. */
const frame: StepFrame = (title, lead, content) => (
  <Page key={title} crumbs={crumbs} title={title} place={place}>
    <div className={classes.column}>
      <p className={classes.lead}>{lead}</p>
      {content}
    </div>
  </Page>
)

/** A copy in place of what is open. `copy` is the hash of the one that was pointed at in the settings. */
export function RestorePage({ copy }: { copy?: string }) {
  const [, go] = useLocation()
  const read = useKeptBackups()
  const [chosen, choose] = useChosenCopy(read.kept, copy)
  const restore = useRestore({ isOpen: true, isLocked: useIsLockable(), onStart })

  function onStart(start: StartUp) {
    // Whatever else came of it is told by a start from the beginning.
    if (start.kind !== 'open') return location.reload()
    notifyDone('Kopian är hämtad. Det som fanns här innan ligger som en egen kopia.')
    go(links.overview())
  }

  return useProfile() === 'example' ? (
    frame(
      place,
      'Exemplet är påhittat och säkerhetskopieras inte. Lämna det för att hämta en kopia till dina egna uppgifter.',
      <TextLink href={links.settingsSection('sakerhetskopior')}>Till Säkerhetskopior</TextLink>,
    )
  ) : (
    <RestoreSteps
      restore={restore}
      frame={frame}
      hasKeyFile={read.kept?.hasKeyFile ?? false}
      standing="inUse"
      choice={frame(
        place,
        'Först visas vad som finns i kopian och hur den skiljer sig från det som finns här. Inget ändras förrän du har sagt ja till det.',
        <CopyPicker
          read={read}
          chosen={chosen}
          onChoose={choose}
          restore={restore}
          none="I Rådrums mappar finns inga säkerhetskopior än. Har du en någon annanstans kan du hämta den därifrån."
        />,
      )}
    />
  )
}
