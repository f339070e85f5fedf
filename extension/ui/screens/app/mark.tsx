/** The product's mark: a card with a second one peeking out at its right edge. */
export function Mark() {
  return (
    <svg class="mark" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="15" y="6" width="7.500" height="12" rx="2.200" class="mark-behind" />
      <rect x="1.500" y="3.500" width="17" height="17" rx="4" class="mark-card" />
      <circle cx="10" cy="9.600" r="2.900" class="mark-person" />
      <path d="M4.800 17.200c.500-2.800 2.600-4.200 5.200-4.200s4.700 1.400 5.200 4.200z" class="mark-person" />
    </svg>
  )
}
