import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import type { NeedInput } from '@shared/sip/need-input'
import type { Sip } from '@shared/sip/sip'

// A mapped type and not an interface: a form's values are a plain record.
export type NeedValues = { -readonly [Field in keyof NeedInput]: NeedInput[Field] }

/** A saved need as its form has it; without one a new need, noticed today. */
export function needValues(sip: Sip | undefined, today: IsoDate): NeedValues {
  return {
    kind: sip?.kind ?? 'sip',
    noticedOn: formatDate(sip?.noticedOn ?? today),
    noticedBy: sip?.noticedBy ?? '',
    noticedByPartyId: sip?.noticedByPartyId ?? null,
    question: sip?.question ?? '',
    dischargeReadyOn: sip?.dischargeReadyOn ? formatDate(sip.dischargeReadyOn) : '',
    elsewhere: sip?.elsewhere ?? '',
    reference: sip?.reference ?? '',
  }
}
