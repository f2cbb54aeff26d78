import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useSaveAsWord, type Exported } from './use-save-as-word'

/** Saves the document as a Word file, by button or by Ctrl+S. */
export function SaveAsWordButton({ model, records }: Exported) {
  const { saving, save } = useSaveAsWord()
  useHotkeys([['mod+S', () => save({ model, records })]], [])
  return (
    <>
      <Button
        onClick={() => save({ model, records })}
        leftSection={<IconFileTypeDocx size={19} stroke={1.75} aria-hidden />}
        aria-keyshortcuts="Control+S"
      >
        {saving ? 'Skapar filen …' : 'Spara som Word'}
      </Button>
      <Kbd aria-hidden>Ctrl S</Kbd>
    </>
  )
}
