/** What the launcher says in the terminal, to whoever starts Rådrum. */
export const sentences = {
  installing: 'Installerar det som Rådrum behöver',
  building: 'Bygger Rådrum',
  fetchingElectron: 'Hämtar Rådrums eget fönster (Electron)',
  /** @param {string} found @param {string} needed */
  oldNode: (found, needed) =>
    `Rådrum behöver Node ${needed} eller senare, och den här datorn har ${found}. Hämta den senaste LTS-versionen på nodejs.org och kör npm start igen.`,
  noNetwork:
    'Installationen når inte nätet. Kontrollera anslutningen, eller be den som sköter datorn om adressen till ett npm-register, och kör npm start igen.',
  /** @param {string} output */
  installFailed: (output) =>
    `Installationen misslyckades. Radera mappen node_modules och kör npm start igen.\n\n${output}`,
  /** @param {string} output */
  buildFailed: (output) =>
    `Bygget misslyckades. Radera mapparna node_modules och out och kör npm start igen.\n\n${output}`,
  /** @param {string} program */
  cannotOpen: (program) =>
    `Rådrums program gick inte att starta: ${program}. Dina uppgifter är kvar. Radera mappen node_modules och kör npm start igen.`,
  noBrowser: 'Rådrum hittar varken Edge, Chrome eller Chromium på datorn. Installera en av dem och kör npm start igen.',
  electronHoldsData:
    'Dina uppgifter finns i Rådrums eget program (Electron), som inte gick att starta här. De är kvar. Kör npm start med nätanslutning så att programmet kan hämtas.',
  noDisplay:
    'Dina uppgifter finns i Rådrums eget program (Electron), som behöver en skärm. De är kvar. Starta Rådrum på en dator med skärm.',
}
