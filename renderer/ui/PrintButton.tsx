import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'

/** Prints the page, as Ctrl+P does. The log notes what was on it. */
export function PrintButton() {
  return (
    <Button
      variant="subtle"
      leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
      aria-keyshortcuts="Control+P"
      onClick={() => print()}
    >
      Skriv ut
    </Button>
  )
}
