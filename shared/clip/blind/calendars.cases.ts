/** Events as calendars write them, and what they say as "summary | start | end | zone | place | organizer | attendees | method". */
export const CALENDARS: readonly (readonly [what: string, text: string, holds: string])[] = [
  [
    'Google',
    `BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20260305T130000Z
DTEND:20260305T133000Z
DTSTAMP:20260301T101010Z
ORGANIZER;CN=Tessa Okerlund:mailto:tessa@northmere.example
UID:0ab1@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN=curtis@harlow.example;X-NUM-GUESTS=0:mailto:curtis@harlow.example
ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Room 4:mailto:room4@resource.calendar.example
X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij
CREATED:20260301T101010Z
DESCRIPTION:-::~:~::~:~\\nJoin with Google Meet: https://meet.google.com/abc-defg-hij
LOCATION:
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Samples review
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR`,
    'Samples review | 2026-03-05T13:00:00Z | 2026-03-05T13:30:00Z |  |  | Tessa Okerlund <tessa@northmere.example> | <curtis@harlow.example> | REQUEST',
  ],
  [
    'Apple organizer as a path with its address in a parameter',
    `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Call
DTSTART;TZID=America/Denver:20260305T140000
DURATION:PT45M
ORGANIZER;CN=Denise Harlow;EMAIL=denise@harlow.example:/aMjE4MDIx/principal/
ATTENDEE;CN=Curtis Harlow;EMAIL=curtis@harlow.example;PARTSTAT=ACCEPTED:/aMjE4/principal/
ATTENDEE;CN=Ivy Marsh:MAILTO:ivy@marsh.example
END:VEVENT
END:VCALENDAR`,
    'Call | 2026-03-05T14:00:00 | 2026-03-05T14:45:00 | America/Denver |  | Denise Harlow <denise@harlow.example> | Curtis Harlow <curtis@harlow.example>, Ivy Marsh <ivy@marsh.example> | REQUEST',
  ],
  [
    '腾讯会议',
    `BEGIN:VCALENDAR
PRODID:-//Tencent Corporation//Tencent Meeting//CN
VERSION:2.0
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Asia/Shanghai
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0800
TZOFFSETTO:+0800
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:20260305@meeting.example
SUMMARY:严立群预定的会议
DTSTART;TZID=Asia/Shanghai:20260305T100000
DTEND;TZID=Asia/Shanghai:20260305T110000
LOCATION:https://meeting.example/dm/abc
DESCRIPTION:严立群 邀请您参加腾讯会议\\n会议主题：严立群预定的会议\\n#腾讯会议：955-018-600
END:VEVENT
END:VCALENDAR`,
    '严立群预定的会议 | 2026-03-05T10:00:00 | 2026-03-05T11:00:00 | Asia/Shanghai | https://meeting.example/dm/abc |  |  | REQUEST',
  ],
  [
    'a cancellation without an end',
    `BEGIN:VCALENDAR
METHOD:CANCEL
BEGIN:VEVENT
UID:1
SEQUENCE:2
STATUS:CANCELLED
SUMMARY:Cancelled: Samples review
DTSTART:20260305T130000Z
ORGANIZER:mailto:tessa@northmere.example
END:VEVENT
END:VCALENDAR`,
    'Cancelled: Samples review | 2026-03-05T13:00:00Z |  |  |  | <tessa@northmere.example> |  | CANCEL',
  ],
  [
    'a reply',
    `BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:1
SUMMARY:Accepted: Samples review
DTSTART:20260305T130000Z
DTEND:20260305T133000Z
ORGANIZER:mailto:tessa@northmere.example
ATTENDEE;PARTSTAT=ACCEPTED;CN=Curtis Harlow:mailto:curtis@harlow.example
COMMENT;LANGUAGE=en:See you
END:VEVENT
END:VCALENDAR`,
    'Accepted: Samples review | 2026-03-05T13:00:00Z | 2026-03-05T13:30:00Z |  |  | <tessa@northmere.example> | Curtis Harlow <curtis@harlow.example> | REPLY',
  ],
  [
    'a series with one changed day: the series comes first',
    `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:s
RECURRENCE-ID;TZID=Europe/Paris:20260312T090000
SUMMARY:Point hebdo (déplacé)
DTSTART;TZID=Europe/Paris:20260313T090000
DTEND;TZID=Europe/Paris:20260313T093000
END:VEVENT
BEGIN:VEVENT
UID:s
SUMMARY:Point hebdo
DTSTART;TZID=Europe/Paris:20260305T090000
DTEND;TZID=Europe/Paris:20260305T093000
RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=10
EXDATE;TZID=Europe/Paris:20260319T090000
END:VEVENT
END:VCALENDAR`,
    'Point hebdo | 2026-03-05T09:00:00 | 2026-03-05T09:30:00 | Europe/Paris |  |  |  | REQUEST',
  ],
  [
    'Zoom with its address in the place, folded by tabs',
    `BEGIN:VCALENDAR
PRODID:-//zoom.us//iCalendar Event//EN
METHOD:PUBLISH
BEGIN:VEVENT
DTSTART;TZID=America/Los_Angeles:20260305T090000
DTEND;TZID=America/Los_Angeles:20260305T094500
SUMMARY:Denise Harlow's Zoom Meeting
UID:ZOOM95501860012
DESCRIPTION:Denise Harlow is inviting you to a scheduled Zoom meeting.\\n\\nJoi
	n Zoom Meeting\\nhttps://zoom.example/j/95501860012
LOCATION:https://zoom.example/j/95501860012?pwd=abc
BEGIN:VALARM
TRIGGER:-PT10M
ACTION:DISPLAY
DESCRIPTION:Reminder
END:VALARM
END:VEVENT
END:VCALENDAR`,
    "Denise Harlow's Zoom Meeting | 2026-03-05T09:00:00 | 2026-03-05T09:45:00 | America/Los_Angeles | https://zoom.example/j/95501860012?pwd=abc |  |  | PUBLISH",
  ],
  [
    '飞书 with the host as text in CN',
    `BEGIN:VCALENDAR
PRODID:-//Lark//Calendar//ZH
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:产品评审
DTSTART:20260305T020000Z
DTEND:20260305T030000Z
ORGANIZER;CN=严立群;ROLE=CHAIR;PARTSTAT=ACCEPTED:MAILTO:leo@haicang.example
ATTENDEE;CN=赵媛媛;ROLE=REQ-PARTICIPANT;RSVP=TRUE;CUTYPE=INDIVIDUAL:MAILTO:zyy@haicang.example
ATTENDEE;CN=3号会议室;CUTYPE=ROOM:MAILTO:room3@haicang.example
LOCATION:3号会议室
END:VEVENT
END:VCALENDAR`,
    '产品评审 | 2026-03-05T02:00:00Z | 2026-03-05T03:00:00Z |  | 3号会议室 | 严立群 <leo@haicang.example> | 赵媛媛 <zyy@haicang.example> | REQUEST',
  ],
  [
    'version 1.0 of old phones',
    `BEGIN:VCALENDAR
VERSION:1.0
BEGIN:VEVENT
SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E9=AA=8C=E5=8E=82
DTSTART:20260305T013000Z
DTEND:20260305T033000Z
END:VEVENT
END:VCALENDAR`,
    '验厂 | 2026-03-05T01:30:00Z | 2026-03-05T03:30:00Z |  |  |  |  | ',
  ],
  [
    'names with escapes, quotes as ^',
    `BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Price: 5\\; 10\\, or 20
DTSTART:20260305T013000Z
DTEND:20260305T013000Z
ORGANIZER;CN="Leo ^'Big^' Yan":mailto:leo@haicang.example
END:VEVENT
END:VCALENDAR`,
    'Price: 5; 10, or 20 | 2026-03-05T01:30:00Z | 2026-03-05T01:30:00Z |  |  | Leo "Big" Yan <leo@haicang.example> |  | ',
  ],
]
