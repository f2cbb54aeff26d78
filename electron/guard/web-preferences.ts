/**
 * How every window is made. Some of it is Electron's default: it stands here so that a change of default, or of mind,
 * shows up in a test.
 *
 * @param preload the bridge's absolute path
 * @param devTools false in production
 */
export function webPreferences(preload: string, devTools: boolean) {
  return {
    preload,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // Hunspell's dictionaries would be fetched from another host.
    spellcheck: false,
  } as const
}
