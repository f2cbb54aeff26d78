import '@fontsource-variable/source-sans-3'
// In a layer of their own, so that our styles win whichever file is loaded first.
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import './global.css'
import './print.css'
import './print-light'
import dayjs from 'dayjs'
import 'dayjs/locale/sv'
import { setNonce } from 'get-nonce'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { Frame } from './Frame'

dayjs.locale('sv')

/** Styles are allowed by this page's nonce alone; Mantine and its scroll lock each need to know it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
setNonce(nonce)

createRoot(document.getElementById('root')!).render(
  <Frame nonce={nonce}>
    <App />
  </Frame>,
)
