import { useRow } from '@renderer/data'
import type { ActionFields } from '@shared/team/room/action'

/** Who an åtgärd is given to, as it is shown: `Karin Öberg, kommunen`. Empty when nobody is. */
export function useActionWho({ staffId, who }: Pick<ActionFields, 'staffId' | 'who'>): string {
  const staff = useRow('staff', staffId)
  const party = useRow('parties', staff?.partyId ?? null)
  if (!staff) return who
  return party ? `${staff.name}, ${party.shortName}` : staff.name
}
