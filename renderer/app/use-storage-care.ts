import { notifications } from '@mantine/notifications'
import { askToPersist, readLittleLeft, useProfile, useSaveState } from '@renderer/data'
import { formatBytes } from '@renderer/ui/format-bytes'
import { useEffect } from 'react'

const looksEvery = 15 * 60_000
const noticeId = 'little-left'

/** Warns before the disk is full, and asks the browser to keep real data once there is some. */
export function useStorageCare(): void {
  const isKept = useProfile() === 'real'
  const hasSaved = useSaveState().at !== null

  useEffect(() => {
    if (isKept && hasSaved) void askToPersist()
  }, [isKept, hasSaved])

  useEffect(() => {
    async function look() {
      // A browser that does not tell is no reason to warn.
      const left = await readLittleLeft().catch(() => null)
      if (left === null) return notifications.hide(noticeId)
      notifications.show({
        id: noticeId,
        title: 'Disken är snart full',
        message: `Det finns ${formatBytes(left)} kvar för Rådrum. Ta bort eller flytta filer som inte behövs, så att det du skriver går att spara.`,
        autoClose: false,
        withBorder: true,
        role: 'alert',
        closeButtonProps: { 'aria-label': 'Stäng' },
      })
    }
    void look()
    const looking = setInterval(() => void look(), looksEvery)
    return () => clearInterval(looking)
  }, [])
}
