CREATE VIEW v_attachment AS
SELECT
  ws,
  id,
  scope,
  deleted,
  seq,
  doc ->> '$.name' AS "name",
  doc ->> '$.type' AS "type",
  doc ->> '$.size' AS "size",
  doc ->> '$.blob' AS "blob",
  doc ->> '$.thumbnail' AS "thumbnail",
  doc ->> '$.message' AS "message",
  doc ->> '$.at' AS "at",
  doc ->> '$.owner' AS "owner"
FROM records
WHERE entity = 'attachment';
