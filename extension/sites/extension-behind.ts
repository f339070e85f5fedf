/** An extension at the end of a line: "林志豪 分機 216", "Pastor, ext. 101". */
export const EXTENSION_BEHIND =
  /[\s,(（|·•–—-]+(?:(?:分機|分机|内线|內線|内線|내선|转|轉|anexo|interno|ext(?:ension|n)?\.?|int\.|ramal|dw|durchwahl|klappe|校內分機)\s*[:：.]?\s*\d{1,6}|(?:poste|x|#)\s?\d{2,6})\s*$/iu
