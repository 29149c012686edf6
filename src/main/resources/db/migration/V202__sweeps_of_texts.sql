-- E-mails of one kind whose texts are still kept: nearly all are invitations, and the sweep looks for the others.
CREATE INDEX email_activity_kept ON email_activity (kind, text_removed_at, created_at);
DROP INDEX email_activity_texts;
