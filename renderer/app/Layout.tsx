import { ActionIcon, Drawer, UnstyledButton } from '@mantine/core'
import { useDisclosure, useHotkeys, useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { closeProfile, useIsLockable, useProfile } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { screens } from '@renderer/ui/links'
import { lockNow } from '@renderer/ui/lock/lock-now'
import { KeepsDataBanner } from '@renderer/ui/KeepsDataBanner'
import { NamingBanner } from '@renderer/ui/NamingBanner'
import { NamingButton } from '@renderer/ui/NamingButton'
import { crumbSlotId } from '@renderer/ui/Page'
import { TextButton } from '@renderer/ui/TextLink'
import { toggleIdentities } from '@renderer/ui/use-naming'
import { IconLock, IconMenu2, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocation, useRoute } from 'wouter'
import { ErrorBoundary } from './ErrorBoundary'
import { FailedScreen } from './FailedViews'
import classes from './Layout.module.css'
import { Navigation } from './Navigation'
import { openPalette, Palette } from './Palette'
import { ReadAhead } from './ReadAhead'
import { ReadOnlyBanner } from './ReadOnlyBanner'
import { SaveMark } from '@renderer/ui/SaveMark'
import { StorageFaultBanner } from './StorageFaultBanner'
import { UndoButtons } from './UndoButtons'
import { useUndoKeys } from './use-undo-keys'
import { useKeyFileNotice } from './use-key-file-notice'
import { useStorageCare } from './use-storage-care'

/** Under this width the navigation hides behind a button: that is 200 % zoom on an office screen. */
const narrowWidth = '(max-width: 56.25em)'

/** The frame around every screen: navigation at the left, the top line, the example's banner. */
export function Layout({ children }: { children: ReactNode }) {
  const [address] = useLocation()
  const [inRoom] = useRoute(screens.meetingRoom)
  const [withThePerson] = useRoute(screens.yourPlan)
  useUndoKeys()
  useKeyFileNotice()
  useStorageCare()
  useHotkeys([
    ['?', () => openDialog('shortcuts', {})],
    ['alt+N', () => document.querySelector<HTMLElement>('#huvudmeny a')?.focus()],
  ])
  // From any field: names are hidden in haste.
  useHotkeys([['mod+shift+H', toggleIdentities]], [], true)
  const screen = (
    // What failed at one address says nothing of the next.
    <ErrorBoundary key={address} instead={<FailedScreen />}>
      {children}
    </ErrorBoundary>
  )
  return (
    <>
      <Palette />
      <ReadAhead />
      {inRoom || withThePerson ? (
        <div className={classes.bare}>
          <ReadOnlyBanner />
          <StorageFaultBanner />
          {screen}
        </div>
      ) : (
        <WithNavigation>{screen}</WithNavigation>
      )}
    </>
  )
}

function WithNavigation({ children }: { children: ReactNode }) {
  const narrow = useMediaQuery(narrowWidth) ?? false
  const [collapsed, setCollapsed] = useLocalStorage({ key: 'radrum.menu-collapsed', defaultValue: false })
  const [menuOpen, menu] = useDisclosure(false)

  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#innehall" onClick={skipToContent}>
        Hoppa till innehållet
      </a>
      {narrow ? (
        <Drawer.Root opened={menuOpen} onClose={menu.close} size={204}>
          <Drawer.Overlay />
          <Drawer.Content aria-label="Meny">
            <Drawer.Body className={classes.drawer}>
              <Navigation collapsed={false} onNavigate={menu.close} />
            </Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      ) : (
        <div className={classes.side}>
          <Navigation collapsed={collapsed} onCollapse={() => setCollapsed(!collapsed)} />
        </div>
      )}
      <div className={classes.main}>
        <header className={classes.top}>
          {narrow && (
            <ActionIcon variant="subtle" color="gray" onClick={menu.open} aria-label="Öppna menyn">
              <IconMenu2 size={20} stroke={1.75} />
            </ActionIcon>
          )}
          <div id={crumbSlotId} className={classes.crumbs} />
          <UnstyledButton className={classes.search} onClick={openPalette} aria-label="Sök eller gör">
            <IconSearch size={18} stroke={1.75} aria-hidden />
            {!narrow && (
              <>
                <span>Sök eller gör …</span>
                <kbd className={classes.searchKey}>Ctrl K</kbd>
              </>
            )}
          </UnstyledButton>
          <NamingButton />
          <UndoButtons />
          <LockButton narrow={narrow} />
          <SaveMark />
        </header>
        <ReadOnlyBanner />
        <StorageFaultBanner />
        <KeepsDataBanner />
        <ExampleBanner />
        <NamingBanner />
        <main id="innehall" tabIndex={-1} className={classes.content}>
          {children}
        </main>
      </div>
    </div>
  )
}

function LockButton({ narrow }: { narrow: boolean }) {
  const isLockable = useIsLockable()
  if (!isLockable) return null
  return (
    <UnstyledButton className={classes.lock} onClick={lockNow} aria-label="Lås">
      <IconLock size={18} stroke={1.75} aria-hidden />
      {!narrow && <span>Lås</span>}
    </UnstyledButton>
  )
}

/** The address after `#` names the screen, so the skip link moves the focus itself. */
function skipToContent(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('innehall')?.focus()
}

function ExampleBanner() {
  const profile = useProfile()
  if (profile !== 'example') return null
  return (
    <aside aria-label="Exempeldata" className={classes.example}>
      Exempeldata. Alla personer är påhittade, och här är det alltid måndag 22 februari 2027.{' '}
      <TextButton onClick={() => void closeProfile()}>Lämna exemplet</TextButton>
    </aside>
  )
}
