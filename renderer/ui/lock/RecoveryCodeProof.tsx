import { blocksOf, isLastBlock, type RecoveryCode } from '@shared/lock/recovery-code'
import type { ReactNode } from 'react'
import { SecretOnPaper } from './SecretOnPaper'
import { SecretProof } from './SecretProof'

const labels = {
  kept: 'Jag har koden på papper',
  print: 'Skriv ut koden',
  again: 'Visa koden igen',
  end: 'Kodens sista block',
  endDescription: 'Fyra tecken, som de står på ditt papper.',
  wrongEnd: 'Det är inte kodens sista block. Se efter på papperet, eller visa koden igen.',
}

interface RecoveryCodeProofProps {
  code: RecoveryCode
  submitLabel: string
  /** Beside the button, for a way back. */
  extra?: ReactNode
  /** What stopped it after it was proven. */
  problem?: string | undefined
  onProven: () => Promise<void>
}

/** A recovery code, until it is proven to stand on paper. */
export function RecoveryCodeProof({ code, ...rest }: RecoveryCodeProofProps) {
  const secret = { name: 'Återställningskod', blocks: blocksOf(code), text: code }
  return (
    <SecretProof
      {...rest}
      secret={secret}
      labels={labels}
      isEnd={(typed) => isLastBlock(code, typed)}
      intro="Koden öppnar uppgifterna och säkerhetskopiorna om lösenfrasen är glömd. Skriv ut den eller skriv av den för hand, och lägg den inlåst, inte vid datorn. Spara den inte i en fil."
      warning={
        <>
          <strong>
            Är lösenfrasen, koden och en eventuell organisationsnyckel borta går uppgifterna aldrig att läsa igen.
          </strong>{' '}
          Ingen kan få fram dem åt er.
        </>
      }
      paper={
        <SecretOnPaper secret={secret} title="Återställningskod till Rådrum">
          <p>
            Koden öppnar uppgifterna i Rådrum på den dator där den skapades, och säkerhetskopiorna därifrån. Förvara
            papperet inlåst, inte vid datorn. Den som har det kan läsa allt.
          </p>
          <p>
            Glömd lösenfras: starta Rådrum, välj Använd återställningskoden och skriv koden. Ny dator: välj Hämta
            säkerhetskopia. Bokstaven O och siffran 0 räknas lika, liksom I, L och 1. Mellanslag och små bokstäver
            spelar ingen roll.
          </p>
        </SecretOnPaper>
      }
    />
  )
}
