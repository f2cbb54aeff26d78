/** Why the shell did not answer. */
export type HostFault = 'unreachable' | 'refused' | 'failed'

const sentences: Readonly<Record<HostFault, string>> = {
  unreachable:
    'Rådrum har tappat kontakten med programmet som visar fönstret. Det som är sparat är kvar. Stäng fönstret och starta Rådrum igen.',
  refused:
    'Det här fönstret är inte det som Rådrum öppnade sist. Det som är sparat är kvar. Stäng fönstret och starta Rådrum igen.',
  failed: 'Rådrum kunde inte göra det just nu. Det som är sparat är kvar. Försök igen.',
}

/** A call to the shell that came to nothing; `message` is a sentence for the user. */
export class HostError extends Error {
  constructor(readonly fault: HostFault) {
    super(sentences[fault])
    this.name = 'HostError'
  }
}
