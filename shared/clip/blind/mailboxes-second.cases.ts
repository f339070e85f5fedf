// Local parts as the ordinary houses of many countries write them. Invented.

/** Local parts of mailboxes that a desk reads. */
export const MORE_DESKS: readonly string[] = `
contact contactus office reception enquiries support sales marketing billing accounts hr jobs careers press
admin webmaster postmaster noreply no-reply donotreply newsletter service orders shop feedback privacy
customerservice customer-care sales-eu info.uk us-sales apac-support
kontakt vertrieb einkauf buchhaltung bewerbung verwaltung rechnung zentrale
comptabilite accueil serviceclient ventas administracion contabilidad
amministrazione vendite atendimento vendas verkoop klantenservice
zakupki prodaja biuro obchod kefu xiaoshou hr-cn
`
  .trim()
  .split(/\s+/)

/** Local parts of one person's mailbox. */
export const MORE_PERSONS: readonly string[] = `
hannah.whitlock h.whitlock hwhitlock whitlockh hannahw hannah hannah_whitlock hannah-whitlock hannah.j.whitlock hannah.whitlock2
wangjianguo wang.jianguo jianguo.wang wjg88 jackie.wang
kirchbauer jens.kirchbauer j.p.boomsma dvershinin
`
  .trim()
  .split(/\s+/)
