/** What is written before an extension where nothing else can be meant; `x`, `#` and "poste" need something around them that says so. */
export const EXTENSION_WORD =
  '(?:校內分機|分機|分机|内線|內線|内线|轉|转|내선|\\bext(?:ension|n)?\\.?|durchwahl|\\bdw\\.?|klappe|interno|\\bint\\.|ramal|anexo|dahili|toestel|wewn?\\.|klapka|linka|máy lẻ|доб\\.?|дод\\.?|εσωτ\\.?|שלוחה|تحويلة|داخلی|โทรภายใน)'

/** An extension at the end of a line: "林志豪 分機 216", "Pastor, ext. 101". */
export const EXTENSION_BEHIND = new RegExp(
  `[\\s,(（|·•–—-]+(?:${EXTENSION_WORD}\\s*[:：.]?\\s*\\d{1,6}|(?:poste|x|#)\\s?\\d{2,6})\\s*$`,
  'iu',
)
