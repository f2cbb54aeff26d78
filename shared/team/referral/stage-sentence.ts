import type { IsoDate } from '../../calendar/date'
import { capitalised, formatDateShort, formatDay } from '../../calendar/format'
import type { LocalWords } from '../local-words'
import type { StagedReferral } from './stage'

/** Where a referral is and what comes next, in a sentence or two. */
export function stageSentence(
  { referral, stage }: StagedReferral,
  { today, words: { the } }: { readonly today: IsoDate; readonly words: LocalWords['referral'] },
): string {
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
      return `Ärendet är behandlat. Den som skickade ${the} väntar på svar.`
    case 'answered':
      return answeredOn === null ? 'Svaret är lämnat.' : `Svaret lämnades ${formatDateShort(answeredOn, today)}.`
    case 'closed':
      return `${capitalised(the)} är avslutad.`
    case 'rejected':
      return `${capitalised(the)} är avvisad. Skälet: ${rejectedReason}`
  }
}
