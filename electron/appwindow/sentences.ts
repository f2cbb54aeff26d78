/** What the app window's server says in the terminal. */
export const sentences = {
  address: (address: string) =>
    `Öppna Rådrum i en webbläsare på den här datorn. Adressen gäller en gång:\n\n  ${address}\n`,
  stopHint: 'Avsluta med Ctrl+C.',
  alreadyRunning: 'Rådrum är redan igång på den här datorn. Gå till det fönstret.',
  portTaken: (port: number) =>
    `Ett annat program använder port ${port}. Dina uppgifter hör ihop med den porten och är kvar, så Rådrum byter den inte. Stäng det andra programmet, eller starta om datorn, och starta Rådrum igen.`,
  noFreePort: 'Rådrum hittade ingen ledig port på datorn. Starta om datorn och starta Rådrum igen.',
  notBuilt: 'Rådrum är inte byggt. Starta med npm start.',
  windowFailed:
    'Webbläsaren gick inte att öppna. Dina uppgifter är kvar. Kontrollera att den går att starta för sig och starta Rådrum igen.',
  elsewhere: 'Fönstret öppnades i en webbläsare som redan var igång. Avsluta Rådrum med Ctrl+C när du är klar.',
}
