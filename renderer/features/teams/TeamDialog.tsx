import { Checkbox, Group, NumberInput, Select, TextInput } from '@mantine/core'
import { useRow } from '@renderer/data'
import { ClockField } from '@renderer/ui/ClockField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatClockDigits } from '@shared/calendar/format'
import type { TypedNumber } from '@shared/record/whole-number'
import { caseWordNames, referralWordNames, teamWordNames } from '@shared/team/local-words'
import { minutesWords, sectionNumberNames } from '@shared/team/names'
import type { Team } from '@shared/team/team'
import { deleteTeam, putAwayOrBackTeam, saveTeam, usualWords } from '@shared/team/team-verbs'

const choices = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))
const teamWords = choices(teamWordNames)
const referralWords = choices(referralWordNames)
const caseWords = choices(caseWordNames)
const papers = choices(minutesWords)
const sectionNumbers = choices(sectionNumberNames)

function initialOf(team: Team | undefined) {
  return {
    name: team?.name ?? '',
    minutesWord: team?.minutesWord ?? 'protokoll',
    teamWord: team?.teamWord ?? usualWords.teamWord,
    referralWord: team?.referralWord ?? usualWords.referralWord,
    caseWord: team?.caseWord ?? usualWords.caseWord,
    codePrefix: team?.codePrefix ?? '',
    place: team?.place ?? '',
    start: formatClockDigits(team?.start ?? ('09:00' as Team['start'])),
    end: formatClockDigits(team?.end ?? ('11:30' as Team['end'])),
    minutesPerCase: (team?.minutesPerCase ?? 20) as TypedNumber,
    reflectionMinutes: (team?.reflectionMinutes ?? 0) as TypedNumber,
    feedbackDays: (team?.feedbackDays ?? 5) as TypedNumber,
    sectionNumbers: team?.sectionNumbers ?? 'meeting',
    hasSignatures: team?.hasSignatures ?? false,
  }
}

/** A team: what it is called here, when and where it usually meets, and what its paper is. */
export const TeamDialog: DialogView<'editTeam'> = ({ id, close }) => {
  const team = useRow('teams', id)
  const verbForm = useVerbForm({
    draftKey: `team:${id ?? 'new'}`,
    rev: team?.rev,
    initial: initialOf(team),
    verb: (values) => saveTeam(id, values),
    onDone: close,
  })
  const { form } = verbForm
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={team ? 'Spara' : 'Lägg till'}
      extra={
        team && (
          <PutAwayActions
            row={team}
            putAwayOrBack={putAwayOrBackTeam(team.id)}
            remove={deleteTeam(team.id)}
            onDone={close}
          />
        )
      }
    >
      <TextInput
        label="Namn"
        description="Det ni säger: Resursråd Haninge, Lotsteam, Rådgivande team …"
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput label="Plats" description="Där ni brukar ses. Får vara tomt." {...form.getInputProps('place')} />
      <Group grow align="flex-start" gap={12}>
        <ClockField label="Från kl." {...form.getInputProps('start')} value={form.values.start} />
        <ClockField label="Till kl." {...form.getInputProps('end')} value={form.values.end} />
        <NumberInput label="Minuter per ärende" min={1} step={5} {...form.getInputProps('minutesPerCase')} />
      </Group>
      <Group grow align="flex-start" gap={12}>
        <Select label="Ni kallar er" data={teamWords} {...form.getInputProps('teamWord')} />
        <Select label="Ni får in" data={referralWords} {...form.getInputProps('referralWord')} />
        <Select label="Ni tar upp" data={caseWords} {...form.getInputProps('caseWord')} />
      </Group>
      <Group grow align="flex-start" gap={12}>
        <Select label="Mötets dokument heter" data={papers} {...form.getInputProps('minutesWord')} />
        <TextInput
          label="Koder börjar med"
          description="Till exempel HAN. Får vara tomt."
          {...form.getInputProps('codePrefix')}
        />
      </Group>
      <Group grow align="flex-start" gap={12}>
        <NumberInput
          label="Reflektion, minuter"
          description="Först och sist på varje dagordning. 0 för ingen."
          min={0}
          step={5}
          {...form.getInputProps('reflectionMinutes')}
        />
        <NumberInput
          label="Återkoppling inom, arbetsdagar"
          description="Räknas från mötet. Översikt säger till när ett svar dröjer."
          min={1}
          {...form.getInputProps('feedbackDays')}
        />
      </Group>
      <Select
        label="Paragraferna räknas"
        description="Löpande: ett nummer är bestämt när protokollet är färdigställt, och ändras sedan aldrig."
        data={sectionNumbers}
        {...form.getInputProps('sectionNumbers')}
      />
      <Checkbox
        label="Dokumentet avslutas med rader för underskrift"
        {...form.getInputProps('hasSignatures', { type: 'checkbox' })}
      />
    </DialogForm>
  )
}
