import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { today as readToday, useRow, useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { Status } from '@renderer/ui/Status'
import { useNaming } from '@renderer/ui/use-naming'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDate } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { answerSipCall, callOf, takeBackSipCall, type SipAnswerInput } from '@shared/sip/call-verbs'
import { lawForRefusal } from '@shared/sip/call-words'
import { sipAnswerNames } from '@shared/sip/names'
import { participantName } from '@shared/sip/participant-name'
import { useCallback } from 'react'
import classes from './sip.module.css'

type Values = { -readonly [Field in keyof SipAnswerInput]: SipAnswerInput[Field] }

const answers = Object.entries(sipAnswerNames).map(([value, label]) => ({ value, label }))

/** What somebody has answered to a meeting. A huvudman that refuses is told what the law says. */
export const SipAnswerDialog: DialogView<'answerSipCall'> = ({ meetingId, participantId, close }) => {
  const naming = useNaming()
  const participant = useRow('sipParticipants', participantId)
  const call = useSelector(
    useCallback((state: State) => callOf(state, meetingId, participantId), [meetingId, participantId]),
  )
  const { name, law } = useSelector(
    useCallback(
      (state: State) => ({
        name: participant ? participantName(state, participant, naming) : '',
        law: participant ? lawForRefusal(state, participant) : undefined,
      }),
      [participant, naming],
    ),
  )
  const verbForm = useVerbForm<Values>({
    draftKey: `sip-answer:${meetingId}:${participantId}`,
    rev: call?.rev,
    initial: {
      answer: call?.answer ?? 'none',
      answeredOn: formatDate(call?.answeredOn ?? readToday()),
      reason: call?.reason ?? '',
      substitute: call?.substitute ?? '',
    },
    verb: (values) => answerSipCall(meetingId, participantId, values),
    onDone: close,
  })
  const { form } = verbForm
  const { answer, answeredOn } = form.values

  async function takeBack() {
    if (call && (await writeOrTell(takeBackSipCall(call.id), 'Kallelsen är borttagen.'))) close()
  }

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel="Spara"
      extra={
        call && (
          <>
            <HistoryButton table="sipCalls" id={call.id} />
            <Button ml="auto" variant="subtle" onClick={() => void takeBack()}>
              Inte kallad
            </Button>
          </>
        )
      }
    >
      <p className={classes.fact}>{name}</p>
      <Select label="Svar" data={answers} allowDeselect={false} data-autofocus {...form.getInputProps('answer')} />
      {answer !== 'none' && <DateField label="Svarade den" {...form.getInputProps('answeredOn')} value={answeredOn} />}
      {answer === 'substitute' && <TextInput label="Ersättare" {...form.getInputProps('substitute')} />}
      {answer === 'refused' && law !== undefined && <Status tone="need">{law}</Status>}
      {(answer === 'hindered' || answer === 'refused') && (
        <Textarea label="Skäl" minRows={2} {...form.getInputProps('reason')} />
      )}
    </DialogForm>
  )
}
