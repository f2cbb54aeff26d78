/** A PNG of 160 by 40 dots, as `documentLogos` keeps it: an invented mark. */
export const tinyLogo = {
  format: 'png' as const,
  width: 160,
  height: 40,
  base64:
    'iVBORw0KGgoAAAANSUhEUgAAAKAAAAAoCAIAAAD2TmbPAAAAsklEQVR42u3bwRFAQAwF0C1DdxrQ/zU6wLDWJt6ff2fybiQtpHSa' +
    'EQCW3wAv63ZcA00JfOpKOjHwDV3GOYBv02JOANxFl/GkwB11GU8H3F2XMWAZBfySLuMpgF/VZQx43GvULuBfAn/yeMCAFbACBgwY' +
    'MGDAgAEDBgwJsAIG7Fs0YMCA/Q+20UHXTpYAlk7AYS+6PHC4bCgPHG6TygM/ZDbcHMDhPrg88HVpA80NLIBlruyxZUsIDSdFwwAA' +
    'AABJRU5ErkJggg==',
}
