/** Services of Chrome and Edge that would send what is on the screen, or who is at it, to somebody. */
const featuresOff = [
  'Translate',
  'OptimizationHints',
  'MediaRouter',
  'AutofillServerCommunication',
  'InterestFeedContentSuggestions',
  'CertificateTransparencyComponentUpdater',
  'GlobalMediaControls',
  'msEdgeTranslate',
  'msUndersideButton',
  'msSmartScreenProtection',
]

/**
 * The switches of the app window: a browser profile of its own, no account, nothing in the background, and no name that
 * resolves but this machine's own, whatever a switch above it has come to mean in a later version.
 *
 * @param asRoot Chromium's sandbox refuses to run as root; nobody's desktop does
 */
export function browserFlags(address: string, profile: string, asRoot: boolean): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    // A proxy would resolve names in our stead.
    '--no-proxy-server',
    `--disable-features=${featuresOff.join(',')}`,
    '--disable-sync',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-breakpad',
    '--disable-default-apps',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    '--lang=sv',
    ...(asRoot ? ['--no-sandbox'] : []),
  ]
}
