/** Invitations as ordinary calendars write them. Format: see calendars.cases.ts. */
export const ORDINARY_CALENDARS: readonly (readonly [what: string, text: string, holds: string])[] = [
  [
    'Google with two guests',
    `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Google Inc//Google Calendar 70.9054//EN
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20260310T090000Z
DTEND:20260310T093000Z
DTSTAMP:20260305T100000Z
ORGANIZER;CN=Hannah Whitlock:mailto:hannah@harlow.example
UID:a1@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN=Gordon Lathbury;X-NUM-GUESTS=0:mailto:gordon@harlow.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT;CN=oliver@merrowdale.example:mailto:oliver@merrowdale.example
LOCATION:4 Harbour Row\\, Bristol
SUMMARY:Quarterly review
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR`,
    'Quarterly review | 2026-03-10T09:00:00Z | 2026-03-10T09:30:00Z |  | 4 Harbour Row, Bristol | Hannah Whitlock <hannah@harlow.example> | Gordon Lathbury <gordon@harlow.example>, <oliver@merrowdale.example> | REQUEST',
  ],
  [
    'Google in a zone, weekly',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
DTSTART;TZID=America/New_York:20260310T090000
DTEND;TZID=America/New_York:20260310T100000
RRULE:FREQ=WEEKLY;BYDAY=TU
ORGANIZER;CN=Hannah Whitlock:mailto:hannah@harlow.example
SUMMARY:Weekly
END:VEVENT
END:VCALENDAR`,
    'Weekly | 2026-03-10T09:00:00 | 2026-03-10T10:00:00 | America/New_York |  | Hannah Whitlock <hannah@harlow.example> |  | REQUEST',
  ],
  [
    'Google all day',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:PUBLISH
BEGIN:VEVENT
DTSTART;VALUE=DATE:20260310
DTEND;VALUE=DATE:20260311
SUMMARY:Offsite
END:VEVENT
END:VCALENDAR`,
    'Offsite | 2026-03-10 | 2026-03-11 |  |  |  |  | PUBLISH',
  ],
  [
    'Outlook with a quoted name',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
ORGANIZER;CN="Lathbury, Gordon":MAILTO:gordon@harlow.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Whitlock, Hannah":MAILTO:hannah@harlow.example
SUMMARY;LANGUAGE=en-GB:Budget\\; final
DTSTART;TZID="GMT Standard Time":20260310T140000
DTEND;TZID="GMT Standard Time":20260310T150000
LOCATION;LANGUAGE=en-GB:Room 2
END:VEVENT
END:VCALENDAR`,
    'Budget; final | 2026-03-10T14:00:00 | 2026-03-10T15:00:00 | Europe/London | Room 2 | Lathbury, Gordon <gordon@harlow.example> | Whitlock, Hannah <hannah@harlow.example> | REQUEST',
  ],
  [
    'Outlook in Eastern Standard Time',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Call
DTSTART;TZID=Eastern Standard Time:20260310T140000
DTEND;TZID=Eastern Standard Time:20260310T143000
END:VEVENT
END:VCALENDAR`,
    'Call | 2026-03-10T14:00:00 | 2026-03-10T14:30:00 | America/New_York |  |  |  | REQUEST',
  ],
  [
    'Outlook in Pacific Standard Time',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Call
DTSTART;TZID=Pacific Standard Time:20260310T140000
DTEND;TZID=Pacific Standard Time:20260310T143000
END:VEVENT
END:VCALENDAR`,
    'Call | 2026-03-10T14:00:00 | 2026-03-10T14:30:00 | America/Los_Angeles |  |  |  | REQUEST',
  ],
  [
    'Outlook in Romance Standard Time',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Call
DTSTART;TZID=Romance Standard Time:20260310T140000
DTEND;TZID=Romance Standard Time:20260310T143000
END:VEVENT
END:VCALENDAR`,
    'Call | 2026-03-10T14:00:00 | 2026-03-10T14:30:00 | Europe/Paris |  |  |  | REQUEST',
  ],
  [
    'Outlook in Tokyo Standard Time',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Call
DTSTART;TZID=Tokyo Standard Time:20260310T140000
DTEND;TZID=Tokyo Standard Time:20260310T143000
END:VEVENT
END:VCALENDAR`,
    'Call | 2026-03-10T14:00:00 | 2026-03-10T14:30:00 | Asia/Tokyo |  |  |  | REQUEST',
  ],
  [
    'Outlook in India Standard Time',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Call
DTSTART;TZID=India Standard Time:20260310T140000
DTEND;TZID=India Standard Time:20260310T143000
END:VEVENT
END:VCALENDAR`,
    'Call | 2026-03-10T14:00:00 | 2026-03-10T14:30:00 | Asia/Calcutta |  |  |  | REQUEST',
  ],
  [
    'Outlook in Singapore Standard Time',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Call
DTSTART;TZID=Singapore Standard Time:20260310T140000
DTEND;TZID=Singapore Standard Time:20260310T143000
END:VEVENT
END:VCALENDAR`,
    'Call | 2026-03-10T14:00:00 | 2026-03-10T14:30:00 | Asia/Singapore |  |  |  | REQUEST',
  ],
  [
    'Outlook in Russian Standard Time',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Call
DTSTART;TZID=Russian Standard Time:20260310T140000
DTEND;TZID=Russian Standard Time:20260310T143000
END:VEVENT
END:VCALENDAR`,
    'Call | 2026-03-10T14:00:00 | 2026-03-10T14:30:00 | Europe/Moscow |  |  |  | REQUEST',
  ],
  [
    'Outlook in AUS Eastern Standard Time',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Call
DTSTART;TZID=AUS Eastern Standard Time:20260310T140000
DTEND;TZID=AUS Eastern Standard Time:20260310T143000
END:VEVENT
END:VCALENDAR`,
    'Call | 2026-03-10T14:00:00 | 2026-03-10T14:30:00 | Australia/Sydney |  |  |  | REQUEST',
  ],
  [
    'Teams',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
ORGANIZER;CN=Hannah Whitlock:mailto:hannah@harlow.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Gordon Lathbury:mailto:gordon@harlow.example
DESCRIPTION;LANGUAGE=en-US:\\n________________\\nMicrosoft Teams meeting\\nJoin on your computer\\nMeeting ID: 255 501 430 12
SUMMARY;LANGUAGE=en-US:Kick-off
DTSTART;TZID=UTC:20260310T140000
DTEND;TZID=UTC:20260310T150000
LOCATION;LANGUAGE=en-US:Microsoft Teams Meeting
X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example/l/meetup
END:VEVENT
END:VCALENDAR`,
    'Kick-off | 2026-03-10T14:00:00 | 2026-03-10T15:00:00 | Etc/UTC | Microsoft Teams Meeting | Hannah Whitlock <hannah@harlow.example> | Gordon Lathbury <gordon@harlow.example> | REQUEST',
  ],
  [
    'Zoom',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:PUBLISH
BEGIN:VEVENT
DTSTAMP:20260305T100000Z
DTSTART;TZID=Europe/Berlin:20260310T100000
DTEND;TZID=Europe/Berlin:20260310T110000
SUMMARY:Jens Kirchbauers Zoom-Meeting
UID:20260305T100000Z-85550143@10.0.0.1
DESCRIPTION:Jens Kirchbauer lädt Sie zu einem geplanten Zoom-Meeting ein.\\n\\nMeeting-ID: 855 5014 3000
LOCATION:https://zoom.example/j/85550143000
END:VEVENT
END:VCALENDAR`,
    'Jens Kirchbauers Zoom-Meeting | 2026-03-10T10:00:00 | 2026-03-10T11:00:00 | Europe/Berlin | https://zoom.example/j/85550143000 |  |  | PUBLISH',
  ],
  [
    'Apple',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
CREATED:20260305T100000Z
UID:AA-1
DTEND;TZID=Europe/Paris:20260310T110000
SUMMARY:Visite d’usine
DTSTART;TZID=Europe/Paris:20260310T100000
ORGANIZER;CN="Sylvie Delacourt";EMAIL="sylvie@courtevelle.example":mailto:sylvie@courtevelle.example
ATTENDEE;CN="Hannah Whitlock";CUTYPE=INDIVIDUAL;EMAIL="hannah@harlow.example";PARTSTAT=NEEDS-ACTION:mailto:hannah@harlow.example
LOCATION:Usine de Nantes\\n8 rue du Port\\, 44000 Nantes\\, France
X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="8 rue du Port":geo:47.2,-1.5
END:VEVENT
END:VCALENDAR`,
    'Visite d’usine | 2026-03-10T10:00:00 | 2026-03-10T11:00:00 | Europe/Paris | Usine de Nantes\n8 rue du Port, 44000 Nantes, France | Sylvie Delacourt <sylvie@courtevelle.example> | Hannah Whitlock <hannah@harlow.example> | REQUEST',
  ],
  [
    'DingTalk',
    `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Alibaba//DingTalk Calendar//CN
METHOD:REQUEST
BEGIN:VEVENT
DTSTART;TZID=Asia/Shanghai:20260310T140000
DTEND;TZID=Asia/Shanghai:20260310T150000
SUMMARY:项目周会
LOCATION:3号会议室
ORGANIZER;CN=王建国:mailto:wang@lanhai.example
ATTENDEE;CN=李秀英;PARTSTAT=NEEDS-ACTION:mailto:li@lanhai.example
END:VEVENT
END:VCALENDAR`,
    '项目周会 | 2026-03-10T14:00:00 | 2026-03-10T15:00:00 | Asia/Shanghai | 3号会议室 | 王建国 <wang@lanhai.example> | 李秀英 <li@lanhai.example> | REQUEST',
  ],
  [
    'Feishu',
    `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Bytedance//Lark//EN
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20260310T060000Z
DTEND:20260310T070000Z
SUMMARY:需求评审
DESCRIPTION:视频会议：https://vc.example/j/855501430
ORGANIZER;CN="赵一鸣":mailto:zhao@lanhai.example
ATTENDEE;CN="周星宇";ROLE=REQ-PARTICIPANT:mailto:zhou@lanhai.example
END:VEVENT
END:VCALENDAR`,
    '需求评审 | 2026-03-10T06:00:00Z | 2026-03-10T07:00:00Z |  |  | 赵一鸣 <zhao@lanhai.example> | 周星宇 <zhou@lanhai.example> | REQUEST',
  ],
  [
    '腾讯会议',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:王建国预定的会议
DTSTART;TZID=Asia/Shanghai:20260310T100000
DURATION:PT1H
LOCATION:https://meeting.example/dm/xyz
END:VEVENT
END:VCALENDAR`,
    '王建国预定的会议 | 2026-03-10T10:00:00 | 2026-03-10T11:00:00 | Asia/Shanghai | https://meeting.example/dm/xyz |  |  | REQUEST',
  ],
  [
    'a reply',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REPLY
BEGIN:VEVENT
DTSTART:20260310T090000Z
DTEND:20260310T093000Z
ORGANIZER;CN=Hannah Whitlock:mailto:hannah@harlow.example
ATTENDEE;PARTSTAT=ACCEPTED;CN=Gordon Lathbury:mailto:gordon@harlow.example
SUMMARY:Accepted: Quarterly review
END:VEVENT
END:VCALENDAR`,
    'Accepted: Quarterly review | 2026-03-10T09:00:00Z | 2026-03-10T09:30:00Z |  |  | Hannah Whitlock <hannah@harlow.example> | Gordon Lathbury <gordon@harlow.example> | REPLY',
  ],
  [
    'a cancellation',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:CANCEL
BEGIN:VEVENT
DTSTART:20260310T090000Z
DTEND:20260310T093000Z
STATUS:CANCELLED
SUMMARY:Canceled: Quarterly review
END:VEVENT
END:VCALENDAR`,
    'Canceled: Quarterly review | 2026-03-10T09:00:00Z | 2026-03-10T09:30:00Z |  |  |  |  | CANCEL',
  ],
  [
    'Calendly',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20260310T190000Z
DTEND:20260310T193000Z
ORGANIZER;CN=Oliver Brannigan:mailto:ob@merrowdale.example
ATTENDEE;CN=Hannah Whitlock;RSVP=TRUE:mailto:hannah@harlow.example
SUMMARY:Intro call: Hannah Whitlock and Oliver Brannigan
LOCATION:+1 415-555-0143
END:VEVENT
END:VCALENDAR`,
    'Intro call: Hannah Whitlock and Oliver Brannigan | 2026-03-10T19:00:00Z | 2026-03-10T19:30:00Z |  | +1 415-555-0143 | Oliver Brannigan <ob@merrowdale.example> | Hannah Whitlock <hannah@harlow.example> | REQUEST',
  ],
  [
    'Webex',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
DTSTART;TZID=America/Chicago:20260310T090000
DTEND;TZID=America/Chicago:20260310T100000
ORGANIZER;CN="Katherine Dunmore":MAILTO:kate@dunmore.example
ATTENDEE;CN="hannah@harlow.example";ROLE=REQ-PARTICIPANT:MAILTO:hannah@harlow.example
SUMMARY:Webex meeting
LOCATION:https://webex.example/meet
END:VEVENT
END:VCALENDAR`,
    'Webex meeting | 2026-03-10T09:00:00 | 2026-03-10T10:00:00 | America/Chicago | https://webex.example/meet | Katherine Dunmore <kate@dunmore.example> | <hannah@harlow.example> | REQUEST',
  ],
  [
    'floating time without a zone',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20260310T090000
DTEND:20260310T100000
SUMMARY:Breakfast
END:VEVENT
END:VCALENDAR`,
    'Breakfast | 2026-03-10T09:00:00 | 2026-03-10T10:00:00 |  |  |  |  | REQUEST',
  ],
  [
    'Nextcloud with a quoted zone block',
    `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//IDN nextcloud.com//Calendar app 4.7//EN
METHOD:REQUEST
BEGIN:VEVENT
DTSTART;TZID=Europe/Amsterdam:20260310T130000
DTEND;TZID=Europe/Amsterdam:20260310T133000
ORGANIZER;CN=Femke de Boomsma:mailto:femke@zonderveld.example
ATTENDEE;CN=Willem van Rijsbergen;CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;RSVP=TRUE;LANGUAGE=nl:mailto:willem@zonderveld.example
SUMMARY:Overleg
END:VEVENT
END:VCALENDAR`,
    'Overleg | 2026-03-10T13:00:00 | 2026-03-10T13:30:00 | Europe/Amsterdam |  | Femke de Boomsma <femke@zonderveld.example> | Willem van Rijsbergen <willem@zonderveld.example> | REQUEST',
  ],
  [
    'Yandex',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
DTSTART;TZID=Europe/Moscow:20260310T110000
DTEND;TZID=Europe/Moscow:20260310T120000
SUMMARY:Планёрка
ORGANIZER;CN=Дмитрий Вершинин:mailto:d@vershina.example
ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Ольга Вершинина;ROLE=REQ-PARTICIPANT:mailto:o@vershina.example
END:VEVENT
END:VCALENDAR`,
    'Планёрка | 2026-03-10T11:00:00 | 2026-03-10T12:00:00 | Europe/Moscow |  | Дмитрий Вершинин <d@vershina.example> | Ольга Вершинина <o@vershina.example> | REQUEST',
  ],
  [
    'a summary in quoted lines with escapes',
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Lunch\\, then walk \\\\ talk
DTSTART:20260310T113000Z
DTEND:20260310T130000Z
END:VEVENT
END:VCALENDAR`,
    'Lunch, then walk \\ talk | 2026-03-10T11:30:00Z | 2026-03-10T13:00:00Z |  |  |  |  | REQUEST',
  ],
]
