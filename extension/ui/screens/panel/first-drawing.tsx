import './first-run.css'

/** A mail with a card peeking out beside it: what the product does, without words. */
export function FirstDrawing() {
  return (
    <svg class="p-drawing" width="176" height="112" viewBox="0 0 176 112" aria-hidden="true">
      <g class="p-drawing-mail">
        <rect x="0.5" y="16.5" width="112" height="80" rx="8" />
        <path d="M14 34h40M14 50h72M14 60h64M14 70h70" />
      </g>
      <g class="p-drawing-card">
        <rect x="92.5" y="0.5" width="80" height="108" rx="8" />
        <circle cx="108" cy="18" r="7" />
        <path class="p-drawing-strong" d="M121 15h32M121 22h20" />
        <path class="p-drawing-axis" d="M103 46h60" />
        <path
          class="p-drawing-them"
          d="M105 45v-4M109 45v-9M117 45v-5M125 45v-10M129 45v-6M141 45v-5M149 45v-9M157 45v-13"
        />
        <path class="p-drawing-us" d="M109 47v6M113 47v4M121 47v5M129 47v6M137 47v4M145 47v6M153 47v7" />
        <path class="p-drawing-line" d="M104 68h44M104 80h54M104 92h36" />
      </g>
    </svg>
  )
}
