/** Paper is light: a dark screen is printed in the light colours, and is dark again afterwards. */
const attribute = 'data-mantine-color-scheme'
let onScreen: string | null = null

addEventListener('beforeprint', () => {
  onScreen = document.documentElement.getAttribute(attribute)
  document.documentElement.setAttribute(attribute, 'light')
})

addEventListener('afterprint', () => {
  if (onScreen !== null) document.documentElement.setAttribute(attribute, onScreen)
})
