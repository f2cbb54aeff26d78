import { Button, Group, Stack, TextInput } from '@mantine/core'
import { readLogo } from '@renderer/data'
import { FileDrop } from '@renderer/ui/FileDrop'
import { notifyDone } from '@renderer/ui/notify'
import { PageForm } from '@renderer/ui/PageForm'
import { Section } from '@renderer/ui/Section'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { logoSize, type Logo } from '@shared/documents/look/look'
import { removeLogo, saveLogo } from '@shared/documents/look/logo-verbs'
import { imageRefusalSentences } from '@shared/documents/look/read-image'
import type { DocumentLogo } from '@shared/documents/look/rows'
import { IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './DocumentLookSection.module.css'

/** The logo on every paper: chosen or dropped, read strictly, and told in words for those who cannot see it. */
export function LogoForm({ saved }: { saved: DocumentLogo | undefined }) {
  const [chosen, setChosen] = useState<Omit<Logo, 'alt'>>()
  const [problem, setProblem] = useState<string>()
  const shown = chosen ?? saved

  async function take(file: File) {
    const read = await readLogo(file)
    setProblem(read.ok ? undefined : imageRefusalSentences[read.refusal])
    if (read.ok) setChosen(read.picture)
  }

  return (
    <Section title="Logotyp">
      <Stack gap={16} mt={12}>
        <FileDrop
          accept="image/png,image/jpeg"
          fileLabel="Fil med logotypen"
          buttonLabel={shown ? 'Byt bild' : 'Välj bild'}
          icon={<IconPhoto size={18} stroke={1.75} aria-hidden />}
          hint="PNG eller JPEG, högst 200 kB, eller släpp filen här"
          problem={problem}
          onFile={(file) => void take(file)}
        >
          {shown && (
            <img
              className={classes.picture}
              src={`data:image/${shown.format};base64,${shown.base64}`}
              alt={chosen ? 'Den valda bilden' : (saved?.alt ?? '')}
              {...logoSize(shown)}
            />
          )}
        </FileDrop>
        {shown && <AltForm saved={saved} chosen={chosen} onSaved={() => setChosen(undefined)} />}
      </Stack>
    </Section>
  )
}

interface AltFormProps {
  saved: DocumentLogo | undefined
  chosen: Omit<Logo, 'alt'> | undefined
  onSaved: () => void
}

function AltForm({ saved, chosen, onSaved }: AltFormProps) {
  const verbForm = useVerbForm({
    draftKey: 'documentLogo',
    rev: saved?.rev,
    initial: { alt: saved?.alt ?? '' },
    verb({ alt }) {
      const { format, width, height, base64 } = (chosen ?? saved)!
      return saveLogo({ format, width, height, base64, alt })
    },
    onDone() {
      onSaved()
      notifyDone('Logotypen är sparad. Alla dokument får den.')
    },
  })
  return (
    <PageForm verbForm={verbForm}>
      <TextInput
        maw={420}
        label="Vad logotypen visar"
        description="För den som lyssnar på dokumentet: Samordningsförbundets logotyp."
        {...verbForm.form.getInputProps('alt')}
      />
      <Group gap={8} mt={12}>
        <Button type="submit" variant="default" loading={verbForm.saving}>
          Spara logotypen
        </Button>
        {saved && (
          <Button
            variant="subtle"
            onClick={() => {
              onSaved()
              void writeOrTell(removeLogo(), 'Logotypen är borttagen.')
            }}
          >
            Ta bort logotypen
          </Button>
        )}
      </Group>
    </PageForm>
  )
}
