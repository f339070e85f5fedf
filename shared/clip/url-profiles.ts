/** Hosts whose addresses name one person or one company: what comes after the host, and how many parts of it count. */
export const PROFILES: readonly { host: RegExp; path: RegExp }[] = [
  { host: /(^|\.)linkedin\.com$/, path: /^\/(in|pub|company|school|sales\/people)\/[^/]+/ },
  { host: /(^|\.)linkedin\.cn$/, path: /^\/(in|injobs\/in)\/[^/]+/ },
  { host: /(^|\.)xing\.(com|to)$/, path: /^\/(profile|pages|people)\/[^/]+/ },
  {
    host: /^(www\.)?(github|gitlab|gitee|bitbucket)\.(com|org)$/,
    path: /^\/(?!(?:features|login|join|about|pricing|explore|search|signup)(?:\/|$))[\w.-]+(?=\/?$)/,
  },
  {
    host: /^(www\.|mobile\.)?(twitter|x)\.com$/,
    path: /^\/(?!(?:intent|share|home|search|hashtag|i)(?:\/|$))\w{1,15}(?=\/?$)/,
  },
  {
    host: /(^|\.)facebook\.com$/,
    path: /^\/(?!(?:sharer|share|dialog|plugins|tr)(?:\.php|\/|$))(people\/[^/]+\/\d+|pages\/[^/]+\/\d+|profile\.php|[\w.-]+)(?=\/?$)/,
  },
  {
    host: /^(www\.)?(instagram|threads|tiktok)\.(com|net)$/,
    path: /^\/(?!(?:explore|login|accounts|reels|foryou|upload)(?:\/|$))@?[\w.]+(?=\/?$)/,
  },
  { host: /^(www\.|m\.)?weibo\.(com|cn)$/, path: /^\/(u\/\d+|n\/[^/]+|[\w-]+)(?=\/?$)/ },
  { host: /^(www\.)?zhihu\.com$/, path: /^\/(people|org)\/[^/]+/ },
  { host: /^space\.bilibili\.com$/, path: /^\/\d+/ },
  { host: /^(www\.)?(youtube)\.com$/, path: /^\/(@[\w.-]+|c\/[^/]+|channel\/[\w-]+|user\/[^/]+)/ },
  {
    host: /^(www\.)?(medium|about|linktr|behance|dribbble|keybase)\.(com|me|ee|net|io)$/,
    path: /^\/@?[\w.-]+(?=\/?$)/,
  },
  { host: /^(www\.)?orcid\.org$/, path: /^\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]/ },
  { host: /^(www\.)?maimai\.cn$/, path: /^\/(contact|profile)\/[^/]+/ },
  {
    host: /^(www\.|m\.)?vk\.(com|ru)$/,
    path: /^\/(?!(?:share\.php|feed|search|away\.php|video|wall)(?:\/|$|-))[\w.]+(?=\/?$)/,
  },
  { host: /^(www\.|m\.)?ok\.ru$/, path: /^\/(profile\/\d+|group\/\d+)/ },
  { host: /^(t|telegram)\.me$/, path: /^\/(?!(?:share|joinchat|addstickers|proxy|s|iv)(?:\/|$))\w{4,32}(?=\/?$)/ },
  { host: /^bsky\.app$/, path: /^\/profile\/[\w.:-]+/ },
  { host: /^(www\.)?xiaohongshu\.com$/, path: /^\/user\/profile\/\w+/ },
  { host: /^(www\.)?douyin\.com$/, path: /^\/user\/[\w-]+/ },
  { host: /^(www\.)?researchgate\.net$/, path: /^\/profile\/[\w-]+/ },
  { host: /^([a-z-]+\.)?academia\.edu$/, path: /^\/(profile\/)?[A-Z]?\w+(?=\/?$)/ },
  { host: /^([a-z]+\.|www\.)?pinterest\.[a-z.]{2,6}$/, path: /^\/(?!(?:pin|search|ideas|today)(?:\/|$))\w+(?=\/?$)/ },
  { host: /^(www\.)?viadeo\.com$/, path: /^\/(?:p|[a-z]{2}\/profile)\/[\w.-]+/ },
  { host: /^(www\.)?wantedly\.com$/, path: /^\/(id|users|companies)\/[\w-]+/ },
  { host: /^(www\.)?(calendly|cal)\.com$/, path: /^\/(?!(?:features|pricing|login|blog)(?:\/|$))[\w-]+(?=\/?$)/ },
  // Mastodon and its like: "@name" and nothing else is somebody on whatever host.
  { host: /./, path: /^\/@[\w.]{2,30}(?=\/?$)/ },
]
