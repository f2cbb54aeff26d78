import type { Signer } from './signers'

/** Each signer as settings offer it. */
export const signerNames: Readonly<Record<Signer, string>> = {
  chair: 'Ordförande',
  secretary: 'Sekreterare',
  adjuster: 'Justerare',
  leader: 'Kursledare',
  employmentService: 'Den som godkänt för AF',
  socialInsurance: 'Den som godkänt för FK',
  participant: 'Deltagaren',
  purger: 'Den som gallrade',
  planned: 'Den som planen gäller',
  guardian: 'Vårdnadshavare',
  party: 'Den som deltar för en part',
  other: 'Någon annan',
}
