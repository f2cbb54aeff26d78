import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { dialogs } from './dialogs'
import { ErrorBoundary } from './ErrorBoundary'
import { FailedWindow } from './FailedViews'
import { colourRoles, theme } from './theme'

/** What every view stands in: the theme, Swedish dates, dialogs, notices, addresses after the `#`, and a word in place of what cannot be drawn. */
export function Frame({ nonce, children }: { nonce: string; children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={colourRoles}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <ErrorBoundary instead={<FailedWindow />}>
        <DatesProvider settings={{ locale: 'sv', firstDayOfWeek: 1, weekendDays: [0], consistentWeeks: true }}>
          <Router hook={useHashLocation}>
            <ModalsProvider modals={dialogs} labels={{ confirm: 'Ja', cancel: 'Avbryt' }}>
              {children}
            </ModalsProvider>
          </Router>
          <Notifications position="bottom-right" limit={3} />
        </DatesProvider>
      </ErrorBoundary>
    </MantineProvider>
  )
}
