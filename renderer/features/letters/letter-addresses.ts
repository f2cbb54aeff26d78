import { letterKinds, type LetterKind } from '@shared/documents/course-letter/kinds'

/** What each kind of letter is called in an address. */
export const letterAddresses: Readonly<Record<LetterKind, string>> = {
  courseSummons: 'kallelse',
  courseReminder: 'paminnelse',
  changedTime: 'andrad-tid',
  courseCertificate: 'intyg',
}

/** The kind that an address names; the kallelse where it names none. */
export function kindOfAddress(address: string | undefined): LetterKind {
  return letterKinds.find((kind) => letterAddresses[kind] === address) ?? 'courseSummons'
}
