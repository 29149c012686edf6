-- The invitations that were sent within some weeks, counted by portal and by what became of them: all that is counted is in the
-- index, so no row is read.
CREATE INDEX portal_invitation_by_week ON portal_invitation (sent_at, portal_id, status_reason, opened_at);
