CREATE TRIGGER `changes_cause_snapshot` AFTER INSERT ON `changes`
WHEN new.seq % 500 = 0
BEGIN
	INSERT INTO effects (ws, kind, key, due_at)
	VALUES (new.ws, 'build-snapshot', new.seq, new.at)
	ON CONFLICT DO NOTHING;
END;
