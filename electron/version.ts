declare const __RADRUM_VERSION__: string

/** This build's version, put in place of the name above by the build (`define` in `electron.vite.config.ts`). */
export const version = __RADRUM_VERSION__
