import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { recordPage } from '../webmail/record.ts'

/** Runs once in a frame whose layout a person wants to report; the record is censored before anybody sees it. */
export default defineUnlistedScript(() => recordPage(document, document.location.href, AbortSignal.timeout(20_000)))
