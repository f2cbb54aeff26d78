import { reopen, useStorageFault, type StorageFault } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { TextButton } from '@renderer/ui/TextLink'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './ReadOnlyBanner.module.css'

const reasons: Record<StorageFault, string> = {
  full: 'Disken är full, så det senaste är inte sparat. Det du skriver finns kvar på skärmen. Frigör utrymme och försök igen.',
  closed:
    'Rådrum har tappat kontakten med sina data, så det senaste är inte sparat. Det du skriver finns kvar på skärmen.',
  aborted: 'Datorn avbröt skrivningen, så det senaste är inte sparat. Det du skriver finns kvar på skärmen.',
  unknown: 'Disken tog inte emot det senaste, så det är inte sparat. Det du skriver finns kvar på skärmen.',
}

const restartNeeded = 'Det gick inte. Spara en nödkopia och starta om Rådrum.'

/** Says that the disk does not take what it is given, for as long as it does not, with what can be done about it. */
export function StorageFaultBanner() {
  const fault = useStorageFault()
  const [isTried, setTried] = useState(false)
  const [isTrying, setTrying] = useState(false)

  async function tryAgain() {
    setTrying(true)
    setTried(!(await reopen()))
    setTrying(false)
  }

  return (
    <div role="alert" className={classes.place}>
      {fault !== undefined && (
        <p className={classes.banner}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          <span>
            {reasons[fault]} {isTried && restartNeeded}{' '}
            {isTrying ? 'Försöker igen.' : <TextButton onClick={() => void tryAgain()}>Försök igen</TextButton>}{' '}
            <TextButton onClick={() => openDialog('emergencyCopy', {})}>Spara nödkopia</TextButton>
          </span>
        </p>
      )}
    </div>
  )
}
