/** The product's mark: a card with a second one peeking out at its right edge. */
export function Mark() {
  return (
    <svg class="mark" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="15" y="6" width="7.5" height="12" rx="2.2" class="mark-behind" />
      <rect x="1.5" y="3.5" width="17" height="17" rx="4" class="mark-card" />
      <circle cx="10" cy="9.6" r="2.9" class="mark-person" />
      <path d="M4.8 17.2c.5-2.8 2.6-4.2 5.2-4.2s4.7 1.4 5.2 4.2z" class="mark-person" />
    </svg>
  )
}
