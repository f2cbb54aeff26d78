import type { Gender } from './person'

/** What each kön is called in lists and forms. */
export const genderNames: Record<Gender, string> = {
  woman: 'Kvinna',
  man: 'Man',
  other: 'Annat',
  unknown: 'Okänt',
}
