import { Loader } from '@mantine/core'
import { startUp, useIsLockable, useProfile, useSelector, type StartUp } from '@renderer/data'
import type { State } from '@shared/record/state'
import { lazy, Suspense, use, useState } from 'react'
import { Layout } from './Layout'
import { ReadOnlyBanner } from './ReadOnlyBanner'
import { Screens, useScreenAhead } from './Screens'

const FirstStartPage = lazy(async () => ({
  default: (await import('../features/first-start/FirstStartPage')).FirstStartPage,
}))
const ProblemScreen = lazy(async () => ({
  default: (await import('../features/first-start/ProblemScreen')).ProblemScreen,
}))

const NotKeptPage = lazy(async () => ({
  default: (await import('../features/first-start/NotKeptPage')).NotKeptPage,
}))
const RecoveryPage = lazy(async () => ({
  default: (await import('../features/recovery/RecoveryPage')).RecoveryPage,
}))
const FetchBackupPage = lazy(async () => ({
  default: (await import('../features/recovery/FetchBackupPage')).FetchBackupPage,
}))
const UnlockPage = lazy(async () => ({
  default: (await import('../features/first-start/UnlockPage')).UnlockPage,
}))
const SecurePage = lazy(async () => ({
  default: (await import('../features/first-start/SecurePage')).SecurePage,
}))

const starting = startUp()

/** Opens the data, or says why it cannot be opened; an empty database is never taken for a first run. */
export function App() {
  useScreenAhead()
  return (
    <Suspense fallback={<Loader m="xl" role="status" aria-label="Öppnar Rådrum" />}>
      <Started />
    </Suspense>
  )
}

/** The setup's one write makes the organisation's row; a profile without it was closed in the middle of *Börja tomt*. */
const isSetUp = (state: State) => state.organisation.size > 0

function Started() {
  const ready = useSelector(isSetUp)
  const [start, setStart] = useState<StartUp>(use(starting))
  const isLockable = useIsLockable()
  const profile = useProfile()
  const [isLater, setLater] = useState(false)
  const [isFetching, setFetching] = useState(false)
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
