import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useRows, useSelector } from '@renderer/data'
import { DocumentOnScreen } from '@renderer/ui/document/DocumentOnScreen'
import { LookContext } from '@renderer/ui/document/look-context'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { notifyDone } from '@renderer/ui/notify'
import { PageForm } from '@renderer/ui/PageForm'
import { Section } from '@renderer/ui/Section'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { exampleDocument } from '@shared/documents/example-document'
import { FontName } from '@shared/documents/look/fonts'
import { chosenLook, logoOf, usualLook } from '@shared/documents/look/look'
import { readLook, saveLook } from '@shared/documents/look/look-verbs'
import type { DocumentLook } from '@shared/documents/look/rows'
import classes from './DocumentLookSection.module.css'
import { LogoForm } from './LogoForm'
import { SettingsFrame } from './SettingsFrame'

/** How every paper looks that leaves Rådrum, with an example beside it that follows what is typed. */
export function DocumentLookSection() {
  const [saved] = useRows('documentLooks')
  return (
    <SettingsFrame
      section="dokument"
      facts="Så ser alla dokument ut, i förhandsvisningen och i Word. Exemplet nedanför följer det du skriver."
    >
      <LookForm saved={saved} />
    </SettingsFrame>
  )
}

function LookForm({ saved }: { saved: DocumentLook | undefined }) {
  const logo = useSelector(logoOf)
  const [organisation] = useRows('organisation')
  const verbForm = useVerbForm({
    draftKey: 'documentLook',
    rev: saved?.rev,
    initial: {
      letterhead: saved?.letterhead ?? '',
      accent: saved?.accent ? `#${saved.accent}` : '',
      bodyFont: saved?.bodyFont ?? usualLook.bodyFont,
      headingFont: saved?.headingFont ?? usualLook.headingFont,
      footer: saved?.footer ?? '',
    },
    verb: saveLook,
    onDone: () => notifyDone('Utseendet är sparat. Alla dokument får det.'),
  })
  const { form, saving } = verbForm
  const { fields } = readLook(form.values)
  return (
    <Stack gap={24}>
      <LogoForm saved={logo} />
      <PageForm verbForm={verbForm}>
        <Stack gap={16} align="flex-start">
          <Textarea
            w="100%"
            maw={420}
            label="Brevhuvud"
            description="Överst på första sidan. Första raden blir fet: skriv namnet där, och adressen under."
            rows={4}
            {...form.getInputProps('letterhead')}
          />
          <TextInput
            w={300}
            label="Färg"
            description="Rubriker och linjer, ur er grafiska profil: #185F6C. Tomt ger svart."
            leftSection={<Swatch accent={fields.accent} />}
            {...form.getInputProps('accent')}
          />
          <Group gap={12} align="flex-start">
            <NativeSelect label="Typsnitt i text" data={FontName.options} {...form.getInputProps('bodyFont')} />
            <NativeSelect label="Typsnitt i rubriker" data={FontName.options} {...form.getInputProps('headingFont')} />
          </Group>
          <TextInput
            w="100%"
            maw={420}
            label="Sidfot"
            description="Står på varje sida, under dokumentets egen rad."
            {...form.getInputProps('footer')}
          />
          <Group gap={8}>
            <Button type="submit" loading={saving}>
              Spara utseendet
            </Button>
            {saved && <HistoryButton table="documentLooks" id={saved.id} />}
          </Group>
        </Stack>
      </PageForm>
      <Section title="Så blir det">
        <LookContext value={{ ...chosenLook(fields), logo: logo ?? null }}>
          <DocumentOnScreen document={exampleDocument('minutes', organisation?.name ?? '')} />
        </LookContext>
      </Section>
    </Stack>
  )
}

/** The typed colour beside its digits; nothing while it is none. */
function Swatch({ accent }: { accent: string }) {
  return <span className={classes.swatch} style={{ background: accent === '' ? 'none' : `#${accent}` }} aria-hidden />
}
