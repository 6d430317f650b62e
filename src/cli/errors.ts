import {assertionErrors} from './errors/assertion-errors.ts'
import {commandLineErrors} from './errors/command-line-errors.ts'
import {configErrors} from './errors/config-errors.ts'
import {resultErrors} from './errors/result-errors.ts'
import {themeErrors} from './errors/theme-errors.ts'

/** All that the command line itself can object to. */
export const cliErrors = {...commandLineErrors, ...configErrors, ...assertionErrors, ...resultErrors, ...themeErrors}
