CREATE TABLE sogo_users (c_uid text PRIMARY KEY, c_name text, c_password text, c_cn text, mail text);
INSERT INTO sogo_users VALUES
  ('sam', 'sam', '{{password}}', 'Sam Fernhill', 'sam@fernhill.example'),
  ('mei', 'mei', '{{password}}', 'Mei Fernhill', 'mei@fernhill.example');
