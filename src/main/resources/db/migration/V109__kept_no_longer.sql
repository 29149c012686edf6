-- When the texts and links of an ended invitation were removed, as it had ended so long ago.
ALTER TABLE portal_invitation ADD COLUMN texts_removed_at TIMESTAMP;
ALTER TABLE email_activity ADD COLUMN text_removed_at TIMESTAMP;
CREATE INDEX portal_invitation_retention ON portal_invitation (texts_removed_at, ended_at);
