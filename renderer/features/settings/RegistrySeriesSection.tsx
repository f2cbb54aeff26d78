import { Button, Checkbox, Group, NativeSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { notifyDone } from '@renderer/ui/notify'
import { PageForm } from '@renderer/ui/PageForm'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { DocumentKind, documentKindNames } from '@shared/documents/kind'
import { registryFormNames } from '@shared/documents/registry/names'
import { registryNo, RegistryForm } from '@shared/documents/registry/registry-no'
import { lastGiven, seriesOf, yearOf, type RegistrySeries } from '@shared/documents/registry/registry-series'
import { saveSeries, type SeriesInput } from '@shared/documents/registry/series-verbs'
import { SettingsFrame } from './SettingsFrame'

/** The series of dnr: how a number is written, and which documents get one. */
export function RegistrySeriesSection() {
  const series = useSelector(seriesOf)
  return (
    <SettingsFrame
      section="diarienummer"
      facts="Dokumenten som du väljer får ett nummer var, i följd genom året. Alla versioner av ett dokument har samma."
    >
      <SeriesForm series={series} />
    </SettingsFrame>
  )
}

const formChoices = RegistryForm.options.map((value) => ({ value, label: registryFormNames[value] }))

function SeriesForm({ series }: { series: RegistrySeries | undefined }) {
  const year = yearOf(useToday())
  const initial: SeriesInput = {
    prefix: series?.prefix ?? '',
    form: series?.form ?? 'dash',
    kinds: series?.kinds ?? [],
    last: series ? lastGiven(series, year) : 0,
  }
  const verbForm = useVerbForm({
    draftKey: 'registrySeries',
    rev: series?.rev,
    initial: { ...initial },
    verb: saveSeries,
    onDone: () => notifyDone('Serien är sparad.'),
  })
  const { form, saving } = verbForm
  const next = registryNo(
    { prefix: form.values.prefix.trim(), form: form.values.form },
    { year, number: Number(form.values.last) + 1 },
  )
  return (
    <PageForm verbForm={verbForm}>
      <Stack gap={16} align="flex-start">
        <Group gap={12} align="flex-start">
          <TextInput w={160} label="Börjar med" description="Får vara tomt." {...form.getInputProps('prefix')} />
          <NativeSelect
            label="Skrivs"
            description="År och löpande nummer."
            data={formChoices}
            {...form.getInputProps('form')}
          />
          <NumberInput
            w={200}
            label={`Senaste numret ${year}`}
            description="Också om det gavs för hand."
            allowNegative={false}
            allowDecimal={false}
            {...form.getInputProps('last')}
          />
        </Group>
        <p>
          Nästa dokument får <b>{next.text}</b>.
        </p>
        <Checkbox.Group
          label="Dokument som får nummer"
          description="Protokoll får det när de färdigställs, andra när de sparas som Word."
          {...form.getInputProps('kinds')}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={24} verticalSpacing={8} mt={8}>
            {DocumentKind.options.map((kind) => (
              <Checkbox key={kind} value={kind} label={documentKindNames[kind]} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
        <Group gap={8}>
          <Button type="submit" loading={saving}>
            Spara
          </Button>
          {series && <HistoryButton table="registrySeries" id={series.id} />}
        </Group>
      </Stack>
    </PageForm>
  )
}
