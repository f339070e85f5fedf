CREATE VIEW v_contact AS
SELECT
  ws,
  id,
  scope,
  deleted,
  seq,
  doc ->> '$.name' AS "name",
  doc ->> '$.title' AS "title",
  doc ->> '$.dept' AS "dept",
  doc ->> '$.company' AS "company",
  doc ->> '$.email' AS "email",
  doc ->> '$.phone' AS "phone",
  doc ->> '$.city' AS "city",
  doc ->> '$.address' AS "address",
  doc ->> '$.language' AS "language",
  doc ->> '$.birthday' AS "birthday",
  doc ->> '$.tier' AS "tier",
  doc ->> '$.stage' AS "stage",
  doc ->> '$.owner' AS "owner"
FROM records
WHERE entity = 'contact';
--> statement-breakpoint
CREATE VIEW v_company AS
SELECT
  ws,
  id,
  scope,
  deleted,
  seq,
  doc ->> '$.name' AS "name",
  doc ->> '$.domain' AS "domain",
  doc ->> '$.website' AS "website",
  doc ->> '$.phone' AS "phone",
  doc ->> '$.address' AS "address",
  doc ->> '$.city' AS "city",
  doc ->> '$.country' AS "country",
  doc ->> '$.industry' AS "industry",
  doc ->> '$.tier' AS "tier",
  doc ->> '$.stage' AS "stage",
  doc ->> '$.owner' AS "owner"
FROM records
WHERE entity = 'company';
--> statement-breakpoint
CREATE VIEW v_conversation AS
SELECT
  ws,
  id,
  scope,
  deleted,
  seq,
  doc ->> '$.subject' AS "subject",
  doc ->> '$.provider' AS "provider",
  doc ->> '$.thread' AS "thread",
  doc ->> '$.lastAt' AS "lastAt",
  doc ->> '$.lastDirection' AS "lastDirection",
  doc ->> '$.messages' AS "messages",
  doc ->> '$.owner' AS "owner"
FROM records
WHERE entity = 'conversation';
--> statement-breakpoint
CREATE VIEW v_message AS
SELECT
  ws,
  id,
  scope,
  deleted,
  seq,
  doc ->> '$.conversation' AS "conversation",
  doc ->> '$.messageId' AS "messageId",
  doc ->> '$.subject' AS "subject",
  doc ->> '$.from' AS "from",
  doc -> '$.to' AS "to",
  doc -> '$.cc' AS "cc",
  doc ->> '$.at' AS "at",
  doc ->> '$.shownDate' AS "shownDate",
  doc ->> '$.direction' AS "direction",
  doc -> '$.attachments' AS "attachments",
  doc ->> '$.via' AS "via"
FROM records
WHERE entity = 'message';
--> statement-breakpoint
CREATE VIEW v_message_body AS
SELECT
  ws,
  id,
  scope,
  deleted,
  seq,
  doc ->> '$.message' AS "message",
  doc ->> '$.conversation' AS "conversation",
  doc ->> '$.text' AS "text",
  doc ->> '$.reply' AS "reply",
  doc ->> '$.source' AS "source"
FROM records
WHERE entity = 'message-body';
--> statement-breakpoint
CREATE VIEW v_activity AS
SELECT
  ws,
  id,
  scope,
  deleted,
  seq,
  doc ->> '$.type' AS "type",
  doc ->> '$.company' AS "company",
  doc ->> '$.at' AS "at",
  doc ->> '$.minutes' AS "minutes",
  doc ->> '$.direction' AS "direction",
  doc ->> '$.outcome' AS "outcome",
  doc ->> '$.text' AS "text",
  doc ->> '$.owner' AS "owner"
FROM records
WHERE entity = 'activity';
--> statement-breakpoint
CREATE VIEW v_task AS
SELECT
  ws,
  id,
  scope,
  deleted,
  seq,
  doc ->> '$.title' AS "title",
  doc ->> '$.due' AS "due",
  doc ->> '$.dueTime' AS "dueTime",
  doc ->> '$.doneAt' AS "doneAt",
  doc ->> '$.priority' AS "priority",
  doc ->> '$.company' AS "company",
  doc ->> '$.note' AS "note",
  doc ->> '$.owner' AS "owner"
FROM records
WHERE entity = 'task';
