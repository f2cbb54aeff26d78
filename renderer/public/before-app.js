/* global window, location, URL */
// What must stand before the app's first line runs, under `require-trusted-types-for 'script'`.

// Mantine sets the text of <style> by innerHTML: that is let through as long as it can make no element. A worker may
// only be one of our own files. There is no createScript: text never becomes code.
window.trustedTypes?.createPolicy('default', {
  createHTML: (text) => (text.includes('<') ? null : text),
  createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
})

// zod tries `new Function` when the first schema is made, and goes without it when refused; but the try is reported as a
// violation. This is the object that `z.config` sets, which no import order can put first for certain.
window.__zod_globalConfig = { jitless: true }
