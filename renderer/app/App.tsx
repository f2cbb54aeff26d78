import { Loader } from '@mantine/core'
import { startUp, useIsLockable, useProfile, useSelector, type StartUp } from '@renderer/data'
import type { State } from '@shared/record/state'
import { useEffect, useState } from 'react'
import { Layout } from './Layout'
import { ReadOnlyBanner } from './ReadOnlyBanner'
import { Screens, useScreenAhead } from './Screens'
import { useAutoLock } from './use-auto-lock'
import { useIsMeetingHeld } from './use-held-meeting'
import { useRefusedClose } from './use-refused-close'
import { fetchedView } from './view-code'

const opening = <Loader m="xl" role="status" aria-label="Öppnar Rådrum" />

const FirstStartPage = fetchedView(() => import('../features/first-start/FirstStartPage'), 'FirstStartPage', opening)
const ProblemScreen = fetchedView(() => import('../features/first-start/ProblemScreen'), 'ProblemScreen', opening)
const NotKeptPage = fetchedView(() => import('../features/first-start/NotKeptPage'), 'NotKeptPage', opening)
const RecoveryPage = fetchedView(() => import('../features/recovery/RecoveryPage'), 'RecoveryPage', opening)
const FetchBackupPage = fetchedView(() => import('../features/recovery/FetchBackupPage'), 'FetchBackupPage', opening)
const UnlockPage = fetchedView(() => import('../features/first-start/UnlockPage'), 'UnlockPage', opening)
const SecurePage = fetchedView(() => import('../features/first-start/SecurePage'), 'SecurePage', opening)

const starting = startUp()

/** Opens the data, or says why it cannot be opened; an empty database is never taken for a first run. */
export function App() {
  const [start, setStart] = useState<StartUp | null>(null)
  useScreenAhead()
  useRefusedClose()
  useEffect(() => void starting.then(setStart), [])
  return start === null ? opening : <Started start={start} setStart={setStart} />
}

/** The setup's one write makes the organisation's row; a profile without it was closed in the middle of *Börja tomt*. */
const isSetUp = (state: State) => state.organisation.size > 0

interface StartedProps {
  start: StartUp
  setStart: (start: StartUp) => void
}

function Started({ start, setStart }: StartedProps) {
  const ready = useSelector(isSetUp)
  const isLockable = useIsLockable()
  const profile = useProfile()
  const [isLater, setLater] = useState(false)
  const [isFetching, setFetching] = useState(false)
  // A profile that waits for its backup is not open, but its key is here.
  useAutoLock({ hasLock: isLockable || start.kind === 'notKept', isHeld: useIsMeetingHeld() })
  const first = isFetching ? (
    <FetchBackupPage onStart={setStart} onBack={() => setFetching(false)} />
  ) : (
    <>
      <ReadOnlyBanner />
      <FirstStartPage onStart={setStart} onFetchBackup={() => setFetching(true)} />
    </>
  )
  switch (start.kind) {
    case 'firstRun':
      return first
    case 'locked':
      return <UnlockPage onStart={setStart} />
    case 'open':
      if (start.profile === 'real' && !ready) return first
      if (profile === 'real' && !isLockable && !isLater) {
        const goOn = () => setLater(true)
        return (
          <>
            <ReadOnlyBanner />
            <SecurePage onDone={goOn} onLater={goOn} />
          </>
        )
      }
      return (
        <Layout>
          <Screens />
        </Layout>
      )
    case 'missingData':
    case 'damaged':
      return <RecoveryPage loss={start} onStart={setStart} />
    case 'notKept':
      return <NotKeptPage onStart={setStart} />
    case 'newerDatabase':
    case 'failed':
      return <ProblemScreen problem={start} />
  }
}
