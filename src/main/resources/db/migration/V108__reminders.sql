-- After how many days without an answer the portal reminds of an invitation; null: never.
ALTER TABLE portal ADD COLUMN reminder_days INTEGER;

-- The e-mail that reminds of the last one with a link, and when it was handed over.
ALTER TABLE portal_invitation ADD COLUMN reminder_id BIGINT;
ALTER TABLE portal_invitation ADD COLUMN reminded_at TIMESTAMP;
CREATE INDEX portal_invitation_sent ON portal_invitation (portal_id, status_reason, sent_at);
