/** What the browser is told of a file, by how its name ends: some add an ending of their own to what they do not know. */
const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  ics: 'text/calendar',
  age: 'application/octet-stream',
}

/** How long the browser may take to fetch the bytes behind a download's address, in milliseconds. */
const fetchTime = 60_000

/** Hands a file to the browser as an ordinary download. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: types[name.split('.').at(-1) ?? ''] }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), fetchTime)
}
