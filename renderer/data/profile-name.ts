/** A profile is a database of its own. The example's can never mix with real data. */
export type Profile = 'real' | 'example'

export const databaseNames = { real: 'radrum', example: 'radrum-exempel' } as const satisfies Record<Profile, string>
