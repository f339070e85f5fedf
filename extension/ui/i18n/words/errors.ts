import type { Words } from '../words.ts'

export const errorsWords = {
  'error.storage': ['The browser could not open your data', '浏览器无法打开你的数据', '瀏覽器無法開啟您的資料'],
  'error.mail': [
    'Could not read this mail. Find the person by name',
    '无法读取此邮件。请按姓名查找',
    '無法讀取此郵件。請依姓名尋找',
  ],
  'error.page': ['This site does not allow reading', '此网站不允许读取', '此網站不允許讀取'],
  'fault.missing': ['This cannot be empty', '此项不能为空', '此欄不能空白'],
  'fault.wrong-type': ['Write a number, such as 12.5', '请填写数字，例如 12.5', '請填寫數字，例如 12.5'],
  'fault.too-long': ['Shorten the text', '请缩短文字', '請縮短文字'],
  'fault.not-an-option': ['Choose one from the list', '请从列表中选择', '請從清單中選擇'],
  'fault.bad-email': [
    'Write an address such as name@company.example',
    '请填写邮箱，例如 name@company.example',
    '請填寫電子郵件，例如 name@company.example',
  ],
  'fault.bad-phone': [
    'Write a number with its country code, such as +44 20 5550 0187',
    '请填写带国家代码的号码，例如 +86 574 5550 1420',
    '請填寫含國碼的號碼，例如 +886 3 5550 142',
  ],
  'fault.bad-url': [
    'Write a web address such as company.example',
    '请填写网址，例如 company.example',
    '請填寫網址，例如 company.example',
  ],
  'fault.bad-day': ['Choose a date', '请选择日期', '請選擇日期'],
  'fault.bad-time': ['Write a time such as 09:30', '请填写时间，例如 09:30', '請填寫時間，例如 09:30'],
  'fault.bad-element': ['Shorten it to 64 characters', '请缩短到 64 个字符以内', '請縮短至 64 個字元以內'],
  'fault.invalid': [
    'Nothing was saved. Check the marked fields',
    '未保存。请检查标出的字段',
    '未儲存。請檢查標示的欄位',
  ],
  'fault.storage-full': [
    'Nothing was saved: the disk is full. Free some space, then try again',
    '未保存：磁盘已满。请释放空间后重试',
    '未儲存：磁碟已滿。請釋出空間後再試一次',
  ],
  'fault.not-found': ['Nothing was saved: it is not there any more', '未保存：它已不存在', '未儲存：它已不存在'],
  'fault.storage': [
    'Nothing was saved: the browser could not write. Try again',
    '未保存：浏览器无法写入。请重试',
    '未儲存：瀏覽器無法寫入。請再試一次',
  ],
  'fault.thread': [
    'The person is saved, the conversation is not',
    '联系人已保存，会话未能保存',
    '聯絡人已儲存，對話未能儲存',
  ],
  'fault.thread.full': [
    'The person is saved, the conversation is not: the disk is full',
    '联系人已保存，会话未能保存：磁盘已满',
    '聯絡人已儲存，對話未能儲存：磁碟已滿',
  ],
  'fault.thread.whole': [
    'The conversation is saved as the page shows it, the whole mail could not be kept',
    '会话已按页面所示保存，完整邮件未能保存',
    '對話已依頁面所示儲存，完整郵件未能儲存',
  ],
  'fault.file.unreadable': [
    '{name} could not be read. It may be damaged',
    '无法读取 {name}，文件可能已损坏',
    '無法讀取 {name}，檔案可能已損毀',
  ],
  'fault.file.too-large': ['{name} is too large to read here', '{name} 太大，无法读取', '{name} 太大，無法讀取'],
  'fault.file.unsupported': [
    '{name} is neither a mail (.eml) nor a card (.vcf)',
    '{name} 既不是邮件（.eml）也不是名片（.vcf）',
    '{name} 既不是郵件（.eml）也不是名片（.vcf）',
  ],
  'fault.file.empty': ['{name} holds no people', '{name} 中没有联系人', '{name} 中沒有聯絡人'],
  'refused.bad-shape': ['it is damaged', '内容已损坏', '內容已損毀'],
  'refused.bad-key': ['it names a field that does not exist', '包含不存在的字段', '包含不存在的欄位'],
  'refused.bad-value': ['a value does not fit its field', '有内容与字段不符', '有內容與欄位不符'],
  'refused.unknown-entity': [
    'the server does not know this kind of record, update the server',
    '服务器不认识这类记录，请更新服务器',
    '伺服器不認得這類記錄，請更新伺服器',
  ],
  'refused.too-large': ['it is too large, shorten the text', '内容过长，请缩短文字', '內容過長，請縮短文字'],
  'refused.too-many-fields': ['it changes too many fields at once', '一次修改的字段过多', '一次變更的欄位過多'],
  'refused.not-allowed': ['your role does not allow it', '你的角色没有此权限', '您的角色沒有此權限'],
} as const satisfies Words
