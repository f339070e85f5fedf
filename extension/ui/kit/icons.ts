import {
  Activity,
  ArrowLeft,
  AtSign,
  Bell,
  Building2,
  Calendar,
  Check,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  ChevronsUpDown,
  CircleAlert,
  CircleDashed,
  Clock,
  CloudCheck,
  CloudOff,
  Copy,
  Database,
  Download,
  Ellipsis,
  Equal,
  Eye,
  EyeOff,
  Flag,
  GitMerge,
  Globe,
  HardDrive,
  History,
  Info,
  KeyRound,
  Keyboard,
  Lightbulb,
  Link,
  List,
  LoaderCircle,
  Mail,
  MapPin,
  Maximize2,
  Minus,
  Paperclip,
  Phone,
  PhoneIncoming,
  PhoneOutgoing,
  Plus,
  RefreshCw,
  Reply,
  Search,
  Settings,
  Signature,
  SquareCheck,
  StickyNote,
  Tag,
  TriangleAlert,
  Undo2,
  Upload,
  UserPlus,
  UserRound,
  Users,
  X,
} from 'lucide'
import type { moreIcons } from './more-icons.ts'

export type IconNode = readonly (readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
])[]

/** One meaning per drawing: components ask for the meaning, never for the shape. These are the meanings of the side panel. */
const icons = {
  call: Phone,
  note: StickyNote,
  task: SquareCheck,
  mail: Mail,
  meeting: Calendar,
  merge: GitMerge,
  conflict: GitMerge,
  history: History,
  undo: Undo2,
  'owe-reply': Reply,
  synced: CloudCheck,
  offline: CloudOff,
  local: HardDrive,
  guess: Lightbulb,
  header: AtSign,
  signature: Signature,
  page: Globe,
  person: UserRound,
  people: Users,
  'new-person': UserPlus,
  company: Building2,
  settings: Settings,
  find: Search,
  add: Plus,
  remove: Minus,
  close: X,
  done: Check,
  copy: Copy,
  more: Ellipsis,
  'open-full': Maximize2,
  back: ArrowLeft,
  right: ChevronRight,
  down: ChevronDown,
  up: ChevronUp,
  switch: ChevronsUpDown,
  equal: Equal,
  busy: LoaderCircle,
  refresh: RefreshCw,
  error: CircleAlert,
  warning: TriangleAlert,
  info: Info,
  missing: CircleDashed,
  clock: Clock,
  bell: Bell,
  tag: Tag,
  flag: Flag,
  link: Link,
  attachment: Paperclip,
  import: Download,
  export: Upload,
  list: List,
  keyboard: Keyboard,
  database: Database,
  key: KeyRound,
  shown: Eye,
  hidden: EyeOff,
  place: MapPin,
  activity: Activity,
  'call-in': PhoneIncoming,
  'call-out': PhoneOutgoing,
} as const satisfies Record<string, IconNode>

export type IconName = keyof typeof icons | keyof typeof moreIcons

const drawings: { [name: string]: IconNode } = { ...icons }

/** Adds drawings of screens that load later. Called while a module loads, so that they are there before anything is drawn. */
export function addIcons(more: Readonly<Record<string, IconNode>>): void {
  Object.assign(drawings, more)
}

/** The drawing of a meaning. */
export function drawingOf(name: IconName): IconNode {
  const drawing = drawings[name]
  if (!drawing) throw new Error(`no drawing for ${name}: its screen adds it`)
  return drawing
}

/** Every meaning that can be drawn now. */
export function iconNames(): IconName[] {
  return Object.keys(drawings) as IconName[]
}
