import { useIsCloseRefused } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { useEffect } from 'react'

/** Says why a window that was to close is still there, with an emergency copy and a way to close all the same. */
export function useRefusedClose(): void {
  const isRefused = useIsCloseRefused()
  useEffect(() => {
    if (isRefused) openDialog('emergencyCopy', { isClosing: true })
  }, [isRefused])
}
