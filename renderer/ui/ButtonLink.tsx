import { Button, type ButtonProps } from '@mantine/core'
import { Link } from 'wouter'

/** A button that leads to another screen. */
export function ButtonLink({ href, ...rest }: ButtonProps & { href: string }) {
  return <Button component={Link} href={href} {...rest} />
}
