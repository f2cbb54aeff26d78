import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import type { Identity } from '@renderer/data'
import { blocksOfKey, isEndOfKey } from '@shared/lock/organisation-key'
import { IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { SecretOnPaper } from './SecretOnPaper'
import { SecretProof } from './SecretProof'

const labels = {
  kept: 'Nyckeln är sparad någon annanstans',
  print: 'Skriv ut nyckeln',
  again: 'Visa nyckeln igen',
  end: 'Nyckelns sista sex tecken',
  endDescription: 'Läs dem där du har sparat nyckeln.',
  wrongEnd: 'Det är inte nyckelns sista sex tecken. Se efter där du sparade den, eller visa nyckeln igen.',
}

interface OrganisationKeyProofProps {
  identity: Identity
  submitLabel: string
  extra: ReactNode
  problem: string | undefined
  onProven: () => Promise<void>
}

/** The private half of a fresh organisation key, until it is proven to be kept elsewhere. It is shown this once. */
export function OrganisationKeyProof({ identity, ...rest }: OrganisationKeyProofProps) {
  const secret = { name: 'Organisationsnyckel', blocks: blocksOfKey(identity), text: identity }
  return (
    <SecretProof
      {...rest}
      secret={secret}
      labels={labels}
      isEnd={(typed) => isEndOfKey(identity, typed)}
      copy={<CopyButton identity={identity} />}
      intro="Nyckeln visas bara nu. Lämna den till chefen eller registratorn: utskriven i ett låst skåp, eller i organisationens lösenordsvalv. Den ska inte finnas på den här datorn."
      warning="Kopiera den bara för att lägga den i ett lösenordsvalv, och kopiera något annat efteråt så att den försvinner ur urklipp."
      paper={
        <SecretOnPaper secret={secret} title="Organisationsnyckel till Rådrum">
          <p>
            Nyckeln öppnar organisationens uppgifter i Rådrum och säkerhetskopiorna av dem, om den som kan lösenfrasen
            är sjuk eller har slutat. Den förvaras av chefen eller registratorn, inlåst och inte vid datorn. Den som har
            papperet kan läsa allt.
          </p>
          <p>
            Starta Rådrum, välj Använd organisationsnyckeln och skriv alla tecken i följd. Ny dator: välj Hämta
            säkerhetskopia. Mellanslag och små bokstäver spelar ingen roll.
          </p>
        </SecretOnPaper>
      }
    />
  )
}

function CopyButton({ identity }: { identity: Identity }) {
  const clipboard = useClipboard({ timeout: 4000 })
  return (
    <Button
      variant="default"
      leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
      onClick={() => clipboard.copy(identity)}
    >
      {clipboard.error ? 'Gick inte att kopiera' : clipboard.copied ? 'Kopierad' : 'Kopiera'}
    </Button>
  )
}
