import { openProfile, useIsLockable, type StartUp } from '@renderer/data'
import { openExample } from '@renderer/ui/open-example'
import { useState } from 'react'
import { SecurePage } from './SecurePage'
import { SetupPage } from './SetupPage'
import { WaysIn, type Way } from './WaysIn'

interface FirstStartPageProps {
  /** How the chosen way ended: open, or with what stands in the way. */
  onStart: (start: StartUp) => void
  onFetchBackup: () => void
}

/** The first screen: three ways in, and after *Börja tomt* the lock, then the steps that set up an empty profile. */
export function FirstStartPage({ onStart, onFetchBackup }: FirstStartPageProps) {
  const isLockable = useIsLockable()
  const [isSettingUp, setSettingUp] = useState(false)
  const [opening, setOpening] = useState<Way>()

  async function open(way: Way) {
    if (way === 'backup') return onFetchBackup()
    setOpening(way)
    const start = await (way === 'example' ? openExample() : openProfile('real'))
    setOpening(undefined)
    if (start.kind === 'open' && way === 'empty') setSettingUp(true)
    else if (start.kind === 'locked') location.reload()
    else if (start.kind !== 'firstRun') onStart(start)
  }

  if (isSettingUp && !isLockable) return <SecurePage onDone={() => undefined} />
  if (isSettingUp) return <SetupPage onDone={() => onStart({ kind: 'open', profile: 'real' })} />
  return <WaysIn opening={opening} onChoose={(way) => void open(way)} />
}
