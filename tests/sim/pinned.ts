/** Stories that once ended badly, with what was wrong. Every run plays them first. */
export const pinned: readonly { readonly name: string; readonly story: string }[] = [
  {
    name: 'a wall clock that was set made a week pass, and what a restored server had lost was forgotten',
    story:
      '2015006775.2.1.1000.900000~clock-years-back.0.174971609~edit.0.1337225225~back-up.0.1621252980~sync.0.278624669~clock-set.0.1059011487~sync.0.126362996~server-restored.1.1040781232',
  },
  {
    name: 'a device that was paired anew did not offer again what a restored server had lost',
    story:
      '2294306404.2.1.1000.900000~back-up.0.809298025~edit.1.105581009~sync.1.671435036~server-restored.1.1689875660~joins-again.1.3755752',
  },
  {
    name: 'values whose author had lost the disk stayed on one device and nowhere else after a restore',
    story:
      '1480280544.2.1.1000.900000~two-tabs-with-lock.1.1408188149~sync.0.342078400~server-restored.1.287258498~evicted.1.2124741860',
  },
  {
    name: 'a private record that another member took after a restore kept showing here',
    story:
      '1541931623.3.1.1000.900000~back-up.2.1549637226~two-tabs.2.46459273~delete.0.1043132061~server-restored.1.513227816',
  },
  {
    name: 'who had become a viewer was told that a change was refused which the server had taken before',
    story:
      '1997836077.3.1.1000.900000.0.0~edit.0.1464651693~edit-while-syncing.2.1896302023~crash-in-sync.0.36414232~viewer.0.1689632785',
  },
  {
    name: 'a base that a full disk had undone was taken for the one that came after it',
    story:
      '4274317773.2.1.1000.900000.0.0~two-tabs.0.88526967~crash-in-first-load.0.326939944~disk-full-in-sync.0.1273478497~two-tabs.1.76307064~crash-in-first-load.1.1420847387~delete.1.1856666703',
  },
  {
    name: 'whose rights changed while the log was archived began to read anew for ever',
    story:
      '3594173036.2.1.1000.900000.0.0~edit.0.1869629607~restore.0.1088638934~sync-two.1.976527925~log-archived.0.1600413028~edit.1.2127877368~viewer.1.855411007',
  },
  {
    name: 'the cursor passed what a base that was undone by a full disk did not hold',
    story:
      '319938203.3.1.1000.900000.0.0~edit.2.904801354~sync-two.2.1496215962~edit.1.464713913~snapshot.1.1016859182~edit-while-syncing.1.1348870297~edit-many.0.1830611505~disk-full-in-sync.0.1495040519~snapshot.0.2120977925',
  },
  {
    name: 'two copies gave one clock to two values, and who had something else waiting in the record kept the first of them',
    story:
      '255225049.3.1.1000.900000.2.1~edit-many.2.23372021~take-back-and-write.2.644593117~clones-write-at-once.0.1152922983',
  },
  {
    name: 'what a restored server had lost was not given back from beneath a change that it then refused',
    story:
      '3337943221.3.1.1000.900000.0.0~edit.2.840306394~edit.0.290108227~sync-two.2.1475876094~server-restored.1.1381337939~crash-in-first-load.0.1167676400~poison.2.344796830',
  },
  {
    name: 'changes confirmed now went with a page of those confirmed half a year before, once rights had changed',
    story:
      '160291517.2.1.1000.900000.0.0~edit-while-syncing.1.2038932555~share.1.332690339~other-scopes.0.1102991251~crash-in-both.1.1156988696~edit.1.1028464645~log-archived.1.1038845555~back-up.0.1477229273~two-tabs.1.205559910~server-restored.1.1892828166',
  },
  {
    name: 'a device that lay in a drawer since before a restore stood below the floor, and nobody saw that its log was another',
    story:
      '4253789281.2.1.1000.900000.0.0~two-tabs-with-lock.1.343010807~take-back-and-write.0.1965172932~server-restored.0.2105499159~log-archived.0.718174258',
  },
  {
    name: 'a restored server took the first number of a copy, and what the other had under that number was not offered again',
    story:
      '4041609404.3.1.1000.900000.0.0~crash-in-rekey.0.134858841~edit-while-syncing.0.725145315~poison.0.482002537~restored-and-archived.0.269029745',
  },
  {
    name: 'a record was let go of as a colleague’s although the snapshot had just brought it as this member’s own',
    story:
      '3236286834.3.1.1000.900000.0.0~take-back-and-write.2.676196919~edit.1.93487789~sync-two.2.740124429~edit.0.1618407163~edit.0.292249384~restored-and-archived.0.1221243200',
  },
  {
    name: 'what came in the push that had taken a record back was told to colleagues, once a sharing from before it came too',
    story: '3504936545.3.1.1000.900000.0.0~take-back-and-write.0.1892735528~share.1.969460626~edit-many.0.991726260',
  },
  {
    name: 'a cached answer of the time before a device was paired anew gave its change a clock that nobody else knew',
    story:
      '2053424422.2.1.1000.900000.0.0~two-tabs.0.2080767223~joins-again.0.943423848~stale-answer.0.1923928398~sync.0.1325762179',
  },
  {
    name: 'of two programs without a lock one put a change aside that the server had taken from the other, and nobody was told that it lost',
    story:
      '3765535404.2.1.1000.900000.0.0~two-tabs.1.1627680122~clock-minutes-ahead.0.1545359289~status-413.1.672006979~two-tabs.0.167741360~two-tabs.1.2046714923',
  },
  {
    name: 'a record that a restored server had given to this member and then back to a colleague left the colleague’s words here',
    story:
      '350360735.3.1.1000.900000.0.0~take-back-and-write.2.1227191572~edit.2.1821749201~edit-many.1.809218431~sync.2.122345845~sync.1.379074140~retry-refused.1.1127688292~server-restored.1.2126084915~sync-two.1.1895610520~sync.2.42654226~server-restored.1.334138988~two-tabs-with-lock.2.129018323',
  },
  {
    name: 'two copies went on under one id after a restore, for all that one offered under the number of the other was known from elsewhere',
    story:
      '194006157.2.1.1000.900000.0.0~profile-cloned.1.113782636~delete.1.624903182~profile-cloned.1.1995692361~restored-and-worked-with.1.1553367509',
  },
  {
    name: 'a change that stood exactly at the limit of clocks was stamped above its successor',
    story:
      '2018505336.2.1.1000.900000.0.0~edit-while-syncing.1.1504689551~clock-gains-while-writing.1.44015349~crash-in-both.1.1091512942~edit-many.1.906687483',
  },
  {
    name: 'a change that the server had taken was put aside when a proxy let no second try through, and nobody was told that it lost',
    story:
      '1796975152.2.1.1000.900000.0.0~sync.0.2017901140~hang.0.140333723~edit.0.1499084928~status-413.0.1239535025~edit.1.1473091516~sync.1.629686567~sync.0.1843223549~sync.0.335804131',
  },
  {
    name: 'the same, when the disk of a device was full as its answer came',
    story:
      '3144834560.2.1.1000.900000.0.0~sync.1.167138342~edit.1.103753536~status-413.1.261477704~edit-while-syncing.0.2018171858~disk-full-in-sync.1.2051675501~sync.1.66637642',
  },
  {
    name: 'what only this device held after a restore was dropped for new rights, which the snapshot had told already',
    story:
      '686999262.3.1.1000.900000.0.0~edit.2.206462149~sync.2.698661409~crash-in-first-load.2.27296443~restored-and-worked-with.0.1214880317~other-scopes.2.1497318510',
  },
  {
    name: 'a value from the future came back under a lower clock than the server that failed had given it',
    story:
      '190666422.2.1.1000.900000.0.0~sync.1.1082562367~hang.1.454589508~clock-years-ahead.1.1710124790~sync.1.585261899~fail-over.1.1842731499~sync.1.803455605~sync.0.763207237~edit.1.467986556~clock-gains-while-writing.0.300655214~crash-in-fold.1.1036024903~sync-two.0.1407525081',
  },
]
