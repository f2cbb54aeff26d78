/**
 * The fuses of a packaged Electron, by their names in `@electron/fuses`; all of them, so that a new one is decided on and
 * never left as it comes. There is no package yet: whoever makes it flips these after packing and before signing.
 */
export const fuses = {
  /** Electron can be started as plain Node otherwise, with every right that the program has. */
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableCookieEncryption: true,
  /** Has effect on Windows and macOS. */
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  /** Only pages from `file:` would need it. */
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
} as const
