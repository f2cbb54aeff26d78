import type { ShellName } from './shell-state'
import type { OpenedState } from './state-file'

const shellNames: Readonly<Record<ShellName, string>> = {
  electron: 'Rådrums eget program',
  appwindow: 'Rådrum i ett webbläsarfönster',
}

/** Why a start is refused: what happened, what is safe, what to do. */
export const stateRefusals = {
  newer:
    'En nyare version av Rådrum har använts på den här datorn. Dina uppgifter är orörda. Starta den nyare versionen.',
  lost: (folder: string) =>
    `Filen som säger var dina uppgifter finns är borta eller skadad. Rådrum har inte rört uppgifterna och startar inte förrän det är utrett. Be den som sköter datorn titta i ${folder}.`,
  theirs: (ours: ShellName) =>
    `Dina uppgifter finns i ${shellNames[ours === 'electron' ? 'appwindow' : 'electron']} och är kvar där. Starta Rådrum den vägen. Vill du flytta dem hit gör du det med en säkerhetskopia.`,
}

/** What was mended, said once at the start. */
export function mendedSentence(mended: NonNullable<Extract<OpenedState, { kind: 'open' }>['mended']>): string {
  return mended.keptAs === null
    ? 'En av Rådrums inställningsfiler saknades. Rådrum hittade dina uppgifter ändå.'
    : `En av Rådrums inställningsfiler var skadad och har lagts undan som ${mended.keptAs}.`
}
