import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useSaveAsWord, type WordDocument } from './use-save-as-word'

/** Saves the document as a Word file, by button or by Ctrl+S. */
export function SaveAsWordButton(document: WordDocument) {
  const { saving, save } = useSaveAsWord()
  useHotkeys([['mod+S', () => save(document)]], [])
  return (
    <>
      <Button
        onClick={() => save(document)}
        leftSection={<IconFileTypeDocx size={19} stroke={1.75} aria-hidden />}
        aria-keyshortcuts="Control+S"
      >
        {saving ? 'Skapar filen …' : 'Spara som Word'}
      </Button>
      <Kbd aria-hidden>Ctrl S</Kbd>
    </>
  )
}
