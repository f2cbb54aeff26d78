import type { IsoDate } from '../../calendar/date'
import { formatDateShort, formatDay } from '../../calendar/format'
import type { StagedReferral } from './stage'

/** Where a referral is and what comes next, in a sentence or two. */
export function stageSentence({ referral, stage }: StagedReferral, today: IsoDate): string {
  const { completionRequestedOn, completionDueOn, answeredOn, rejectedReason } = referral
  switch (stage) {
    case 'received':
      return 'Ingen har tagit ställning än.'
    case 'completionRequested': {
      const asked = completionRequestedOn === null ? '' : ` ${formatDay(completionRequestedOn)}`
      const last = completionDueOn === null ? '' : ` Svar senast ${formatDateShort(completionDueOn, today)}.`
      return `Komplettering begärdes${asked}.${last}`
    }
    case 'waiting':
      return 'Ärendet väntar på ett möte.'
    case 'planned':
      return 'Ärendet står på en dagordning.'
    case 'handled':
      return 'Ärendet är behandlat. Den som skickade remissen väntar på svar.'
    case 'answered':
      return answeredOn === null ? 'Svaret är lämnat.' : `Svaret lämnades ${formatDateShort(answeredOn, today)}.`
    case 'closed':
      return 'Remissen är avslutad.'
    case 'rejected':
      return `Remissen är avvisad. Skälet: ${rejectedReason}`
  }
}
