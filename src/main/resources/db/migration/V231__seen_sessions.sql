-- When a session of a portal user was last used, to some minutes, and from which address it was begun.
ALTER TABLE member_session ADD COLUMN last_seen_at ${instant};
ALTER TABLE member_session ADD COLUMN from_address VARCHAR(60);
UPDATE member_session SET last_seen_at = created_at;
