/** How much a customer matters, best first. */
export const TIERS = ['VIP', 'A', 'B', 'C'] as const

/** How far a relation has come; `lost` ends it at any point. */
export const STAGES = ['lead', 'prospect', 'customer', 'partner', 'lost'] as const

/** The words for both, for every entity that has them. */
export const rankWords = {
  'tier.VIP': ['VIP', 'VIP', 'VIP'],
  'tier.A': ['A', 'A', 'A'],
  'tier.B': ['B', 'B', 'B'],
  'tier.C': ['C', 'C', 'C'],
  'stage.lead': ['Lead', '线索', '線索'],
  'stage.prospect': ['Prospect', '意向客户', '潛在客戶'],
  'stage.customer': ['Customer', '客户', '客戶'],
  'stage.partner': ['Partner', '合作伙伴', '合作夥伴'],
  'stage.lost': ['Lost', '已流失', '已流失'],
} as const
