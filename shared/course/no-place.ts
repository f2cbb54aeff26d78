import { placesTaken, type Participation } from './participation'

/** Why nobody more gets a place, and what to do about it. */
export function noPlace(counted: Participation): string {
  return `Omgången är full: ${placesTaken(counted)}. Höj det högsta antalet, eller ändra läget för någon som har slutat.`
}
