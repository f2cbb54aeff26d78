import { Button } from '@mantine/core'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'

/** What stands in place of a screen that failed: what happened, what is safe, what to do. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div style={{ padding: '0 28px' }}>
        <EmptyState
          icon={<IconAlertTriangle size={40} stroke={1.25} />}
          title="Sidan kunde inte visas"
          actions={
            <>
              <Button onClick={() => location.reload()}>Öppna sidan igen</Button>
              <Button variant="default" onClick={() => openDialog('emergencyCopy', {})}>
                Spara nödkopia
              </Button>
            </>
          }
        >
          Något gick fel när sidan ritades. Det som var sparat är sparat, och det du skrev senast erbjuds när du öppnar
          sidan igen.
        </EmptyState>
      </div>
    )
  }
}
