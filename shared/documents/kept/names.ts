import type { DeliveryWay } from './delivery'
import type { DocumentState } from './kept-document'

export const documentStateNames: Readonly<Record<DocumentState, string>> = {
  made: 'Skapad',
  draft: 'Utkast',
  finished: 'Färdigställd',
  adjusted: 'Justerad',
}

/** How a document was lämnat, as a choice and after the day: `6 april, med post`. */
export const deliveryWayNames: Readonly<Record<DeliveryWay, string>> = {
  inPerson: 'I handen',
  post: 'Med post',
  secureMessage: 'Med säkert meddelande',
  internal: 'Internt',
  other: 'På annat sätt',
}
