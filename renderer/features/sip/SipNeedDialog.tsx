import { useRow, useToday } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { changeNeed, deleteSip, putAwayOrBackSip } from '@shared/sip/need-verbs'
import { useLocation } from 'wouter'
import { needValues, type NeedValues } from './need-values'
import { SipKindField, SipNeedFields } from './SipNeedFields'

/** Changes the need that a SIP began with. */
export const SipNeedDialog: DialogView<'editSipNeed'> = ({ id, close }) => {
  const sip = useRow('sips', id)
  const today = useToday()
  const [, navigate] = useLocation()
  const verbForm = useVerbForm<NeedValues>({
    draftKey: `sip-need:${id}`,
    rev: sip?.rev,
    initial: needValues(sip, today),
    verb: (values) => changeNeed(id, values),
    onDone: close,
  })
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel="Spara"
      extra={
        sip && (
          <>
            <HistoryButton table="sips" id={id} />
            <PutAwayActions
              row={sip}
              putAwayOrBack={putAwayOrBackSip(id)}
              remove={deleteSip(id)}
              onDone={() => {
                close()
                navigate(links.sips())
              }}
            />
          </>
        )
      }
    >
      <SipKindField form={verbForm.form} />
      <SipNeedFields form={verbForm.form} />
    </DialogForm>
  )
}
