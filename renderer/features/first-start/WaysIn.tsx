import { Button } from '@mantine/core'
import { IconFlask, IconRestore, IconSeedling } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { StartFrame } from '@renderer/ui/StartFrame'
import classes from './WaysIn.module.css'

/** The ways in that can be chosen. */
export type Way = 'empty' | 'example' | 'backup'

interface WaysInProps {
  /** The way that is being opened, if any. */
  opening: Way | undefined
  onChoose: (way: Way) => void
}

/** How to begin: on one's own, with the example, or with a backup. */
export function WaysIn({ opening, onChoose }: WaysInProps) {
  return (
    <StartFrame
      title="Välkommen till Rådrum"
      lead="Planera kursomgångar, förbered och håll teammöten, och få protokollet färdigt. Allt du skriver stannar på den här datorn, krypterat."
    >
      <ul className={classes.ways} aria-label="Så kan du börja">
        <WayRow
          icon={<IconSeedling size={24} stroke={1.5} aria-hidden />}
          title="För er egen organisation"
          action={
            <Button fullWidth loading={opening === 'empty'} onClick={() => onChoose('empty')}>
              Börja tomt
            </Button>
          }
        >
          Först en lösenfras, sedan fem korta steg: ditt namn, organisationens namn, parterna, ett team och en kursmall.
          Du kan hoppa över vilket du vill.
        </WayRow>
        <WayRow
          icon={<IconFlask size={24} stroke={1.5} aria-hidden />}
          title="För att se hur det blir"
          action={
            <Button fullWidth variant="default" loading={opening === 'example'} onClick={() => onChoose('example')}>
              Prova med exempeldata
            </Button>
          }
        >
          Ett påhittat samordningsförbund med kurser, team och möten. Det blandas aldrig med era egna uppgifter.
        </WayRow>
        <WayRow
          icon={<IconRestore size={24} stroke={1.5} aria-hidden />}
          title="För att fortsätta från en annan dator"
          action={
            <Button fullWidth variant="default" onClick={() => onChoose('backup')}>
              Hämta säkerhetskopia
            </Button>
          }
        >
          Du behöver filen från den andra datorn och återställningskoden. Du ser vad som finns i kopian innan något
          läggs in.
        </WayRow>
      </ul>
    </StartFrame>
  )
}

interface WayRowProps {
  icon: ReactNode
  title: string
  action: ReactNode
  children: ReactNode
}

function WayRow({ icon, title, action, children }: WayRowProps) {
  return (
    <li className={classes.way}>
      <span className={classes.icon}>{icon}</span>
      <div className={classes.text}>
        <h2 className={classes.title}>{title}</h2>
        <p className={classes.reason}>{children}</p>
      </div>
      <div className={classes.action}>{action}</div>
    </li>
  )
}
