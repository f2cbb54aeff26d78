import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useRows, useSelector } from '@renderer/data'
import { FormNotices } from '@renderer/ui/FormNotices'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { notifyDone } from '@renderer/ui/notify'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { Organisation } from '@shared/organisation/organisation'
import { saveOrganisation } from '@shared/organisation/organisation-verbs'
import { countOfPapers, papersNamingAnybody } from '@shared/person/naming-papers'
import { countOfNames } from '@shared/person/purge'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { SettingsFrame } from './SettingsFrame'

/** The organisation's name, the letters that codes begin with, and whether this is the förbund's kansli. */
export function OrganisationSection() {
  const [organisation] = useRows('organisation')
  return (
    <SettingsFrame section="organisation" facts="Namnet står på papper som skrivs ut härifrån.">
      <OrganisationForm saved={organisation} />
    </SettingsFrame>
  )
}

function OrganisationForm({ saved }: { saved: Organisation | undefined }) {
  const names = useSelector(countOfNames)
  const papers = useSelector(countOfNamingPapers)
  const { form, attach, saving, submit, notices } = useVerbForm({
    draftKey: 'organisation',
    rev: saved?.rev,
    initial: {
      name: saved?.name ?? '',
      codePrefix: saved?.codePrefix ?? '',
      isAssociationOffice: saved?.isAssociationOffice ?? false,
    },
    verb: (values) => saveOrganisation(values, names),
    onDone: () => notifyDone('Organisationen är sparad.'),
  })
  const removesForGood = (names > 0 || papers > 0) && form.values.isAssociationOffice && !saved?.isAssociationOffice
  return (
    <form ref={attach} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <FormNotices {...notices} />
      <Stack gap={16} maw={420} align="flex-start">
        <TextInput w="100%" label="Namn" {...form.getInputProps('name')} />
        <TextInput
          w={300}
          label="Koder börjar med"
          description="HAN ger HAN-2027-014. Får vara tomt."
          {...form.getInputProps('codePrefix')}
        />
        <Stack gap={removesForGood ? 12 : 0}>
          <Checkbox
            label="Det här är förbundets kansli"
            description="Kansliet ska inte hantera deltagares personuppgifter. Då finns inga fält för namn, bara koder."
            {...form.getInputProps('isAssociationOffice', { type: 'checkbox' })}
          />
          <div role="status">{removesForGood && <Status tone="need">{whatGoes(names, papers)}</Status>}</div>
        </Stack>
        <Group gap={8}>
          <Button type="submit" loading={saving}>
            {removesForGood
              ? names > 0
                ? `Spara och ta bort ${names} namn`
                : 'Spara och ta bort dokumenten'
              : 'Spara'}
          </Button>
          {saved && <HistoryButton table="organisation" id={saved.id} />}
        </Group>
      </Stack>
    </form>
  )
}

function countOfNamingPapers(state: State): number {
  return countOfPapers(papersNamingAnybody(state))
}

function whatGoes(names: number, papers: number): string {
  const persons = names === 1 ? '1 person har' : `${names} personer har`
  return [
    names > 0 &&
      `${persons} namn. När du sparar tas namnen bort för gott, också ur historiken och ur det som är skrivet men inte sparat.`,
    papers > 0 &&
      `${countOf(papers, 'sparat dokument', 'sparade dokument')} som kan ha namn tas bort för gott: brev, listor och utdrag.`,
    'Det går inte att ångra. Koder, kön och födelseår står kvar, och det som någon har skrivit i fritext.',
  ]
    .filter(Boolean)
    .join(' ')
}
